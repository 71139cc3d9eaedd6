import { ORDINALS } from '../../data/ordinals';
import type { Rule } from '../verdict';

/** Ordinals have at most three figures; four are a year, and a year ends a sentence. */
const ORDINAL = /^(?:\d{1,3}|[IVXL]{1,6})$/u;

/**
 * Figures with a full stop in languages that write ordinals so: `am 1. März`, `19. Jahrhundert`,
 * `II. Dünya Savaşı`, `15. 3. 2024`.
 *
 * Before a small letter nothing needs deciding. Before a capital the sentence may end with a
 * number; then the words on both sides tell: a determiner or preposition of dates before it, or a
 * noun that is counted behind it.
 */
export const ordinal: Rule = (
  { terminator, text, mark },
  { word, previous, following },
  language,
) => {
  const known = ORDINALS[language.code];
  if (!known || terminator !== '.') return null;
  if (known.dates && /^\d+$/u.test(word)) {
    return /^\d/u.test(following) || /^\d+\.$/u.test(previous) ? 'join' : null;
  }
  if (!ORDINAL.test(word)) return null;
  if (/^\d/u.test(following)) return /^\d/u.test(word) ? 'join' : null;
  // 81. at 45.: a score or a range is a number
  if (/[:,]\d+$/u.test(text.slice(mark - 5, mark))) return null;
  if (known.nouns?.test(following)) return 'join';
  if (language.starters.has(following.toLowerCase())) return 'end';
  const roman = /^[IVXL]/u.test(word);
  // Friedrich II. Preußen
  if (roman && /^\p{Lu}\p{Ll}/u.test(previous)) return 'join';
  if (known.before?.test(previous)) return 'join';
  if (known.adjective?.test(previous) && !language.starters.has(previous)) return 'join';
  return known.always ? 'join' : null;
};
