import { words } from '../words';
import type { Enclosures } from './enclosures';
import type { SentenceLanguage } from './language';

/** A line this long that ends without a mark was broken by its width and goes on below. */
const WRAPPED = 60;

/** Blanks before a line break are few; the bound keeps the search linear in a page of blanks. */
const LINE_BREAK = /[^\S\n]{0,9}\n\s*/gu;

/**
 * Where a line break ends a sentence: texts from files have lists and verses, one line each, and
 * prose broken at a width. Offsets of the first character of the new line, ascending.
 */
export function lineStarts(text: string, { unspaced, starters }: SentenceLanguage): number[] {
  const starts: number[] = [];
  let lineStart = 0;
  for (const { 0: space, index } of text.matchAll(LINE_BREAK)) {
    const line = text.slice(lineStart, index);
    const start = index + space.length;
    lineStart = start;
    if (start >= text.length) break;
    // これは父の⏎家です。
    const open = !/[\p{Sentence_Terminal}…:;"”»)\]]$/u.test(line);
    if (open && (unspaced || line.length >= WRAPPED)) continue;
    // It was a cold ⏎night; This is a sentence⏎cut off; but: contact manager⏎events, activities
    const prose = space[0] !== '\n' || words(line, 'und').some((w) => starters.has(w));
    if (open && prose && /^\p{Ll}/u.test(text.slice(start, start + 2))) continue;
    starts.push(start);
  }
  return starts;
}

/** A list's number or letter: `2.)`, `(b)`, `iii)`, `• 10.`; what is counted stands behind. */
const MARKER = /(?<=^|\s)([•⁃]?\s?)(\(?)(\d{1,3}|[a-z]|[ivx]{1,5})(\.\)|\.|\))(?=\s)/giu;

/**
 * Where the next entry of a list begins that was written into one line: `1) The first 2) The second`.
 * Only where the paragraph begins with an entry, and only while the same kind of marker counts on.
 */
export function listStarts(text: string, { pairs }: Enclosures): number[] {
  const starts: number[] = [];
  let count: { style: string; value: string } | null = null;
  for (const match of text.matchAll(MARKER)) {
    const [whole, bullet = '', open = '', value = '', close = ''] = match;
    const style = bullet.trim() + open + close;
    if (count === null) {
      if (
        text.slice(0, match.index).trim() !== '' ||
        (style === '.' && /^[^\d]$/u.test(value) && value !== 'a')
      )
        return [];
      count = { style, value };
    } else if (style === count.style && follows(count.value, value)) {
      if (pairs.some((p) => p.open < match.index && p.close > match.index + whole.length)) continue;
      starts.push(match.index);
      count = { style, value };
    }
  }
  return starts;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function follows(value: string, next: string): boolean {
  if (/^\d/u.test(value)) return Number(next) === Number(value) + 1;
  const roman = ROMAN.indexOf(value.toLowerCase());
  if (roman >= 0 && ROMAN[roman + 1] === next.toLowerCase()) return true;
  return value.length === 1 && next.charCodeAt(0) === value.charCodeAt(0) + 1 && next.length === 1;
}
