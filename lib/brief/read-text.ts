import type { Article, BlockKind } from '@/lib/model/article';
import type { Sentence } from '@/lib/model/brief';
import { splitSentences } from '@/lib/text/sentences';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { type Token, tokens } from '@/lib/text/tokens';
import { words } from '@/lib/text/words';

/** A sentence with what every later step asks of it. */
export type ReadSentence = Sentence & {
  /** Index into the brief's `sentences`. */
  index: number;
  text: string;
  kind: BlockKind;
  /** Its words and marks with their places in the article's text. */
  tokens: readonly Token[];
  /** All words in lower case. */
  words: readonly string[];
  /** Stems of the words that carry matter, in order, repeats kept. */
  stems: readonly string[];
};

/** One article as the brief works on it: read once, used by every step. */
export type ReadText = {
  article: Article;
  lang: string;
  sentences: readonly ReadSentence[];
  /** For each block the indexes of its sentences: first, and one after the last. */
  blockSentences: readonly (readonly [number, number])[];
  titleStems: ReadonlySet<string>;
  /** Words in the text. */
  words: number;
};

/** Splits a text into sentences, words and stems. Takes time in proportion to the text's length. */
export function readText(article: Article, lang: string): ReadText {
  const stems = stemsOf(lang);
  const sentences = splitSentences(article.text, article.blocks, lang).map(
    (sentence, index): ReadSentence => {
      const text = article.text.slice(sentence.start, sentence.end);
      const inOrder = tokens(text, lang, sentence.start);
      const all = inOrder.filter((token) => token.isWord).map((token) => token.lower);
      const kind = article.blocks[sentence.paragraph]?.kind ?? 'paragraph';
      return { ...sentence, index, text, kind, tokens: inOrder, words: all, stems: stems(all) };
    },
  );
  return {
    article,
    lang,
    sentences,
    blockSentences: rangesByBlock(sentences, article.blocks.length),
    titleStems: new Set(stems(words(article.title, lang))),
    words: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
  };
}

/** Stems each word once for one text: names and matters recur, and stemming is the dearest step. */
function stemsOf(lang: string): (all: readonly string[]) => string[] {
  const known = new Map<string, string | null>();
  return (all) => {
    const stems: string[] = [];
    for (const word of all) {
      let found = known.get(word);
      if (found === undefined) {
        found = isStopWord(word, lang) ? null : stem(word, lang);
        known.set(word, found);
      }
      if (found !== null) stems.push(found);
    }
    return stems;
  };
}

function rangesByBlock(sentences: readonly ReadSentence[], blocks: number): [number, number][] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (let block = 0; block < blocks; block++) {
    const first = at;
    while (sentences[at]?.paragraph === block) at++;
    ranges.push([first, at]);
  }
  return ranges;
}
