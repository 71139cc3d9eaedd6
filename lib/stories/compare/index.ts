import type { Claim, ComparedArticle, Comparison, SentenceAnswer } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import type { TextFamily } from '@/lib/model/family';
import { textFamilies } from '../families';
import { type Joined, joinLinks, sentenceKey } from './claims';
import { comparedText } from './compared-text';
import { differencesOf } from './differences';
import { findLinks } from './links';
import { withOwnStatements } from './own-statements';
import { figureRows } from './rows/figure-rows';
import { headlineCells } from './rows/headline-cells';
import { personRows } from './rows/person-rows';
import { quoteRows } from './rows/quote-rows';

/** For each article the number of its text: the articles of a family have one. */
function textNumbers(count: number, families: readonly TextFamily[]): number[] {
  const numbers = Array.from({ length: count }, (_, at) => at);
  for (const { articles } of families) for (const at of articles) numbers[at] = articles[0] ?? at;
  return numbers;
}

/** Whole texts that report: a cut text lacks what it lacks, and opinion is not there to report. */
const counts = ({ article: { access, genre } }: ComparedArticle): boolean =>
  access.level === 'full' && genre.kind !== 'opinion';

/** Most texts first, then as the first article of each tells them. */
const byTexts = (a: Claim, b: Claim): number =>
  b.texts - a.texts ||
  (a.cells[0]?.article ?? 0) - (b.cells[0]?.article ?? 0) ||
  (a.cells[0]?.sentence ?? 0) - (b.cells[0]?.sentence ?? 0);

/**
 * Lays two to twelve articles on one story side by side: what several independent texts state, what
 * only one does, and where figures, quotations, attribution and certainty differ. Every cell is a
 * sentence of an article. Claims are compared within a language; what a reprint shares with its source
 * is no second sentence.
 * Deterministic; the order of the articles is the order of the columns.
 *
 * @param answers the reader's word on pairs of sentences; wins over every link
 */
export function compareArticles(
  articles: readonly ComparedArticle[],
  answers: readonly SentenceAnswer[] = [],
): Comparison {
  const all = articles.map(comparedText);
  const families = textFamilies(
    articles.map(({ article, brief }) => ({ ...article, lang: brief.lang })),
  );
  const texts = withOwnStatements(all, families);
  const textOf = textNumbers(articles.length, families);
  const counted = articles.map(counts);
  const spanOf = (at: { article: number; sentence: number }): Span => {
    const { start, end } = all[at.article]?.brief.sentences[at.sentence] ?? { start: 0, end: 0 };
    return { start, end };
  };
  const claimsOf = (joined: readonly Joined[]): Claim[] =>
    joined
      .map(({ cells, link }) => ({
        cells,
        link,
        texts: new Set(
          cells.filter(({ article }) => counted[article]).map(({ article }) => textOf[article]),
        ).size,
        differences: differencesOf(cells, all),
      }))
      .sort(byTexts);
  const { sure, weak, apart } = findLinks(texts, textOf, answers);
  const claims = claimsOf(joinLinks(sure, apart, spanOf, weak));
  const placed = new Set(claims.flatMap(({ cells }) => cells.map(sentenceKey)));
  const isFree = (end: { article: number; sentence: number }) => !placed.has(sentenceKey(end));
  const left = weak.filter(({ a, b }) => isFree(a) && isFree(b));
  const weaker = claimsOf(joinLinks(left, apart, spanOf));
  for (const { cells } of weaker) for (const cell of cells) placed.add(sentenceKey(cell));
  return {
    families,
    texts: new Set(textOf).size,
    counted,
    oneLanguage: new Set(texts.map(({ brief }) => brief.lang)).size <= 1,
    claims,
    weaker,
    alone: texts.flatMap((text) =>
      text.statements
        .filter(isFree)
        .map(({ article, sentence, start, end }) => ({ article, sentence, start, end })),
    ),
    figures: figureRows(texts),
    quotes: quoteRows(texts),
    people: personRows(texts, families),
    headlines: headlineCells(articles),
  };
}
