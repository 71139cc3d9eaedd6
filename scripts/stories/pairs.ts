import { comparedSentence, likeness, SAME } from '@/lib/stories/sentences-alike';

/** A row of the input of `--pairs`. */
type PairRow = { id?: unknown; a: string; b: string; lang?: string };

/** How alike the two sentences of a row are, and whether that counts as saying the same. */
export function answerPair({ id = null, a, b, lang = 'en' }: PairRow) {
  const score = likeness(comparedSentence(a, lang), comparedSentence(b, lang));
  return { id, score, same: score >= SAME };
}
