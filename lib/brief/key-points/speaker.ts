import type { PointContext } from '@/lib/model/brief';
import type { Entity } from '@/lib/model/entities';
import type { Quote, Speaker } from '@/lib/model/quotes';
import { overlap } from '@/lib/text/spans';
import type { Quotations } from '../quotes';
import { sentencesOf } from '../quotes/evidence';
import type { ReadText } from '../read-text';
import type { Candidate } from './candidates';
import type { Source } from './cut';
import { isReported } from './unframed';

/** Who is quoted and reported where. */
export type Voices = Readonly<Quotations>;

/** Reported speech goes on for so many sentences without its speaker being named again. */
const REACH = 3;

/**
 * Where everyone stands who speaks and their verbs, in the order of the text; a pronoun is nobody.
 */
export function speakersIn({ quotes, attributed }: Voices): Speaker[] {
  return [...quotes, ...attributed]
    .flatMap(({ speaker }) => speaker ?? [])
    .filter(({ via, span }) => via !== 'pronoun' && via !== 'previous' && span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * On whose word German reported speech stands that does not say so itself: whoever was named last as
 * speaking, a few sentences before at most, by their full name. `null` where the words are not of
 * that kind or are given to someone already.
 */
export function speakerBefore(
  { sentence, start, end }: Candidate,
  read: ReadText,
  { quotes, attributed }: Voices,
  speakers: readonly Speaker[],
  entities: readonly Entity[],
): PointContext | null {
  const shown = { start, end };
  if (!isReported(read.article.text.slice(start, end), read.lang)) return null;
  if ([...quotes, ...attributed].some((run) => run.speaker && overlap(run, shown))) return null;
  const from = read.sentences[Math.max(0, sentence.index - REACH)]?.start ?? 0;
  const last = speakers.findLast(({ span }) => span.end <= start && span.start >= from);
  if (!last) return null;
  const person = last.entity === undefined ? undefined : entities[last.entity];
  const span = person?.spans[0] ?? last.span;
  return {
    kind: 'speaker',
    text: read.article.text.slice(span.start, span.end),
    sentences: sentencesOf(read.sentences, span),
    spans: [span],
    rule: 'point-speaker@1',
  };
}

/** The runs of reported words that say whose they are, with where they do; ascending. */
export function sourcesIn({ quotes, attributed }: Voices): Source[] {
  return [...quotes, ...attributed]
    .flatMap(({ start, end, speaker, verb }) => {
      const named = Math.max(speaker?.span.end ?? 0, verb?.span.end ?? 0);
      return named > 0 ? [{ start, end, named }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Indexes of the sentences that go on with a quotation which one before them began: shown alone,
 * without its marks, one would be the outlet's own statement.
 */
export function insideQuotations({ sentences }: ReadText, quotes: readonly Quote[]): number[] {
  const long = quotes.filter(({ kind }) => kind !== 'indirect');
  let at = 0;
  return sentences.flatMap(({ start, end, index }) => {
    while (at < long.length && (long[at]?.end ?? 0) <= start) at++;
    const quote = long[at];
    return quote && quote.start < start && end <= quote.end ? [index] : [];
  });
}
