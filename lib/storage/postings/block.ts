/**
 * A block: terms in ascending order (by UTF-16 code units, as JavaScript and IndexedDB compare
 * strings), each with its postings. A term is written as how much of its beginning it shares with
 * the one before it, and the rest; a posting as its distance from the one before it, with one bit
 * that says whether the count is 1, which it mostly is.
 */
import { ByteReader, ByteWriter } from './varint';

/** A term and how often it stands in one document. */
export type TermCount = { term: string; count: number };

/** One term with the documents it stands in, ascending, and how often in each. */
export type TermPostings = { term: string; documents: number[]; counts: number[] };

/** The postings of one term as they lie in a block: not read before somebody asks. */
export type PackedPostings = {
  term: string;
  /** How many documents it stands in. */
  size: number;
  bytes: Uint8Array;
};

/** Orders strings as IndexedDB does. */
export const compareTerms = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function packPostings({ documents, counts }: TermPostings, writer: ByteWriter): void {
  let last = 0;
  for (const [n, document] of documents.entries()) {
    const count = counts[n] ?? 1;
    writer.number(((document - last) << 1) | Number(count > 1));
    if (count > 1) writer.number(count);
    last = document;
  }
}

/** The documents and counts of one term. */
export function unpack({ term, bytes }: PackedPostings): TermPostings {
  const reader = new ByteReader(bytes);
  const [documents, counts]: [number[], number[]] = [[], []];
  let document = 0;
  while (!reader.done) {
    const step = reader.number();
    document += step >>> 1;
    documents.push(document);
    counts.push(step & 1 ? reader.number() : 1);
  }
  return { term, documents, counts };
}

function sharedLength(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Writes blocks, and begins a new one before the bytes of one exceed a size. */
class BlockWriter {
  private readonly block = new ByteWriter();
  private readonly postings = new ByteWriter();
  private last = '';

  get length(): number {
    return this.block.length;
  }

  add(entry: TermPostings): void {
    const { term } = entry;
    const shared = sharedLength(this.last, term);
    this.block.number(shared);
    this.block.number(term.length - shared);
    for (let n = shared; n < term.length; n++) this.block.number(term.charCodeAt(n));
    this.postings.clear();
    packPostings(entry, this.postings);
    this.block.number(entry.documents.length);
    this.block.number(this.postings.length);
    this.block.append(this.postings.written());
    this.last = term;
  }

  finish(): Uint8Array<ArrayBuffer> {
    const bytes = this.block.written();
    this.block.clear();
    this.last = '';
    return bytes;
  }
}

/** One block of these terms, which must be ascending and each there once. */
export function packBlock(entries: Iterable<TermPostings>): Uint8Array<ArrayBuffer> {
  const writer = new BlockWriter();
  for (const entry of entries) writer.add(entry);
  return writer.finish();
}

/** As {@link packBlock}, in blocks of at least so many bytes; only the last one may be smaller. */
export function packBlocks(
  entries: Iterable<TermPostings>,
  bytesEach: number,
): { first: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const writer = new BlockWriter();
  const blocks: { first: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let first: string | null = null;
  for (const entry of entries) {
    first ??= entry.term;
    writer.add(entry);
    if (writer.length < bytesEach) continue;
    blocks.push({ first, bytes: writer.finish() });
    first = null;
  }
  if (first !== null) blocks.push({ first, bytes: writer.finish() });
  return blocks;
}

/** Orders a term, given as its code units, and another one, as {@link compareTerms} does. */
function compareUnits(units: Uint16Array, length: number, term: string): number {
  const both = Math.min(length, term.length);
  for (let n = 0; n < both; n++) {
    const order = (units[n] ?? 0) - term.charCodeAt(n);
    if (order !== 0) return order;
  }
  return length - term.length;
}

/**
 * The postings of these terms, which must be ascending, as far as a block has them. A look-up goes
 * over tens of thousands of terms for a hundred: no string is made of those that it does not want.
 */
export function findInBlock(block: Uint8Array, terms: readonly string[]): PackedPostings[] {
  const reader = new ByteReader(block);
  const found: PackedPostings[] = [];
  let units = new Uint16Array(64);
  let next = 0;
  while (!reader.done) {
    const shared = reader.number();
    const end = shared + reader.number();
    if (end > units.length) {
      const longer = new Uint16Array(end * 2);
      longer.set(units);
      units = longer;
    }
    for (let n = shared; n < end; n++) units[n] = reader.number();
    const size = reader.number();
    const length = reader.number();
    const at = reader.at;
    reader.at += length;
    let order = 1;
    for (; next < terms.length; next++) {
      order = compareUnits(units, end, terms[next] as string);
      if (order <= 0) break;
    }
    if (next === terms.length) break;
    if (order === 0)
      found.push({ term: terms[next] as string, size, bytes: block.subarray(at, at + length) });
  }
  return found;
}

/** The terms of a block, all read. */
export function unpackBlock(block: Uint8Array): TermPostings[] {
  const reader = new ByteReader(block);
  const entries: TermPostings[] = [];
  let term = '';
  while (!reader.done) {
    term = term.slice(0, reader.number());
    for (let rest = reader.number(); rest > 0; rest--) term += String.fromCharCode(reader.number());
    const size = reader.number();
    const end = reader.number() + reader.at;
    entries.push(unpack({ term, size, bytes: block.subarray(reader.at, end) }));
    reader.at = end;
  }
  return entries;
}
