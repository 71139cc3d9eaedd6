import type { Rule } from '../verdict';
import { startsSentence } from './abbreviation';

/** One capital, alone or as the last of a chain: `E`, `J.-C`, `М.Т` */
const INITIAL = /^(?:\p{Lu}\p{M}*[.-]+)*\p{Lu}\p{M}*$/u;
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ten|ter|el|al|bin|ben|mac|da|af|av)$/iu;

/**
 * Initials of a name: `Albert I. Jones`, `A.J. Brown`, `А. С. Пушкин`.
 *
 * A capital with a full stop also ends sentences: `you and I. Did you`, `vitamin C. Doctors`,
 * `2° C. Many`: there a function word follows, or a word in small letters or a figure stands before.
 */
export const initial: Rule = ({ terminator }, context, language) => {
  const { word, previous, following, before } = context;
  if (terminator !== '.' || !/^\p{Lu}/u.test(word) || !INITIAL.test(word)) return null;
  // Chains of two and more are acronyms or initials: a function word decides
  if (/[\d°º]\s?\p{Lu}$/u.test(before)) return null;
  if (startsSentence(context, language) && !PARTICLE.test(following)) return 'end';
  if (word.length > 1) return 'join';
  const name = /^\p{Lu}|\.$/u.test(previous) || previous === '';
  const { starters } = language;
  return name || starters.size === 0 || starters.has(previous.toLowerCase()) ? 'join' : null;
};
