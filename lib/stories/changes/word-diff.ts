import type { ChangedRun } from '@/lib/model/changes';
import type { Span } from '@/lib/model/evidence';
import { isStopWord } from '@/lib/text/stop-words';
import { type Token, tokens } from '@/lib/text/tokens';
import { alignedWords } from '../aligned-words';

/** Longer passages are shown as replaced: comparing takes time with the product of their words. */
const MOST_CELLS = 1_000_000;

/** A passage of one version: its words and marks, each with the blanks after it. */
type Passage = { words: readonly Token[]; end: number };

const passage = (text: string, { start, end }: Span, lang: string): Passage => ({
  words: tokens(text.slice(start, end), lang, start),
  end,
});

/** The stretch from one word to before another, blanks included, so that stretches join up. */
const stretch = ({ words, end }: Passage, from: number, to: number): Span => ({
  start: words[from]?.start ?? end,
  end: words[to]?.start ?? end,
});

/** For each word of `a` the place of the one in `b` that it stands for, or -1. */
function matches(a: readonly Token[], b: readonly Token[]): number[] {
  const found = a.map(() => -1);
  if (a.length * b.length > MOST_CELLS) return found;
  const written = (words: readonly Token[]): string[] => words.map(({ text }) => text);
  for (const [one, other] of alignedWords(written(a), written(b))) found[one] = other;
  return found;
}

/** A run in words: how many of each passage, and whether they are the same. */
type Run = { kept: boolean; a: number; b: number };

function runsOf(found: readonly number[], total: number): Run[] {
  const runs: Run[] = [];
  let b = 0;
  const add = (kept: boolean, inA: number, inB: number): void => {
    const last = runs.at(-1);
    if (last?.kept === kept) {
      last.a += inA;
      last.b += inB;
    } else runs.push({ kept, a: inA, b: inB });
  };
  for (const at of found) {
    if (at < 0) add(false, 1, 0);
    else {
      if (at > b) add(false, 0, at - b);
      add(true, 1, 1);
      b = at + 1;
    }
  }
  if (total > b) add(false, 0, total - b);
  return runs;
}

/**
 * Joins changes that only a mark or a function word parts: `the [-old-] of [-port-]` reads worse
 * than one change.
 */
function joined(runs: readonly Run[], words: readonly Token[], lang: string): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const [n, run] of runs.entries()) {
    const own = words.slice(at, at + run.a);
    at += run.a;
    const between = n > 0 && n < runs.length - 1;
    const saysLittle = own.every((word) => !word.isWord || isStopWord(word.lower, lang));
    const last = out.at(-1);
    if (run.kept && between && saysLittle && last && own.length <= 2) {
      last.a += run.a;
      last.b += run.b;
    } else if (!run.kept && last && !last.kept) {
      last.a += run.a;
      last.b += run.b;
    } else out.push({ ...run });
  }
  return out;
}

/**
 * What differs between two versions of one passage, word by word. The runs that are kept or removed
 * join up to the older passage, those that are kept or added to the newer one, blanks included
 * (those before the first word go with nothing). What was taken out stands before what came in.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function wordDiff(
  before: { text: string; span: Span },
  after: { text: string; span: Span },
  lang: string,
): ChangedRun[] {
  const [a, b] = [passage(before.text, before.span, lang), passage(after.text, after.span, lang)];
  const runs = joined(runsOf(matches(a.words, b.words), b.words.length), a.words, lang);
  let [i, j] = [0, 0];
  return runs.flatMap((run): ChangedRun[] => {
    const [older, newer] = [stretch(a, i, i + run.a), stretch(b, j, j + run.b)];
    i += run.a;
    j += run.b;
    if (run.kept) return [{ kind: 'kept', before: older, after: newer }];
    return [
      ...(run.a > 0 ? [{ kind: 'removed' as const, before: older }] : []),
      ...(run.b > 0 ? [{ kind: 'added' as const, after: newer }] : []),
    ];
  });
}
