import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';

/** The first two bytes of a gzip file (RFC 1952). */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What is wrong with a file that cannot be read, by the error code of Node. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error: unknown) {
    const fault =
      error instanceof Error && 'code' in error ? FAULTS[String(error.code)] : undefined;
    throw fault ? new Error(`${file} ${fault}.`, { cause: error }) : error;
  }
}

/**
 * A file as text, unpacked where it is gzipped; `-` is the standard input. UTF-8. Throws a plain
 * sentence where the file is not there or cannot be read.
 */
export function readText(file: string, base = '.'): string {
  const bytes = file === '-' ? readFileSync(0) : readBytes(path.resolve(base, file));
  return (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of the standard input, one by one, empty ones left out. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream('', { fd: 0 }), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim()) yield line;
}
