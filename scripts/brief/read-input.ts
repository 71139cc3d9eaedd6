import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';

/** The first two bytes of a gzip file (RFC 1952). */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A file as text, unpacked where it is gzipped; `-` is the standard input. UTF-8. */
export function readText(file: string, base = '.'): string {
  const bytes = readFileSync(file === '-' ? 0 : path.resolve(base, file));
  return (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of the standard input, one by one, empty ones left out. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream('', { fd: 0 }), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim()) yield line;
}
