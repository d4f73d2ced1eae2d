import encodeQR from 'qr';

/** Quiet zone around the code, in modules: what readers ask for. */
const border = 4;

/** An address as a QR code: a picture to be put into a style sheet. Dark modules side by side are one stroke, so that no hairlines part them. */
export function qrPicture(address: string): string {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border });
  const path = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" width="18mm" height="18mm"><path d="${path.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
