import type { RawBlock } from '@/lib/model/article';
import { wordCount } from '../word-count';
import { LIST_NAMES, type ListName, listsOf, PATTERNS } from './genre-lists';

/** Characters of a text that are read: a long one shows how it speaks by then. */
const READ = 12_000;
/** Words of the beginning in which a report says when it happened. */
const LEAD = 80;
const LEAD_BLOCKS = 8;
/** A quotation, or words in quotation marks; outside them the author speaks. */
const QUOTED =
  /“[^”]{1,600}”|„[^“”]{1,600}[“”]|«[^»]{1,600}»|»[^«»]{1,600}«|"[^"]{1,600}"|「[^」]{1,300}」/gu;
const WORD = /[\p{L}][\p{L}\p{M}'’-]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Place and date before the first sentence: "BEIRUT, March 7 (Reuters) -", "Berlin. ", "【ロンドン＝". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{L}/.,' -]{2,40}(?:,? \p{L}+ \d{1,2})?\s?(?:\((?:AP|AFP|Reuters|dpa|dpo|\p{L}{2,8})\)\s?)?[—–:-]\s|\p{Lu}\p{L}+(?:[-/]\p{L}+)?\. \p{Lu}|【[^】]{1,20}】|.{0,4}社.{1,8}日電|新华社|\p{Lu}\p{L}+ \(\p{L}{2,6}\) [–-])/u;
const AGENCY =
  /\b(?:AP|AFP|Reuters|dpa|ANSA|EFE|Associated Press|Agence France-Presse|NTB|ČTK|Europa Press|Bloomberg)\b|共同|時事|新华社|연합뉴스/u;
/** Marks and amounts that are counted in what the author says. */
const COUNTED: readonly [string, RegExp][] = [
  ['asks', /[?？]/g],
  ['exclaims', /[!！]/g],
  ['money', /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|円)/gu],
];

type Add = (name: string, value?: number | boolean) => void;
type Counts = { of: Record<ListName, number>; words: number };

const NONE: readonly ListName[] = [];

/** How many words of some texts are on each list, and how many there are. */
function countLists(texts: readonly string[]): Counts {
  const of = Object.fromEntries(LIST_NAMES.map((name) => [name, 0])) as Record<ListName, number>;
  let words = 0;
  for (const text of texts) {
    const found = text.toLowerCase().match(WORD) ?? [];
    for (const word of found) for (const list of listsOf(word) ?? NONE) of[list]++;
    words += found.length;
    if (!UNSPACED.test(text)) continue;
    for (const list of LIST_NAMES) {
      const pattern = PATTERNS[list];
      if (pattern) of[list] += text.match(pattern)?.length ?? 0;
    }
    words += wordCount(text);
  }
  return { of, words };
}

/** Prose up to {@link READ} characters. */
function readPart(blocks: readonly RawBlock[]): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { kind, text } of blocks) {
    if (length > READ) break;
    if (kind === 'heading') continue;
    texts.push(text);
    length += text.length;
  }
  return texts;
}

/** The beginning of a text, in which a report names its day. */
function lead(texts: readonly string[]): string {
  const text = texts.slice(0, LEAD_BLOCKS).join(' ');
  return UNSPACED.test(text) ? text.slice(0, LEAD * 3) : text.split(' ', LEAD).join(' ');
}

/**
 * How a text speaks: the rates of closed lists (`genre-lists.ts`), of quotations, questions and
 * amounts, and the marks of a report.
 */
export function speechFeatures(blocks: readonly RawBlock[], add: Add): void {
  const texts = readPart(blocks);
  const own = texts.map((text) => text.replace(QUOTED, ' '));
  const counts = countLists(own);
  const rate = (count: number): number => Math.log1p((100 * count) / Math.max(counts.words, 1));
  for (const list of LIST_NAMES) add(list, rate(counts.of[list]));
  const all = own.join('\n');
  for (const [name, pattern] of COUNTED) add(name, rate(all.match(pattern)?.length ?? 0));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const ownLength = own.reduce((sum, text) => sum + text.length, 0);
  const quoted = (length - ownLength) / Math.max(length, 1);
  add('quoted', quoted);
  add('unsourced', rate(counts.of.reporting) < 0.3 && quoted < 0.04);
  add('day-in-lead', countLists([lead(own)]).of.day > 0);
  const first = texts.slice(0, 2);
  add(
    'dateline',
    first.some((text) => DATELINE.test(text)),
  );
  add(
    'agency',
    [...first, ...texts.slice(-2)].some((text) => AGENCY.test(text)),
  );
}
