import { alignSentences, comparedSentence } from '../../sentences-alike';
import type { ComparedText } from '../compared-text';
import { sharedStems } from '../counted-things';
import type { Statement } from '../statements';
import type { SentenceLink } from './sentence-link';

/**
 * From this likeness on two sentences that are each other's best match make the same claim. Lower
 * limits join sentences that share only their subject; see `docs/methods/comparison.md`.
 */
export const SAME_CLAIM = 0.53;
/** From here on they speak of one matter: shown as related; several such pairs may add a sentence to a claim. */
const RELATED_CLAIM = 0.4;

/** Two words in common make sentences alike that are short and say nothing of one another. */
const LEAST_SHARED = 3;
/** A name alone and a line with a date say nothing, however alike they are. */
const LEAST_WORDS = 4;

const wordsIn = ({ stems }: Statement): ReadonlySet<string> =>
  new Set([...stems].filter((stem) => !/^\p{N}/u.test(stem)));

/** Whether two sentences have enough words in common, numbers left out, and enough to say. */
function shareEnough(a: Statement, b: Statement): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  return Math.min(one.size, other.size) >= LEAST_WORDS && sharedStems(one, other) >= LEAST_SHARED;
}

/**
 * How rare each stem is among all sentences compared (inverse document frequency): what every
 * article on a story says in every second sentence tells no two of them apart.
 */
function rarityAmong(statements: readonly Statement[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of statements)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + statements.length / (counts.get(stem) ?? 1));
}

const endOf = ({ article, sentence }: Statement) => ({ article, sentence, marks: [] });

/**
 * Pairs of sentences of two texts that are each other's best match there and alike enough to be
 * claims or related; `strength` is their likeness. The texts are of one language.
 */
export function similarityLinks(texts: readonly ComparedText[]): SentenceLink[] {
  const rarity = rarityAmong(texts.flatMap(({ statements }) => statements));
  const prepared = texts.map(({ statements, brief }) => ({
    statements,
    sentences: statements.map(({ text }) => comparedSentence(text, brief.lang, rarity)),
  }));
  return prepared.flatMap((one, n) =>
    prepared.slice(n + 1).flatMap((other) =>
      alignSentences(one.sentences, other.sentences, RELATED_CLAIM).flatMap(
        ({ a, b, likeness }): SentenceLink[] => {
          const [left, right] = [one.statements[a], other.statements[b]];
          if (!left || !right || !shareEnough(left, right)) return [];
          return [{ link: 'similarity', strength: likeness, a: endOf(left), b: endOf(right) }];
        },
      ),
    ),
  );
}
