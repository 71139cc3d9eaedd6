import type { ReadSentence } from '../read-text';
import { isCapital } from './capital-runs';

/** German words after which no person's name stands in the written language. */
const DETERMINERS_DE = new Set(
  'der die das dem den des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur beim vom ins ans diese dieser dieses diesem diesen jede jeder jedes jedem jeden ihre ihren ihrem ihrer seine seinen seinem seiner viele einige mehrere'.split(
    ' ',
  ),
);
const SHORTEST = 3;

/**
 * The words that a text itself uses as common ones, in lower case: those it writes without a
 * capital, and in German, where all nouns have one, those right after an article.
 */
export function plainWords(sentences: readonly ReadSentence[], nounCapitals: boolean): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token?.isWord || token.text.length < SHORTEST) continue;
      const plain = nounCapitals
        ? isCapital(token) &&
          DETERMINERS_DE.has(tokens[i - 1]?.lower ?? '') &&
          tokens[i + 1]?.text !== '-'
        : token.text === token.lower && tokens[i - 1]?.text !== '-' && tokens[i - 1]?.text !== '@';
      if (plain) found.add(token.lower);
    }
  }
  return found;
}
