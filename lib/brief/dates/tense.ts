import { FUTURE_WORDS, PAST_WORDS } from './data/cues';

/** What a verb says of the time of a date beside it; `null`: nothing. */
export type Tense = 'past' | 'future' | null;

/** How far from a date a verb is looked for, in words. */
const REACH = 8;
/** A verb before the date is nearer than one behind it: most dates follow theirs. */
const BEHIND = 2;

/**
 * Whether a date stands beside a verb of the past or of the future: the nearest one in its clause
 * decides. `null` where there is none, and in languages without a list.
 *
 * @param before the sentence up to the date
 * @param behind the sentence after it
 */
export function tenseAt(before: string, behind: string, lang: string): Tense {
  const past = PAST_WORDS[lang];
  const future = FUTURE_WORDS[lang];
  if (!past || !future) return null;
  // er soll übergossen worden sein: hearsay of the past
  const hearsay =
    lang === 'de' &&
    /\b(?:worden|gewesen|haben)\b/u.test(`${before.slice(-60)}${behind.slice(0, 160)}`);
  const tenseOf = (word: string): Tense => {
    if (hearsay && /^soll(?:en)?$/u.test(word)) return 'past';
    if (future.has(word) || /['’]ll$/u.test(word)) return 'future';
    if (past.has(word)) return 'past';
    return isPast(word, lang) ? 'past' : null;
  };
  // ab Dienstag: from then on
  if (lang === 'de' && /(?:^|\s)ab\s$/iu.test(before)) return 'future';
  if (isAhead(before, lang)) return 'future';
  const left = wordsOf(before.slice(-120)).reverse().slice(0, REACH);
  const opens = wordsOf(before).length <= OPENING_WORDS;
  const near = opens ? behind.slice(0, 120).replace(BESIDE_OPENING, '') : behind.slice(0, 120);
  // The date's own clause first; where it has no verb, that of the next one.
  for (const end of [NEXT_CLAUSE, OTHER_SPEECH]) {
    const right = wordsOf(near.split(end, 1)[0] ?? '').slice(0, REACH);
    for (let distance = 0; distance < REACH + BEHIND; distance++) {
      const found =
        (BE.has(left[distance + 1] ?? '') ? null : tenseOf(left[distance] ?? '')) ??
        (distance >= BEHIND ? tenseOf(right[distance - BEHIND] ?? '') : null);
      if (found) return found;
    }
  }
  return null;
}

/** Right before a date: what goes on has its end there; or, with `begins`, its beginning. */
const AHEAD: Readonly<Record<string, { ends: RegExp; begins: RegExp; over: RegExp }>> = {
  en: {
    ends: /\b(?:until|till)(?:\s+at least)?\s$/iu,
    begins: /\b(?:may|might|can|could|will|would|is|are|to)\b[^.]{0,60}\bfrom\s$/iu,
    over: /\b(?:was|were|had|did)\b/iu,
  },
  de: {
    ends: /\bbis(?:\s+(?:mindestens|einschließlich))?\s$/iu,
    begins: /\b(?:soll|wird|kann)\b[^.]{0,60}\bvon\s$/iu,
    over: /\b(?:war|waren|hatten?|wurden?)\b/iu,
  },
};

/** "is closed until at least Saturday", "may run from Wednesday": a coming day, unless it is over. */
function isAhead(before: string, lang: string): boolean {
  const words = AHEAD[lang];
  const clause = before.slice(-120).split(NEXT_CLAUSE).at(-1) ?? '';
  if (!words || words.over.test(clause)) return false;
  return words.ends.test(before) || words.begins.test(before);
}

/** So many words may stand before a date that opens a sentence: `On`, `Am späten`. */
const OPENING_WORDS = 2;
/** Behind a date that opens a sentence: `On Saturday, storms …`, `Am Donnerstag (21 Uhr) tritt …`. */
const BESIDE_OPENING = /^\s*(?:\([^)]*\))?\s*,?/u;
/** Where another clause begins, and where somebody else speaks. */
const NEXT_CLAUSE = /[,;:“”"„(–—]|\s(?:but|while|when|after|aber|während|nachdem)\s/u;
const OTHER_SPEECH = /[;:“”"„]/u;
/** The participle behind one is of no time: will be closed, due to be heard. */
const BE = new Set(['be', 'being']);
/** `plan` is a noun, too; only so it is a verb of the future. */
const PLANS_TO = /\bplan(?:s|ning)? to\b/gu;

const wordsOf = (text: string): string[] =>
  Array.from(
    text.replace(PLANS_TO, 'planned').matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu),
    ([word]) => word,
  )
    // German nouns have capitals and endings of verbs: Seite, Leute.
    .map((word) => (/^\p{Lu}/u.test(word) ? '' : word.toLowerCase()));

/** German -ten is left out: antreten and halten are no past. */
function isPast(word: string, lang: string): boolean {
  if (lang === 'en') return word.length > 4 && /[^e]ed$/u.test(word);
  return (
    lang === 'de' && word.length > 5 && /[^h]te$/u.test(word) && !/(?:[rs]te|heute)$/u.test(word)
  );
}
