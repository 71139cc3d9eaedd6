import { lowerCase } from '@/lib/text/words';
import { OPENINGS, type Openings, VERBS_AFTER_JOINING } from '../cues/openings';

export type Opening = {
  /** `pointing` and `joining` lean on the sentence before; `plain` stands by itself. */
  kind: 'plain' | 'pointing' | 'joining';
  /** Characters that may be left out at the start so that a whole sentence stays; else 0. */
  droppable: number;
};

/** First word → the phrases that begin with it, longest first; '' in languages without blanks. */
type Starts = ReadonlyMap<string, readonly string[]>;

/** Longer than any phrase with the marks before it. */
const LONGEST_OPENING = 60;
const UNSPACED = new Set(['zh', 'ja']);
const known = new Map<string, Record<keyof Openings, Starts>>();
const PLAIN: Opening = { kind: 'plain', droppable: 0 };

/** How a sentence begins. A language without a list gives `plain`. */
export function opening(sentence: string, lang: string): Opening {
  const starts = startsOf(lang);
  if (!starts) return PLAIN;
  const marks = /^[^\p{L}\p{N}]*/u.exec(sentence)?.[0].length ?? 0;
  const text = lowerCase(sentence.slice(marks, marks + LONGEST_OPENING), lang).replace(/’/g, "'");
  if (longest(starts.explained, text, lang) > 0) return PLAIN;
  if (longest(starts.pointing, text, lang) > 0) return { kind: 'pointing', droppable: 0 };
  if (longest(starts.joining, text, lang) === 0) return PLAIN;
  // An opening quotation mark would be lost with the word after it.
  const length = marks === 0 ? longest(starts.droppable, text, lang) : 0;
  const gap = length > 0 ? (/^[,،、，]?\s*/.exec(sentence.slice(length))?.[0].length ?? 0) : 0;
  const next = firstWord(
    lowerCase(sentence.slice(length + gap, length + gap + LONGEST_OPENING), lang),
  );
  if (VERBS_AFTER_JOINING.has(next)) return { kind: 'joining', droppable: 0 };
  return { kind: 'joining', droppable: length + gap };
}

/** Length of the longest phrase that the text begins with as whole words; 0 for none. */
function longest(starts: Starts, text: string, lang: string): number {
  const first = UNSPACED.has(lang) ? '' : firstWord(text);
  for (const phrase of starts.get(first) ?? []) {
    if (!text.startsWith(phrase)) continue;
    const ends = first === '' || phrase.endsWith("'");
    // so-called
    if (ends || !/^[-‑]?[\p{L}\p{M}\p{N}]/u.test(text.slice(phrase.length))) return phrase.length;
  }
  return 0;
}

const firstWord = (text: string): string => /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';

function startsOf(lang: string): Record<keyof Openings, Starts> | null {
  const openings = OPENINGS[lang];
  if (!openings) return null;
  const before = known.get(lang);
  if (before) return before;
  const made = {
    pointing: byFirstWord(openings.pointing, lang),
    explained: byFirstWord(openings.explained, lang),
    joining: byFirstWord(openings.joining, lang),
    droppable: byFirstWord(openings.droppable, lang),
  };
  known.set(lang, made);
  return made;
}

function byFirstWord(phrases: readonly string[], lang: string): Starts {
  const starts = new Map<string, string[]>();
  for (const phrase of phrases.map((each) => each.replace(/’/g, "'"))) {
    const first = UNSPACED.has(lang) ? '' : firstWord(phrase);
    const there = starts.get(first);
    if (there) there.push(phrase);
    else starts.set(first, [phrase]);
  }
  for (const list of starts.values()) list.sort((a, b) => b.length - a.length);
  return starts;
}
