import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, wordSpans } from '@/lib/text/words';
import { NAME_JOINERS, PHRASE_WORDS, type PhraseWords } from '../cues/phrase-words';
import type { ReadSentence } from '../read-text';

type Word = { text: string; lower: string; start: number; end: number };
export type PhraseWord = Word & { stem: string };
/** A name or noun phrase; offsets are into the sentence. */
export type Phrase = {
  start: number;
  end: number;
  /** Its stems: the same for another form of the same phrase. */
  key: string;
  words: PhraseWord[];
  /** Names alone; the others are noun phrases. */
  isName: boolean;
};

const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
const MOST_CHARACTERS = 48;
const UNSPACED = new Set(['zh', 'ja']);

/**
 * The names and noun phrases of a sentence that could stand as a heading, as far as word order and
 * capitals tell them without a parser. A language without word lists gives names only; Chinese,
 * Japanese and scripts without capitals give none.
 */
export function phrases(sentence: ReadSentence, lang: string): Phrase[] {
  if (UNSPACED.has(lang)) return [];
  const words = hyphenated(sentence.text, lang);
  const lists = PHRASE_WORDS[lang];
  const found: Phrase[] = [];
  const shout = !/\p{Ll}/u.test(sentence.text);
  for (let from = 0; from < words.length && !shout; from++) {
    const before = adjacent(sentence.text, words, from - 1, from);
    const canName = lang !== 'de' && isCapitalised(words[from]?.text ?? '');
    if (!canName && !(before && lists?.openers.has(before.lower))) continue;
    for (let to = Math.min(words.length, from + MOST_WORDS); to - from >= FEWEST_WORDS; to--) {
      const run = words.slice(from, to);
      if (!isOneLine(sentence.text, run)) continue;
      const after = adjacent(sentence.text, words, to, to - 1);
      const named = canName && isName(run, before, after, from, lang);
      const fits = named || (lists && isNounPhrase(run, before, after, lists, lang));
      if (!fits || (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0) > MOST_CHARACTERS) continue;
      found.push(asPhrase(run, named, lang));
      break;
    }
  }
  return found;
}

/** Words with their hyphens and apostrophes kept, for showing. */
function hyphenated(text: string, lang: string): Word[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of wordSpans(text, lang)) {
    const last = merged.at(-1);
    if (last && /^[-‑–]$/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else merged.push({ ...span });
  }
  return merged.map(({ start, end }) => {
    const word = text.slice(start, end);
    const lower = lowerCase(word, lang);
    return { text: word, lower, start, end };
  });
}

/** Only blanks, or the apostrophe of an elided article, between the words. */
const isOneLine = (text: string, run: readonly Word[]): boolean =>
  run.every(({ start }, i) => i === 0 || /^(?:\s|['’])$/u.test(text.slice(run[i - 1]?.end, start)));

/** The neighbouring word where only a blank or apostrophe parts them; `null` at a mark or an end. */
function adjacent(
  text: string,
  words: readonly Word[],
  neighbour: number,
  own: number,
): Word | null {
  const a = words[Math.min(neighbour, own)];
  const b = words[Math.max(neighbour, own)];
  const word = words[neighbour];
  if (!a || !b || !word) return null;
  return /^(?:\s|['’])$/u.test(text.slice(a.end, b.start)) ? word : null;
}

const isCapitalised = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !/^\p{Lu}\.?$/u.test(word);

/** Capitalised words, joiners between them, no capitalised neighbour left out. */
function isName(
  run: readonly Word[],
  before: Word | null,
  after: Word | null,
  from: number,
  lang: string,
): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || !isCapitalised(first.text) || !isCapitalised(last.text)) return false;
  if (run.some(({ text, lower }) => !isCapitalised(text) && !NAME_JOINERS.has(lower))) return false;
  if (run.some(({ lower }) => PHRASE_WORDS[lang]?.never.has(lower))) return false;
  if (from === 0 && isStopWord(first.lower, lang)) return false;
  const goesOn = (word: Word | null): boolean => word !== null && /^\p{Lu}/u.test(word.text);
  return !(from > 1 && goesOn(before)) && !goesOn(after);
}

function isNounPhrase(
  run: readonly Word[],
  before: Word | null,
  after: Word | null,
  lists: PhraseWords,
  lang: string,
): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || !before || !lists.openers.has(before.lower)) return false;
  if (after !== null && !isStopWord(after.lower, lang)) return false;
  if (!isContent(first, lang) || !isContent(last, lang)) return false;
  if (run.some(({ text, lower }) => lists.never.has(lower) || /^\p{N}/u.test(text))) return false;
  if (/[.'’]/u.test(run.map(({ text }) => text).join(''))) return false;
  let content = 0;
  for (const [i, word] of run.entries()) {
    if (isContent(word, lang)) {
      content++;
      if (i > 0 && !isNominal(word, lists, lang)) return false;
    } else if (!lists.linkers.has(word.lower) || joinsTwice(run, i)) return false;
  }
  if (content < 2 || content > 4) return false;
  if (!isNominal(last, lists, lang)) return false;
  return lang !== 'de' || isGermanPhrase(run, before, lang);
}

/** "veterinarians and for the disposal": and, then another link, joins no two nouns. */
const joinsTwice = (run: readonly Word[], at: number): boolean => AND.has(run[at - 1]?.lower ?? '');
const AND = new Set('and und et y e en'.split(' '));

const isContent = ({ lower }: Word, lang: string): boolean => !isStopWord(lower, lang);

/** Not a form that is a verb or adverb more often than a noun; a capital shows a noun or name. */
const isNominal = (word: Word, lists: PhraseWords, lang: string): boolean =>
  lang === 'de' || isCapitalised(word.text) || !lists.verbal?.test(word.lower);

/**
 * Nouns, linkers after them, and adjectives at the start or after a linker. The phrase will stand
 * without the word before it, so its own endings must be right without that word, too: "neue
 * Regeln" and, after "ein", "neuer Leiter", but not "neuen Regeln" nor, after "der", "neue Leiter";
 * and no genitive, which says whose something is.
 */
function isGermanPhrase(run: readonly Word[], before: Word, lang: string): boolean {
  if (run.filter(({ text }) => isCapitalised(text)).length === 0) return false;
  return run.every((word, i) => {
    const previous = run[i - 1];
    const next = run[i + 1];
    if (isCapitalised(word.text)) {
      return !(i === 0 && GENITIVE_OPENERS.has(before.lower) && /s$/u.test(word.lower));
    }
    if (!next) return false;
    if (!isContent(word, lang)) return i > 0;
    if (!isCapitalised(next.text)) return false;
    if (previous) return !isCapitalised(previous.text) && /(?:e|en|er|es|em)$/u.test(word.lower);
    if (/e$/u.test(word.lower)) return !WEAK_OPENERS.has(before.lower);
    return /(?:er|es)$/u.test(word.lower) && /^(?:k?ein|mein|sein|ihr)$/u.test(before.lower);
  });
}

const GENITIVE_OPENERS = new Set('des eines seines ihres dieses keines'.split(' '));
/** After these an adjective in -e stands for another ending without them. */
const WEAK_OPENERS = new Set('der das diese dieser dieses'.split(' '));

function asPhrase(run: readonly Word[], named: boolean, lang: string): Phrase {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const words = run.map((word) => ({ ...word, stem: stem(word.lower, lang) }));
  return { start, end, key: words.map((word) => word.stem).join(' '), words, isName: named };
}
