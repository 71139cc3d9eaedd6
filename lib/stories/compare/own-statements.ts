import type { Span } from '@/lib/model/evidence';
import type { TextFamily } from '@/lib/model/family';
import type { ComparedText } from './compared-text';
import { placedWords } from './placed-words';

/** A sentence of which so much stands in the family's fullest text is that text's, not its own. */
const SHARED_PART = 0.5;

const overlapOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether most of a sentence lies in passages that are another text's. */
const isTaken = (sentence: Span, runs: readonly Span[]): boolean =>
  runs.reduce((sum, run) => sum + overlapOf(sentence, run), 0) >=
  (sentence.end - sentence.start) * SHARED_PART;

/** The words of a stretch of text, apart from case and marks. */
const wordsOf = (text: string, span: Span, lang: string): string =>
  ` ${placedWords(text, span, lang)
    .map(({ lower }) => lower)
    .join(' ')} `;

/** The passages that each reprint shares with the fullest text of its family. */
function takenPassages(families: readonly TextFamily[]): Map<number, Span[]> {
  return new Map(
    families.flatMap(({ articles, overlaps }) =>
      articles.map((at, n): [number, Span[]] => [at, overlaps[n]?.runs.map(({ a }) => a) ?? []]),
    ),
  );
}

/** For each reprint the words of the fullest text of its family: quotations are in no passage. */
function fullestWords(
  texts: readonly ComparedText[],
  families: readonly TextFamily[],
): Map<number, string> {
  return new Map(
    families.flatMap(({ articles: [lead, ...rest] }) => {
      const fullest = lead === undefined ? undefined : texts[lead];
      if (!fullest) return [];
      const { text } = fullest.article;
      const all = wordsOf(text, { start: 0, end: text.length }, fullest.brief.lang);
      return rest.map((at): [number, string] => [at, all]);
    }),
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
  const fullest = fullestWords(texts, families);
  return texts.map((text) => {
    const all = fullest.get(text.at);
    if (all === undefined) return text;
    const runs = taken.get(text.at) ?? [];
    const statements = text.statements.filter(
      (statement) =>
        !isTaken(statement, runs) &&
        !all.includes(wordsOf(text.article.text, statement, text.brief.lang)),
    );
    const own = new Set(statements.map(({ sentence }) => sentence));
    return {
      ...text,
      statements,
      figures: text.figures.filter(({ sentence }) => own.has(sentence)),
      quoted: text.quoted.filter(({ sentence }) => own.has(sentence)),
    };
  });
}
