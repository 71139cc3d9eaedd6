import { CUE_KINDS, CUE_WORDS, type CueKind, UNSPACED_CUE_WORDS } from './cue-words';

/** The lists of one language, turned round for looking words up. A pattern would take long to build. */
type Lookup = {
  words: ReadonlyMap<string, readonly CueKind[]>;
  /** Beginnings of words, for phrases with `*`. */
  beginnings: ReadonlyMap<string, readonly CueKind[]>;
  /** Phrases of several words; in languages without blanks all of them. */
  phrases: readonly (readonly [string, CueKind])[];
  spaced: boolean;
};

const SHORTEST_BEGINNING = 3;
const lookups = new Map<string, Lookup | null>();
const NONE: ReadonlySet<CueKind> = new Set();

/**
 * Which kinds of cue a sentence holds; none in a language without a list.
 *
 * @param words the sentence's words in lower case
 */
export function findCues(
  text: string,
  words: readonly string[],
  lang: string,
): ReadonlySet<CueKind> {
  const known = lookup(lang);
  if (!known) return NONE;
  const found = new Set<CueKind>();
  if (!known.spaced) {
    for (const [phrase, kind] of known.phrases) if (text.includes(phrase)) found.add(kind);
    return found;
  }
  for (const word of words) {
    for (const kind of known.words.get(word) ?? []) found.add(kind);
    for (let length = SHORTEST_BEGINNING; length <= word.length; length++) {
      for (const kind of known.beginnings.get(word.slice(0, length)) ?? []) found.add(kind);
    }
  }
  const line = ` ${words.join(' ')} `;
  for (const [phrase, kind] of known.phrases) {
    if (!found.has(kind) && line.includes(phrase)) found.add(kind);
  }
  return found;
}

function lookup(lang: string): Lookup | null {
  const known = lookups.get(lang);
  if (known !== undefined) return known;
  const spaced = CUE_WORDS[lang];
  const cues = spaced ?? UNSPACED_CUE_WORDS[lang];
  const words = new Map<string, CueKind[]>();
  const beginnings = new Map<string, CueKind[]>();
  const phrases: [string, CueKind][] = [];
  for (const kind of cues ? CUE_KINDS : []) {
    for (const phrase of cues?.[kind] ?? []) {
      const open = phrase.endsWith('*');
      const bare = open ? phrase.slice(0, -1) : phrase;
      if (!spaced) phrases.push([bare, kind]);
      else if (bare.includes(' ')) phrases.push([open ? ` ${bare}` : ` ${bare} `, kind]);
      else add(open ? beginnings : words, bare, kind);
    }
  }
  const made = cues ? { words, beginnings, phrases, spaced: spaced !== undefined } : null;
  lookups.set(lang, made);
  return made;
}

function add(map: Map<string, CueKind[]>, key: string, kind: CueKind): void {
  const kinds = map.get(key);
  if (kinds) kinds.push(kind);
  else map.set(key, [kind]);
}
