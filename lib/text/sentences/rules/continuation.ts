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
  // “… stairways.” (Smith 55).: a reference stands before the full stop of the sentence
  if (closed && opening === '(' && REFERENCE.test(text.slice(next, next + 60))) return 'join';
  return null;
};

const REFERENCE = /^\((?:[^\s()]+\s){0,2}[^\s()]+\)\./u;
