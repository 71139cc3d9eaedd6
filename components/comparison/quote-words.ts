import type { Compared } from '@/components/hooks/use-comparison';
import { textParts } from '@/components/library/text-parts';
import type { QuoteCell, QuoteRow } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { lowerCase, wordSpans } from '@/lib/text/words';

type Articles = Compared['articles'];

/** The part of a quotation that stands in the cell's sentence, without its marks. */
function quotedSpan(cell: QuoteCell, articles: Articles): Span {
  const article = articles[cell.article];
  const quote = article?.brief.quotes[cell.quote];
  if (!article || !quote) return { start: 0, end: 0 };
  const { text } = article.article;
  let start = Math.max(quote.start, cell.start);
  let end = Math.min(quote.end, cell.end);
  while (start < end && /[\p{P}\s]/u.test(text[start] ?? '')) start += 1;
  while (start < end && /[\p{Pi}\p{Pf}"'“”„«»,\s]/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** The words of a cell with their places. */
function wordsOf(cell: QuoteCell, articles: Articles) {
  const { start, end } = quotedSpan(cell, articles);
  const article = articles[cell.article];
  if (!article) return [];
  const stretch = article.article.text.slice(start, end);
  return wordSpans(stretch, article.brief.lang).map((word) => ({
    start: start + word.start,
    end: start + word.end,
    lower: lowerCase(stretch.slice(word.start, word.end), article.brief.lang),
  }));
}

/** The quoted words in runs: `own` where no other outlet of the row has them. */
export function quoteWords(cell: QuoteCell, row: QuoteRow, articles: Articles) {
  const others = row.cells.filter((other) => other !== cell);
  const known = new Set(
    others.flatMap((other) => wordsOf(other, articles).map(({ lower }) => lower)),
  );
  const own: Span[] = [];
  let before = -2;
  wordsOf(cell, articles).forEach(({ start, end, lower }, n) => {
    if (others.length === 0 || known.has(lower)) return;
    const last = own.at(-1);
    if (last && before === n - 1) last.end = end;
    else own.push({ start, end });
    before = n;
  });
  const text = articles[cell.article]?.article.text ?? '';
  return textParts(text, quotedSpan(cell, articles), own).map(({ start, text: words, marked }) => ({
    start,
    text: words,
    own: marked,
  }));
}
