import type { ComparedArticle } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, wordSpans } from '@/lib/text/words';

/** A word with its place in the article's text. */
export type PlacedWord = Span & { lower: string };

/** A sentence with what the comparison asks of it. */
export type ComparedStatement = Span & {
  /** Place of its article in the comparison. */
  article: number;
  /** Index into the brief's `sentences`. */
  sentence: number;
  text: string;
  /** Stems of the words that carry matter, each once. */
  stems: ReadonlySet<string>;
};

/** Blocks that state nothing: headings name, rows list. */
const NO_PROSE = new Set(['heading', 'row']);

/** The words of a stretch of text with their places in the whole. */
export function placedWords(text: string, { start, end }: Span, lang: string): PlacedWord[] {
  const stretch = text.slice(start, end);
  return wordSpans(stretch, lang).map((span) => ({
    start: start + span.start,
    end: start + span.end,
    lower: lowerCase(stretch.slice(span.start, span.end), lang),
  }));
}

/** Stems of the words that carry matter, each once. */
export const stemSet = (words: readonly PlacedWord[], lang: string): Set<string> =>
  new Set(words.flatMap(({ lower }) => (isStopWord(lower, lang) ? [] : [stem(lower, lang)])));

/** The sentences of an article's prose, without closing notes such as who contributed. */
export function statementsOf({ article, brief }: ComparedArticle, at: number): ComparedStatement[] {
  const closing = new Set(
    brief.drawers.filter(({ role }) => role === 'closing').flatMap(({ sentences }) => sentences),
  );
  return brief.sentences.flatMap(({ start, end, paragraph }, sentence) => {
    if (closing.has(sentence)) return [];
    if (NO_PROSE.has(article.blocks[paragraph]?.kind ?? 'paragraph')) return [];
    const words = placedWords(article.text, { start, end }, brief.lang);
    return [
      {
        article: at,
        sentence,
        start,
        end,
        text: article.text.slice(start, end),
        stems: stemSet(words, brief.lang),
      },
    ];
  });
}
