import type { Rule } from '../verdict';

/**
 * What follows shows that the sentence goes on: a small letter, perhaps behind a dash or a bracket,
 * or a mark that no sentence begins with.
 *
 * - `at 5 p.m. on Sunday`, `Yahoo! in the accounting department`
 * - `— Зачем? — спросил он.`, `and -- voila! -- you have cake`
 * - `"Really?" he asked`
 * - `[...]`, `(?)`: a mark alone in its bracket ends nothing
 */
export const continuation: Rule = ({ text, mark, end, next, closed }, { following, opening }) => {
  if (closed && /[[(（]/u.test(text[mark - 1] ?? '') && /[\])）]/u.test(text[end - 1] ?? ''))
    return 'join';
  if (/[,;:)\]%،؛、，]/u.test(text[next] ?? '')) return 'join';
  // iPhone, eBay: small letters that names begin with
  if (/^\p{Ll}/u.test(following) && !/^\p{Ll}{1,2}\p{Lu}/u.test(following)) return 'join';
  // a dash that a word or figure in small print follows is judged above; a bracket with a number
  // is a reference: (Smith 55), (2)
  if (closed && /^[([]$/u.test(opening) && /^\d/u.test(following)) return 'join';
  return null;
};
