import { isCapital } from './capital-runs';
import type { Lexicon } from './lexicon';
import type { Named } from './named';

const SHORTEST = 4;
/** Ends of surnames that have their own s: `Marius`, `Tsipras`, `Gross`, `Davis`. */
const OWN_S = /(?:[uaoys]s|davis|harris|ellis|morris|lewis|francis|dennis|curtis|travis)$/;

/**
 * German names without the s of their genitive: `Ada Kerns Rede` names `Ada Kern`. An s is one
 * where the text has the name without it, too, or where a noun follows at once, which in German
 * nothing but a genitive has behind it.
 */
export function withoutGenitive(found: readonly Named[], lexicon: Lexicon): Named[] {
  const whole = new Set(found.map(({ lower }) => lower.join(' ')));
  const lasts = new Set(found.flatMap(({ lower }) => lower.slice(1).at(-1) ?? []));
  return found.map((named) => {
    const { words, lower, last, sentence } = named;
    const tail = lower.at(-1) ?? '';
    const bare = tail.slice(0, -1);
    if (!tail.endsWith('s') || tail.length <= SHORTEST || lexicon.given.has(words.at(-1) ?? ''))
      return named;
    if (lexicon.organisations.has(words.join(' ')) || lexicon.places.has(words.join(' ')))
      return named;
    const known = whole.has([...lower.slice(0, -1), bare].join(' ')) || lasts.has(bare);
    const next = sentence.tokens[last + 1];
    const owns =
      words.length > 1 &&
      lexicon.given.has(words[0] ?? '') &&
      !OWN_S.test(tail) &&
      !!next &&
      isCapital(next);
    if (!known && !owns) return named;
    return {
      ...named,
      words: [...words.slice(0, -1), (words.at(-1) ?? '').slice(0, -1)],
      lower: [...lower.slice(0, -1), bare],
      end: named.end - 1,
    };
  });
}
