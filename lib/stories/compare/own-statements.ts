import type { Span } from '@/lib/model/evidence';
import type { TextFamily } from '@/lib/model/family';
import type { ComparedText } from './compared-text';

/** A sentence of which so much stands in the family's fullest text is that text's, not its own. */
const SHARED_PART = 0.5;

const overlapOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether most of a sentence lies in passages that are another text's. */
const isTaken = (sentence: Span, runs: readonly Span[]): boolean =>
  runs.reduce((sum, run) => sum + overlapOf(sentence, run), 0) >=
  (sentence.end - sentence.start) * SHARED_PART;

/** The passages that each reprint shares with the fullest text of its family. */
function takenPassages(families: readonly TextFamily[]): Map<number, Span[]> {
  return new Map(
    families.flatMap(({ articles, overlaps }) =>
      articles.map((at, n): [number, Span[]] => [at, overlaps[n]?.runs.map(({ a }) => a) ?? []]),
    ),
  );
}

/**
 * The texts with only their own statements: what a reprint shares with the fullest text of its
 * family is that text's and stands there once. What its outlet added stays.
 */
export function withOwnStatements(
  texts: readonly ComparedText[],
  families: readonly TextFamily[],
): ComparedText[] {
  const taken = takenPassages(families);
  return texts.map((text) => {
    const runs = taken.get(text.at) ?? [];
    if (runs.length === 0) return text;
    const statements = text.statements.filter((statement) => !isTaken(statement, runs));
    const own = new Set(statements.map(({ sentence }) => sentence));
    return {
      ...text,
      statements,
      figures: text.figures.filter(({ sentence }) => own.has(sentence)),
      quoted: text.quoted.filter(({ sentence }) => own.has(sentence)),
    };
  });
}
