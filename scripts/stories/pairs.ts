import { once } from 'node:events';
import { backgroundRarity } from '@/lib/stories/rarity';
import { comparedSentence, likeness, SAME } from '@/lib/stories/sentences-alike';
import { inputLines } from '../brief/read-input';

type PairRow = { id?: unknown; a: string; b: string; lang?: string };

/** How alike the two sentences of a row are, and whether that counts as saying the same. */
export function answerPair({ id = null, a, b, lang = 'en' }: PairRow) {
  const [one, other] = [
    comparedSentence(a, lang, backgroundRarity),
    comparedSentence(b, lang, backgroundRarity),
  ];
  const score = likeness(one, other);
  return { id, score, same: score >= SAME };
}

/** Answers each line of the standard input, a pair of sentences, by one line, in order. */
export async function answerPairs(): Promise<void> {
  for await (const line of inputLines()) {
    const answer = answerPair(JSON.parse(line) as PairRow);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}
