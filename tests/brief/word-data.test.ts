import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const BRIEF = path.resolve(import.meta.dirname, '../../lib/brief');
/** What the lists of the parts may weigh in the shipped script, gzipped. */
const MOST_BYTES = 60_000;

/** The lists of words: every file in a folder `data` below `lib/brief`. */
const files = readdirSync(BRIEF, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|[\\/])data[\\/][^\\/]+\.ts$/.test(name))
  .sort();

/** A file much as it ships: without types, comments and blanks beside marks. */
function shipped(name: string): string {
  const text = readFileSync(path.join(BRIEF, name), 'utf8');
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.Latest, removeComments: true },
  });
  return outputText.replace(/\s*([=:,;{}()[\]])\s*/g, '$1');
}

describe('the word data of the parts', () => {
  it('are found in the folders named data', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it(`weigh at most ${MOST_BYTES} bytes gzipped`, () => {
    const weight = gzipSync(files.map(shipped).join('\n'), { level: 9 }).length;
    expect(weight).toBeLessThanOrEqual(MOST_BYTES);
  });
});
