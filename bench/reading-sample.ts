import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** One thing to be judged: what the readers see, and what is kept of it for later. */
export type Item = { sheet: Record<string, unknown>; key: Record<string, unknown> };

/** How a sheet is answered, below its question. The readers never see the rules. */
export const HOW_TO_ANSWER = `Each line of the sheet is one case. Answer each by one line of JSON:
{"n": 1, "right": true} or {"n": 1, "right": false, "why": "a few words"}.
Judge by the text alone and by what a careful reader of the article would say. Where the marked
words and the claim do not fit in every respect asked for, the answer is false. Leave none out.`;

/** Mulberry32 (public domain, T. Ettinger): the same seed draws the same sample anywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives a list in an order left to chance; the list itself stays (Fisher and Yates). */
export const shuffledBy =
  (random: () => number) =>
  <T>(items: readonly T[]): T[] => {
    const result = [...items];
    for (let i = result.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [result[i], result[j]] = [result[j] as T, result[i] as T];
    }
    return result;
  };

/** Writes `NAME.sheet.jsonl` for the readers and `NAME.key.jsonl` for later, numbered alike. */
export function writeSample(folder: string, name: string, items: readonly Item[]): void {
  const lines = (part: 'sheet' | 'key') =>
    items.map((item, n) => `${JSON.stringify({ n: n + 1, ...item[part] })}\n`).join('');
  writeFileSync(path.join(folder, `${name}.sheet.jsonl`), lines('sheet'));
  writeFileSync(path.join(folder, `${name}.key.jsonl`), lines('key'));
  console.log(`${name}: ${items.length}`);
}
