import type { Span } from '@/lib/model/evidence';
import type { ReadText } from '../read-text';
import type { Run } from './runs';

/** A word, a mark, or a whole run in quotation marks, which counts as one piece. */
export type Piece = Span & {
  lower: string;
  text: string;
  kind: 'word' | 'mark' | 'run';
  /** Index of the sentence in which it begins. */
  sentence: number;
  /** Index into the runs; -1 for words and marks. */
  run: number;
};

/** One block as its own words with the quotations as single pieces between them. */
export type Passage = {
  block: number;
  pieces: readonly Piece[];
  /** Sentence index → its pieces: first, and one after the last. */
  ranges: ReadonlyMap<number, readonly [number, number]>;
};

/** Lays out every block. `runs` are in order and do not overlap. */
export function passages(read: ReadText, runs: readonly Run[]): Passage[] {
  let next = 0;
  return read.blockSentences.map(([first, after], block) => {
    const pieces: Piece[] = [];
    const ranges = new Map<number, readonly [number, number]>();
    for (let index = first; index < after; index++) {
      const sentence = read.sentences[index];
      const from = pieces.length;
      for (const token of sentence?.tokens ?? []) {
        let run = runs[next];
        while (run && run.end <= token.start) run = runs[++next];
        if (!run || token.start < run.start) {
          const { start, end, text, lower } = token;
          const kind = token.isWord ? 'word' : 'mark';
          pieces.push({ start, end, text, lower, kind, sentence: index, run: -1 });
        } else if (pieces.at(-1)?.run !== next) {
          const { start, end } = run;
          pieces.push({ start, end, text: '', lower: '', kind: 'run', sentence: index, run: next });
        }
      }
      ranges.set(index, [from, pieces.length]);
    }
    return { block, pieces, ranges };
  });
}
