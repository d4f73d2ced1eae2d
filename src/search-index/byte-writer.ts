/** Bytes one behind the other, and numbers and words as CBOR has them (RFC 8949): the three shapes that a list of words is made of. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  private end = 0;

  get length(): number {
    return this.end;
  }

  clear(): void {
    this.end = 0;
  }

  /** Copied: the writer goes on with its own. */
  taken(): Uint8Array {
    return this.bytes.slice(0, this.end);
  }

  raw(bytes: Uint8Array, from = 0, to = bytes.length): void {
    this.room(to - from);
    // Most of what is copied is a few bytes long, for which a call takes longer than the bytes do.
    if (to - from < 32) for (let at = from; at < to; at++) this.bytes[this.end++] = bytes[at]!;
    else {
      this.bytes.set(bytes.subarray(from, to), this.end);
      this.end += to - from;
    }
  }

  unsigned(value: number): void {
    this.head(0, value);
  }

  negative(value: number): void {
    this.head(1, -1 - value);
  }

  array(length: number): void {
    this.head(4, length);
  }

  /** @param text of ASCII */
  text(text: string): void {
    this.head(3, text.length);
    this.room(text.length);
    for (let at = 0; at < text.length; at++) this.bytes[this.end++] = text.charCodeAt(at);
  }

  private head(kind: number, value: number): void {
    this.room(5);
    const { bytes } = this;
    const first = kind << 5;
    if (value < 24) bytes[this.end++] = first | value;
    else if (value < 0x100) {
      bytes[this.end++] = first | 24;
      bytes[this.end++] = value;
    } else if (value < 0x10000) {
      bytes[this.end++] = first | 25;
      bytes[this.end++] = value >>> 8;
      bytes[this.end++] = value & 0xff;
    } else {
      bytes[this.end++] = first | 26;
      for (let shift = 24; shift >= 0; shift -= 8) bytes[this.end++] = (value >>> shift) & 0xff;
    }
  }

  private room(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.end + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** An unsigned number and the place behind it. */
export function readUnsigned(bytes: Uint8Array, at: number): [value: number, next: number] {
  const short = bytes[at]! & 0x1f;
  if (short < 24) return [short, at + 1];
  const length = 1 << (short - 24);
  let value = 0;
  for (let place = at + 1; place <= at + length; place++) value = value * 256 + bytes[place]!;
  return [value, at + 1 + length];
}
