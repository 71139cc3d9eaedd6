import type { Brief } from '@/lib/model/brief';
import type { ChangeCounts, ChangedRun, Changes, SentenceChange } from '@/lib/model/changes';
import type { Span } from '@/lib/model/evidence';
import { changedFigures } from './changed-figures';
import { type PairedSentences, pairSentences, plainWords } from './pair-sentences';
import { isTimeStamp } from './stamps';
import { wordDiff } from './word-diff';

/** One version of an article with what its brief says of it. */
export type ArticleVersion = {
  title: string;
  text: string;
  brief: Pick<Brief, 'lang' | 'sentences' | 'figures'>;
};

const whole = (text: string): { text: string; span: Span } => ({
  text,
  span: { start: 0, end: text.length },
});

function headlineChange(before: ArticleVersion, after: ArticleVersion): ChangedRun[] | null {
  if (plainWords(before.title) === plainWords(after.title)) return null;
  return wordDiff(whole(before.title), whole(after.title), after.brief.lang);
}

/** The sentences but for lines that only say when; `numbers` are those of the brief. */
function telling({ text, brief: { sentences, lang } }: ArticleVersion) {
  const told = sentences.flatMap(({ start, end }, number) =>
    isTimeStamp(text.slice(start, end), lang) ? [] : [{ start, end, number }],
  );
  return { text, lang, sentences: told, numbers: told.map(({ number }) => number) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * What differs between two versions of an article: headline, figures, sentences added, changed,
 * taken out and moved, with spans into both. Nothing where only white space, the style of marks or
 * time stamps differ.
 */
export function changesBetween(before: ArticleVersion, after: ArticleVersion): Changes {
  const [older, newer] = [telling(before), telling(after)];
  const paired: PairedSentences = pairSentences(older, newer);
  const olderSpan = (at: number): Span => spanOf(older.sentences[at] ?? { start: 0, end: 0 });
  const newerSpan = (at: number): Span => spanOf(newer.sentences[at] ?? { start: 0, end: 0 });
  const figuresOf = ({ text, brief }: ArticleVersion, numbers: readonly number[], at: number) => ({
    text,
    figures: brief.figures.filter(({ sentences }) => sentences.includes(numbers[at] ?? -1)),
  });
  const sentences: SentenceChange[] = [
    ...paired.added.map((at) => ({ kind: 'added' as const, after: newerSpan(at) })),
    ...paired.changed.map((pair) => {
      const [old, now] = [olderSpan(pair.before), newerSpan(pair.after)];
      return {
        kind: 'changed' as const,
        before: old,
        after: now,
        runs: wordDiff(
          { text: before.text, span: old },
          { text: after.text, span: now },
          after.brief.lang,
        ),
      };
    }),
    ...paired.removed.map((at) => ({ kind: 'removed' as const, before: olderSpan(at) })),
    ...paired.moved.map((pair) => ({
      kind: 'moved' as const,
      before: olderSpan(pair.before),
      after: newerSpan(pair.after),
    })),
  ];
  return {
    headline: headlineChange(before, after),
    figures: paired.changed.flatMap((pair) =>
      changedFigures(
        figuresOf(before, older.numbers, pair.before),
        figuresOf(after, newer.numbers, pair.after),
      ),
    ),
    sentences,
  };
}

/** How much {@link changesBetween} found. */
export const countChanges = ({ headline, figures, sentences }: Changes): ChangeCounts => ({
  headline: headline !== null,
  figures: figures.length,
  sentences: sentences.length,
});
