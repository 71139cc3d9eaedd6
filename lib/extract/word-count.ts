/** Scripts that write no blanks between words; two characters count as one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/**
 * A quick count of words, good enough to tell prose from a label: runs of letters and digits,
 * and half the characters of scripts that write no blanks. For what readers are told, use
 * `lib/text/words.ts`.
 */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (rest.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
