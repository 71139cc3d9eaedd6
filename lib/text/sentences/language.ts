import {
  type AbbreviationKind,
  COMMON_ABBREVIATIONS,
  NOT_ABBREVIATIONS,
  OWN_ABBREVIATIONS,
} from '../data/abbreviations';
import { CLDR_ABBREVIATIONS } from '../data/cldr-abbreviations';
import { stopWords } from '../stop-words';

/** An abbreviation: what may follow it, and whether it must be written with a capital. */
export type Abbreviation = { kind: AbbreviationKind; capital: boolean };

/** What the rules need to know of a language. */
export type SentenceLanguage = {
  code: string;
  /** Keys as {@link abbreviationKey} makes them. */
  abbreviations: ReadonlyMap<string, Abbreviation>;
  /** Function words in lower case: one with a capital very likely begins a sentence. */
  starters: ReadonlySet<string>;
  /** Written without blanks between words: a full stop needs none behind it. */
  unspaced: boolean;
};

const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'yue']);
const languages = new Map<string, SentenceLanguage>();

/** The rules' knowledge of a language, built once; an unknown language has the common part. */
export function sentenceLanguage(tag: string): SentenceLanguage {
  // Tables are looked up by it: nothing else than a language may pass.
  const code = /^[a-z]{2,3}$/u.test(tag) ? tag : 'und';
  let language = languages.get(code);
  if (!language) {
    language = {
      code,
      abbreviations: abbreviations(code),
      starters: stopWords(code === 'und' ? 'en' : code),
      unspaced: UNSPACED.has(code),
    };
    languages.set(code, language);
  }
  return language;
}

function abbreviations(code: string): Map<string, Abbreviation> {
  const known = new Map<string, Abbreviation>();
  const add = (entry: string, kind: AbbreviationKind) => {
    known.set(abbreviationKey(entry), { kind, capital: /^\p{Lu}/u.test(entry) });
  };
  const starters = stopWords(code);
  const ordinary = new Set((NOT_ABBREVIATIONS[code] ?? '').split(' '));
  for (const entry of (CLDR_ABBREVIATIONS[code] ?? '').split('|')) {
    const key = abbreviationKey(entry);
    // CLDR does not say what may follow: `final` is right more often than any other kind.
    // Single letters are left to the rule for initials.
    if (key.length > 1 && !ordinary.has(key) && !starters.has(key)) add(entry, 'final');
  }
  // English ones are met in every language: names of people, firms and American states.
  const own = [COMMON_ABBREVIATIONS, OWN_ABBREVIATIONS[code] ?? {}];
  for (const lists of own) {
    for (const [kind, list] of Object.entries(lists) as [AbbreviationKind, string][]) {
      for (const entry of list.split(' ')) add(entry, kind);
    }
  }
  return known;
}

/** `z. B` → `z.b`: the form that abbreviations are looked up by. */
export function abbreviationKey(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase();
}
