import type { Rule } from '../verdict';
import { isLongEnough, startsSentence } from './abbreviation';

/** One capital, alone or as the last of a chain: `E`, `J.-C`, `М.Т` */
const INITIAL = /^(?:\p{Lu}\p{M}*[.-]+)*\p{Lu}\p{M}*$/u;
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ten|ter|el|al|bin|ben|mac|da|af|av)$/iu;

/**
 * Initials of a name: `Albert I. Jones`, `A.J. Brown`, `А. С. Пушкин`.
 *
 * A capital with a full stop also ends sentences: `you and I. Did you`, `vitamin C. Doctors`,
 * `2° C. Many`: there a function word follows, or something stands before that a letter belongs to.
 */
export const initial: Rule = ({ terminator }, context, language) => {
  const { word, previous, following, before } = context;
  if (terminator !== '.' || !/^\p{Lu}/u.test(word) || !INITIAL.test(word)) return null;
  if (/[\d°º]\s?\p{Lu}$/u.test(before)) return null;
  const starts = isLongEnough(context) && startsSentence(context, language);
  if (starts && !PARTICLE.test(following)) return 'end';
  return LETTERED.test(previous) ? null : 'join';
};

/** Words that a letter belongs to: vitamin D, plan B, Gruppe C, гепатит С */
const LETTERED =
  /^(?:vitamin|hepatit|hépatit|epatit|plan|typ|tip[oi]|t[iy]pe|gro?up|grup|categor|kategor|catégor|klass?e|clas[se]|seri|séri|option|variant|витамин|гепатит|план|тип|групп|вітамін|група|групи|witamin|wariant|wirus)/iu;
