import type { ComparedArticle, HeadlineCell } from '@/lib/model/comparison';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { type PlacedWord, placedWords } from '../placed-words';

const titleWords = ({ article: { title }, brief: { lang } }: ComparedArticle): PlacedWord[] =>
  placedWords(title, { start: 0, end: title.length }, lang);

/** For each headline its words that another headline has too, as spans into the title. */
export function headlineCells(texts: readonly ComparedArticle[]): HeadlineCell[] {
  const all = texts.map((text) => ({ lang: text.brief.lang, words: titleWords(text) }));
  const stemOf = ({ lower }: PlacedWord, lang: string) =>
    isStopWord(lower, lang) ? null : stem(lower, lang);
  const counts = new Map<string, number>();
  for (const { words, lang } of all)
    for (const found of new Set(words.map((word) => stemOf(word, lang))))
      if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  return all.map(({ words, lang }, article) => ({
    article,
    shared: words
      .filter((word) => (counts.get(stemOf(word, lang) ?? '') ?? 0) > 1)
      .map(({ start, end }) => ({ start, end })),
  }));
}
