import type { Span } from '@/lib/model/evidence';
import { isStopWord } from '@/lib/text/stop-words';
import { ENGLISH_AUXILIARIES, isEnglishVerb } from '../../cues/clause-words';
import {
  HALF_STARTS,
  LEANING_STARTS,
  POINTING_WORDS,
  REQUESTS,
  SAID_VERBS,
} from '../../cues/quotation-words';
import { isCapitalised, type ShownWord } from './shown-words';

const FEWEST_WORDS = 4;
const MOST_WORDS = 12;
const MOST_CHARACTERS = 72;

/** Opening marks and what closes them. A straight mark does both. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '«': '»',
  '»': '«',
  '「': '」',
  '"': '"',
  '‘': '’',
};

/** A saying in quotation marks; offsets are into the text, marks not included. */
export type Quotation = Span & { open: string; close: string };

/**
 * The quotations of a paragraph, from their opening marks to their closing ones or, where a
 * quotation goes on in the next paragraph, to the end. Marks inside another pair are not looked at.
 */
export function quotedRuns(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const open = text[at] ?? '';
    const closes = CLOSES[open];
    // A straight mark with a blank behind it closes what began further up.
    if (closes === undefined || /\s/u.test(text[at + 1] ?? '')) continue;
    let end = at + 1;
    while (end < text.length && !isClose(text, end, closes)) end++;
    const close = text[end] ?? closes.at(-1) ?? '';
    found.push({ start: at + 1, end, open, close });
    at = end;
  }
  return found;
}

/** An apostrophe closes nothing: ‘It’s over,’ he said. */
function isClose(text: string, at: number, closes: string): boolean {
  const mark = text[at] ?? '';
  return closes.includes(mark) && (mark !== '’' || !/^.?\p{L}/u.test(text.slice(at + 1, at + 2)));
}

/**
 * The parts of a quotation that could stand as a heading: each one whole utterance of four to twelve
 * words, told by its capital and by the mark at its end, so that titles and single quoted words are
 * none.
 *
 * @param from where the quotation starts in the text
 * @param to where it ends
 * @returns what is shown of each: without a full stop or comma at its end
 */
export function utterances(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const part of text.slice(from, to).split(/(?<=[.!?…])(?=\s+\p{Lu})/u)) {
    const blank = /^\s*/u.exec(part)?.[0].length ?? 0;
    const shown = shownOf(part.slice(blank), text.slice(start + part.length));
    if (shown !== null) found.push({ start: start + blank, end: start + blank + shown });
    start += part.length;
  }
  return found;
}

/** How many characters of an utterance are shown; `null` where it can be no heading. */
function shownOf(said: string, after: string): number | null {
  const parts = /^(?<words>\p{Lu}.*?)(?<mark>[,.!?…]*)$/u.exec(said);
  if (!parts?.groups) return null;
  const { words = '', mark = '' } = parts.groups;
  // “My job,” he says, “has been to wait”: a half.
  if (/^.[^“"„«»]*[,:]\s*[“"„«»]\s?\p{Ll}/u.test(after)) return null;
  if (!/[.!?,]$/u.test(mark) && !/^.?,/u.test(after)) return null;
  // A question in a quotation is put to somebody, who answers behind it.
  if (/[.!?:;()…[\]"“”„«»]/u.test(words) || /[…?]/u.test(mark)) return null;
  const count = words.split(/\s+/u).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS) return null;
  const kept = words.length + (mark.startsWith('!') ? 1 : 0);
  return kept <= MOST_CHARACTERS ? kept : null;
}

/**
 * Whether it is a title or a nickname, not a saying: "The Harbour Show". All its words of matter
 * have capitals and it has no verb that shows. Not told where every noun has a capital.
 */
export function isTitle(words: readonly ShownWord[], lang: string): boolean {
  if (lang === 'de') return false;
  return words.every(
    ({ text, lower }) =>
      isCapitalised(text) || (isStopWord(lower, lang) && !ENGLISH_AUXILIARIES.has(lower)),
  );
}

/** Whether it has a verb that shows or asks somebody to do something; told in English only. */
export function hasVerb(words: readonly ShownWord[], lang: string): boolean {
  if (lang !== 'en' || REQUESTS.has(words[0]?.lower ?? '')) return true;
  return words.some(
    ({ text, lower }) =>
      isEnglishVerb(lower, text) ||
      SAID_VERBS.has(lower) ||
      /'(?:m|s|re|ll|ve|d)$|n't$/.test(lower),
  );
}

/** Whether what is said needs what was said before: "They were both terrible", "But it works". */
export function leans(words: readonly ShownWord[]): boolean {
  const [first, second] = words;
  if (LEANING_STARTS.has(first?.lower ?? '')) return true;
  if (first && HALF_STARTS.has(first.lower) && !words.some(({ gap }) => gap.includes(',')))
    return true;
  if (/,/.test(second?.gap ?? '') || (first?.lower === 'for' && second?.lower === 'example'))
    return true;
  return words.some(({ lower }) => POINTING_WORDS.has(lower.replace(/'.*$/u, '')));
}
