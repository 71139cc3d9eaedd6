import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import type { Figure } from '@/lib/model/figure';
import type { NoReplyKind } from '@/lib/model/source';
import { HOW_TO_ANSWER, type Item } from './reading-sample';

/** One article with its brief and its id in the data. */
export type BriefedRow = { id: string; article: Article; brief: Brief };

/** A sample of one part of the brief: what is drawn, and what the readers are asked. */
export type PartSample = { name: string; question: string; items: Item[] };

/** So many of each, and no more than so many from one article. */
const WANTED = 100;
const MOST_OF_ARTICLE = 4;

/** The samples of the parts, in an order left to chance. */
export function partSamples(
  rows: readonly BriefedRow[],
  shuffled: <T>(items: readonly T[]) => T[],
): PartSample[] {
  const draw = (itemsOf: (row: BriefedRow) => Item[]): Item[] =>
    shuffled(rows.flatMap((row) => shuffled(itemsOf(row)).slice(0, MOST_OF_ARTICLE))).slice(
      0,
      WANTED,
    );
  return [
    {
      name: 'persons',
      question:
        'Are the words between [[ and ]] exactly the name of a person (one person, the whole name as it stands there, without title, office or possessive, and nothing else)?',
      items: draw(personItems),
    },
    {
      name: 'figures',
      question: `The figure between [[ and ]] was read as the claim says. Are all three right?
1. Value: the number (a third is 33.33 %).
2. Bound: exact, at least (also "more than", "over"), at most (also "up to", "less than", "within"), about (also "nearly", "almost", "some"), or a range with its two ends.
3. Unit: the money with its currency (null: the text does not tell which), the measure, %, or what is counted. Of people: "killed", "injured", "missing", "arrested", "displaced" where the sentence says that this is what happened to them, else "people". Other things are counted by their noun.
It is also wrong where the number is none: a date, an age, an ordinal, part of a name, a score.`,
      items: draw(figureItems),
    },
    {
      name: 'dates',
      question:
        'The article was published on the day given. The words between [[ and ]] were read as the date of the claim (2026-11: that month, 2026-W47: that ISO week, 2026: that year; a second date after "until" ends a span). Is it the date that the article means, as exactly as the words say it?',
      items: draw(dateItems),
    },
    {
      name: 'no-reply',
      question: `The sentence was read as the claim says. Are all of it right?
1. Someone was asked by the press or is expected to comment on the matter, and gave no answer.
2. Who (as the sentence calls them; null: the sentence does not say).
3. In which way: declined (would not), no response (did not answer), not reached (could not be found), referred (sent the question on to somebody else, and to whom).`,
      items: draw(noReplyItems),
    },
  ].map((sample) => ({ ...sample, question: `${sample.question}\n\n${HOW_TO_ANSWER}\n` }));
}

/** The sentences of some evidence with the span marked, and the one before for context. */
function marked({ article, brief }: BriefedRow, sentence: number, span: Span): string {
  const from = brief.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  const to = Math.max(brief.sentences[sentence]?.end ?? 0, span.end);
  const { text } = article;
  return `${text.slice(from, span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, to)}`;
}

const sentenceAt = ({ sentences }: Brief, { start }: Span): number =>
  sentences.findLastIndex((sentence) => sentence.start <= start);

function personItems(row: BriefedRow): Item[] {
  return row.brief.entities
    .filter(({ kind }) => kind === 'person')
    .map(({ mentions }) => {
      const span = mentions[Math.floor(mentions.length / 2)] as Span;
      const text = marked(row, sentenceAt(row.brief, span), span);
      return { sheet: { text }, key: { id: row.id, spans: [span] } };
    });
}

/** A figure in words that say no more than was read. */
function figureClaim({ lo, hi, bound, unit, currency }: Figure): Record<string, unknown> {
  const value = bound === 'range' ? [lo, hi] : (lo ?? hi);
  return { value, bound, unit, ...(unit === 'money' && { currency: currency ?? null }) };
}

function figureItems(row: BriefedRow): Item[] {
  return row.brief.figures.map((figure) => {
    const at = row.article.text.indexOf(figure.text, (figure.spans[0] as Span).start - 1);
    const span = figure.spans.find(({ start }) => start === at) ?? (figure.spans[0] as Span);
    return {
      sheet: {
        text: marked(row, figure.sentences[0] ?? 0, span),
        claim: figureClaim(figure),
      },
      key: { id: row.id, spans: figure.spans, rule: figure.rule },
    };
  });
}

function dateItems(row: BriefedRow): Item[] {
  const { published } = row.article;
  if (!published) return [];
  return row.brief.dates.map(({ iso, until, sentences, spans, rule }) => ({
    sheet: {
      published: published.slice(0, 10),
      text: marked(row, sentences[0] ?? 0, spans[0] as Span),
      claim: until ? `${iso} until ${until}` : iso,
    },
    key: { id: row.id, spans, rule },
  }));
}

const WAYS: Record<NoReplyKind, string> = {
  declined: 'declined',
  'no-response': 'no response',
  'not-reached': 'not reached',
  referred: 'referred',
};

function noReplyItems(row: BriefedRow): Item[] {
  return row.brief.noReply.map(({ who, kind, to, sentences, spans, rule }) => ({
    sheet: {
      text: marked(row, sentences[0] ?? 0, spans[0] as Span),
      claim: { who, way: WAYS[kind], ...(to && { to }) },
    },
    key: { id: row.id, spans, rule },
  }));
}
