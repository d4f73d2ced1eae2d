/**
 * A file's bytes with a new text: what did not change keeps its line ends and its byte order mark.
 * @param before the file as it is
 * @param old its text as it was read, with LF
 * @param text what it is to say, with LF
 */
export function changedBytes(before: string, old: string, text: string): string {
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const [own, was, now] = [before.slice(mark.length).split(/(?<=\r\n|\n|\r(?!\n))/), lines(old), lines(text)];
  const end = own[0]?.endsWith('\r\n') ? '\r\n' : '\n';
  let top = 0;
  while (top < was.length && top < now.length && was[top] === now[top]) top += 1;
  let foot = 0;
  while (foot < Math.min(was.length, now.length) - top && was.at(-1 - foot) === now.at(-1 - foot)) foot += 1;
  const middle = now.slice(top, now.length - foot).map((line) => line.replace(/\n$/, end));
  return mark + [...own.slice(0, top), ...middle, ...own.slice(own.length - foot)].join('');
}

function lines(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/(?<=\n)/);
}
