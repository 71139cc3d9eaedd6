import type { ComparedArticle } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { placedWords, stemSet } from './placed-words';

/** A sentence with what the comparison asks of it. */
export type Statement = Span & {
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

/** Sentences that close a report and are none of it: a correction quotes what was wrong. */
export const closingSentences = ({ brief }: ComparedArticle): ReadonlySet<number> =>
  new Set(
    brief.drawers.filter(({ role }) => role === 'closing').flatMap(({ sentences }) => sentences),
  );

/** The sentences of an article's prose, without closing notes such as who contributed. */
export function statementsOf(compared: ComparedArticle, at: number): Statement[] {
  const { article, brief } = compared;
  const closing = closingSentences(compared);
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
