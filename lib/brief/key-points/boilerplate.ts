import { CAPTION, CREDIT, ENDS_WITH_FULL_DATE, NOTE } from '../cues/boilerplate';
import type { ReadSentence, ReadText } from '../read-text';

/** A caption and its credit stand in one short block; longer ones are prose that names a date. */
const CAPTION_BLOCK_SENTENCES = 3;
/** A credit is a name or two. */
const CREDIT_WORDS = 12;

/** Indexes of the sentences that are credits, captions, notes and promotions. */
export function boilerplate(read: ReadText): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [first, end] of read.blockSentences) {
    const block = read.sentences.slice(first, end);
    const credits = block.filter(isCredit);
    for (const sentence of block) {
      if (isNote(sentence) || credits.includes(sentence)) found.add(sentence.index);
    }
    if (block.length > CAPTION_BLOCK_SENTENCES) continue;
    const isCaption = credits.length > 0 || block.some((each) => isLike(CAPTION, each));
    for (const sentence of block) {
      if (isCaption || ENDS_WITH_FULL_DATE.test(sentence.text)) found.add(sentence.index);
    }
  }
  return found;
}

const isCredit = (sentence: ReadSentence): boolean =>
  sentence.words.length <= CREDIT_WORDS && isLike(CREDIT, sentence);

const isNote = (sentence: ReadSentence): boolean => isLike(NOTE, sentence);

const isLike = (patterns: readonly RegExp[], { text }: ReadSentence): boolean =>
  patterns.some((pattern) => pattern.test(text));
