const MORE = 0x80;
const FIRST_SIZE = 256;

/** Collects bytes; numbers take one byte for each seven bits they need. */
export class ByteWriter {
  private bytes = new Uint8Array(FIRST_SIZE);
  length = 0;

  /** Writes a whole number from 0 to 2^31 - 1. */
  number(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest >= MORE) {
      this.bytes[this.length++] = (rest & (MORE - 1)) | MORE;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  append(other: Uint8Array): void {
    this.reserve(other.length);
    this.bytes.set(other, this.length);
    this.length += other.length;
  }

  clear(): void {
    this.length = 0;
  }

  /** What was written so far; later writes do not change it. */
  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Reads what a {@link ByteWriter} wrote, from one place to the end. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** The next number. Throws where the bytes end in the middle of one. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined)
        throw new Error('A block of postings ends in the middle of a number.');
      value |= (byte & (MORE - 1)) << shift;
      if (byte < MORE) return value;
    }
  }
}
