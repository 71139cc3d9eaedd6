import type { Rule } from '../verdict';

/**
 * Dots of omission end a sentence before a capital. In scripts without capitals they are taken for
 * a pause: in Arabic and Hindi news nearly all are.
 */
export const ellipsis: Rule = ({ terminator }, { following }, language) => {
  if (!/\.\s?\.|…/u.test(terminator) || /[!?]/u.test(terminator)) return null;
  if (language.unspaced) return null;
  return /^\p{Lo}/u.test(following) ? 'join' : null;
};
