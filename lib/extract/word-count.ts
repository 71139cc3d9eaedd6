/** Scripts that write no blanks between words; two characters count as one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Latin letters end here (Latin Extended-B), and marks that stand by themselves begin. */
const LATIN = 0x250;
/** General punctuation: quotation marks, dashes, blanks. */
const PUNCTUATION = [0x2000, 0x206f] as const;
/** What a Latin code unit is: 1 begins a word or goes on with it, 2 only goes on with it. */
const LATIN_PARTS = Uint8Array.from({ length: LATIN }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(char) ? 1 : /['-]/.test(char) ? 2 : 0;
});
const APOSTROPHE = 0x2019;

/** Counts runs as {@link WORD} does, character by character; -1 where a text is not all Latin. */
function latinWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let part: number;
    if (code < LATIN) part = LATIN_PARTS[code] ?? 0;
    else if (code >= PUNCTUATION[0] && code <= PUNCTUATION[1]) part = code === APOSTROPHE ? 2 : 0;
    else return -1;
    if (part === 1 && !inWord) words++;
    inWord = part === 1 || (part === 2 && inWord);
  }
  return words;
}

/**
 * A quick count of words, good enough to tell prose from a label: runs of letters and digits,
 * and half the characters of scripts that write no blanks. For what readers are told, use
 * `lib/text/words.ts`.
 */
export function wordCount(text: string): number {
  // Every text node of a page comes through here: patterns take ten times as long.
  const latin = latinWords(text);
  if (latin >= 0) return latin;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (rest.match(WORD)?.length ?? 0) + Math.ceil(unspaced / 2);
}
