import type { Rule } from '../verdict';

/**
 * Dots of omission end a sentence before a capital. In scripts without capitals they are taken for
 * a pause: in Arabic and Hindi news nearly all are. Korean shows by its verb endings which it is.
 */
export const ellipsis: Rule = ({ terminator }, { word, following }, language) => {
  if (!/\.\s?\.|…/u.test(terminator) || /[!?]/u.test(terminator)) return null;
  if (language.unspaced) return null;
  if (language.code === 'ko' && /[다요까죠]$/u.test(word)) return 'end';
  return /^\p{Lo}/u.test(following) ? 'join' : null;
};
