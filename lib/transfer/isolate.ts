/** Letters that are written from right to left, and all others. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/** U+2068 and U+2069: what is between them is ordered by itself (Unicode Annex 9). */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Parts of one line that are written in different directions, each kept together when shown: an
 * English date after an Arabic name would otherwise be torn apart. Parts of one direction are
 * given back as they are, so that most texts carry no invisible signs.
 */
export function isolated(parts: readonly string[]): string[] {
  const line = parts.join(' ');
  if (!RIGHT_TO_LEFT.test(line) || !LEFT_TO_RIGHT.test(line)) return [...parts];
  return parts.map((part) => `${FIRST_STRONG_ISOLATE}${part}${POP_ISOLATE}`);
}
