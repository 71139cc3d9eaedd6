import type { QuoteCell, QuoteRow } from '@/lib/model/comparison';
import type { Quote } from '@/lib/model/quotes';
import { joinLinks, sentenceKey } from '../claims';
import type { ComparedText } from '../compared-text';
import { quotationLinks } from '../links/quotation-links';

type Given = { cell: QuoteCell; quote: Quote };

/** The texts with each quoted piece in the place of a sentence: one may hold several. */
const byPiece = (texts: readonly ComparedText[]): ComparedText[] =>
  texts.map((text) => ({
    ...text,
    quoted: text.quoted.map((piece, n) => ({ ...piece, sentence: n })),
  }));

/** Each piece of direct speech, by its text and its place among that text's pieces. */
function givenByPiece(texts: readonly ComparedText[]): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const { quoted, brief } of texts)
    quoted.forEach(({ article, sentence, quote: at }, n) => {
      const [bounds, quote] = [brief.sentences[sentence], brief.quotes[at]];
      if (!bounds || !quote) return;
      const { start, end } = bounds;
      const cell = { article, sentence, start, end, quote: at };
      given.set(sentenceKey({ article, sentence: n }), { cell, quote });
    });
  return given;
}

/** The fullest name that one of the outlets gives; a pronoun is none. */
function speakerOf(given: readonly Given[]): string | null {
  const names = given.flatMap(({ quote: { speaker } }) =>
    !speaker || (speaker.via === 'pronoun' && speaker.name === speaker.text) ? [] : [speaker.name],
  );
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * The quotations of several texts: the same words in one row however each outlet cut them, the
 * rows that several outlets have first.
 */
export function quoteRows(texts: readonly ComparedText[]): QuoteRow[] {
  const given = givenByPiece(texts);
  const noSpan = { start: 0, end: 0 };
  const shared = joinLinks(
    quotationLinks(byPiece(texts)),
    [],
    (at) => given.get(sentenceKey(at))?.cell ?? noSpan,
  ).map(({ cells }) => cells.map(sentenceKey));
  const inShared = new Set(shared.flat());
  const single = [...given.keys()].filter((key) => !inShared.has(key)).map((key) => [key]);
  return [...shared, ...single]
    .map((keys) => keys.flatMap((key) => given.get(key) ?? []))
    .map((row) => ({ speaker: speakerOf(row), cells: row.map(({ cell }) => cell) }))
    .sort((a, b) => b.cells.length - a.cells.length);
}
