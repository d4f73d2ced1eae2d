/** Why a file has no text. */
export type FileFault =
  | { kind: 'too-large'; bytes: number }
  | { kind: 'encoding'; looksLike: 'Shift_JIS' | 'UTF-16' | null }
  | { kind: 'empty' | 'symlink' | 'misplaced' | 'unreadable' };

/** A sheet is some thousand characters; what is larger is not a sheet. */
export const maxBytes = 300_000;

/** UTF-8 with or without BOM, LF or CRLF → text with LF; anything else is named. */
export function decode(bytes: Uint8Array): { text: string } | { fault: FileFault } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: { kind: 'encoding', looksLike: 'UTF-16' } };
  }
  const text = decodeAs('utf-8', bytes);
  if (text === null) {
    const looksLike = decodeAs('shift_jis', bytes) === null ? null : 'Shift_JIS';
    return { fault: { kind: 'encoding', looksLike } };
  }
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return lines.trim() === '' ? { fault: { kind: 'empty' } } : { text: lines };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
