import type { QuoteCell, QuoteRow } from '@/lib/model/comparison';
import type { Quote } from '@/lib/model/quotes';
import { joinLinks, sentenceKey } from '../claims';
import type { ComparedText } from '../compared-text';
import { quotationLinks } from '../links/quotation-links';

type Given = { cell: QuoteCell; quote: Quote };

/** Each text's direct speech by the sentence it stands in. */
function givenBySentence(texts: readonly ComparedText[]): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const { quoted, brief } of texts) {
    for (const { article, sentence, quote: at } of quoted) {
      const [bounds, quote] = [brief.sentences[sentence], brief.quotes[at]];
      if (!bounds || !quote) continue;
      const { start, end } = bounds;
      const cell = { article, sentence, start, end, quote: at };
      given.set(sentenceKey(cell), { cell, quote });
    }
  }
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
  const given = givenBySentence(texts);
  const noSpan = { start: 0, end: 0 };
  const shared = joinLinks(
    quotationLinks(texts),
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
