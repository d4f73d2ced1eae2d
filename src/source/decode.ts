/** Why a file has no text. */
export type FileFault =
  | { kind: 'too-large'; bytes: number }
  | { kind: 'encoding'; looksLike: 'Shift_JIS' | 'UTF-16' | null }
  | { kind: 'binary' | 'empty' | 'symlink' | 'folder' | 'misplaced' | 'unreadable' };

/** A sheet is some thousand characters; what is larger is not a sheet. */
export const maxBytes = 300_000;

/** UTF-8 with or without BOM, LF or CRLF → text with LF; anything else is named. */
export function decode(bytes: Uint8Array): { text: string } | { fault: FileFault } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: { kind: 'encoding', looksLike: 'UTF-16' } };
  }
  if (isDocument(bytes)) return { fault: { kind: 'binary' } };
  if (looksLikeUtf16(bytes)) return { fault: { kind: 'encoding', looksLike: 'UTF-16' } };
  const text = decodeAs('utf-8', bytes);
  if (text === null) {
    const looksLike = isMostlyUtf8(bytes) || decodeAs('shift_jis', bytes) === null ? null : 'Shift_JIS';
    return { fault: { kind: 'encoding', looksLike } };
  }
  const lines = composed(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  return lines.trim() === '' ? { fault: { kind: 'empty' } } : { text: lines };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // What `fatal` throws for bytes that are not of this encoding.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A file in UTF-8 of which some bytes are lost. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/[\u3040-\u30ff\u4e00-\u9fff]/g) > 2 * count(/\ufffd/g);
}

/** macOS writes 「が」 as two characters; they are one letter. Other letters stay as they are: NFC would change rare kanji of names. */
function composed(text: string): string {
  return text.replace(/[\u3040-\u30ff][\u3099\u309a]/g, (pair) => pair.normalize('NFC'));
}

/** How the files of Office, old Office and PDF begin. */
function isDocument(bytes: Uint8Array): boolean {
  const beginnings = [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x25, 0x50, 0x44, 0x46],
  ];
  return beginnings.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
}

/** Without its mark: `-`, space and line break are a byte and a zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  return head.length > 3 && head.filter((byte) => byte === 0).length * 4 >= head.length;
}
