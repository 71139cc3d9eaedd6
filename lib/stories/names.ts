import type { Sentence } from '@/lib/model/brief';
import { calendarWords } from '@/lib/text/calendar-words';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, wordSpans } from '@/lib/text/words';

/** A word inside a name that is not capitalised: `Bank of England`, `Ursula von der Leyen`. */
const JOINERS = new Set(
  'of de da do dos das del della di du des la le van von der den zu al el bin ibn ben'.split(' '),
);
/**
 * Languages that capitalise every noun: there one capitalised word alone is no name, and only
 * these words join, since articles stand between any two nouns (`Vertreter der EU`).
 */
const NOUN_CAPITALS = new Set(['de', 'lb', 'nds']);
const NOUN_CAPITAL_JOINERS = new Set(['von', 'van', 'zu', 'de']);
/** A run of more words is a headline or a list without commas. */
const LONGEST_NAME = 5;

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
/** `EU`, `NATO`, `G20`. */
const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);

type Run = { words: string[]; startsSentence: boolean };

/** Capitalised runs of one sentence, with the joiners between their parts. */
function runsOf(sentence: string, lang: string): Run[] {
  const runs: Run[] = [];
  const joinersHere = NOUN_CAPITALS.has(lang) ? NOUN_CAPITAL_JOINERS : JOINERS;
  let current: Run | null = null;
  let joiners: string[] = [];
  let end = 0;
  wordSpans(sentence, lang).forEach((span, n) => {
    const word = sentence.slice(span.start, span.end).replace(/['’]s$/u, '');
    // Punctuation but a blank, a hyphen or a full stop after an initial ends a name.
    const apart = !/^[\s\-.]*$/u.test(sentence.slice(end, span.start));
    end = span.end;
    if (apart) current = null;
    if (isCapitalised(word)) {
      if (current) current.words.push(...joiners, word);
      else {
        current = { words: [word], startsSentence: n === 0 };
        runs.push(current);
      }
      joiners = [];
    } else if (current && joinersHere.has(word)) joiners.push(word);
    else {
      current = null;
      joiners = [];
    }
    if (apart && !isCapitalised(word)) joiners = [];
  });
  return runs;
}

const saysNothing = (word: string, lang: string): boolean => {
  const lower = lowerCase(word, lang);
  return isStopWord(lower, lang) || calendarWords(lang).has(lower);
};

/** Leaves out what leads a name and is none: `The Harbour Bridge`, `On Monday Ines Halloran`. */
function trimmed({ words, startsSentence }: Run, lang: string): Run {
  const first = words.findIndex((word) => !saysNothing(word, lang));
  return first > 0
    ? { words: words.slice(first), startsSentence: false }
    : { words, startsSentence };
}

/**
 * The names in a text, as written, with how often each stands there: people, places and
 * organisations as far as capitals tell. A word that is only capitalised at the start of a
 * sentence is none; in languages that capitalise nouns, a single word is none but an acronym.
 * Empty for scripts without capitals.
 */
export function nameCounts(
  text: string,
  sentences: readonly Pick<Sentence, 'start' | 'end'>[],
  lang: string,
): Map<string, number> {
  const runs = sentences.flatMap(({ start, end }) =>
    runsOf(text.slice(start, end), lang).map((run) => trimmed(run, lang)),
  );
  const counts = new Map<string, number>();
  const amongOthers = new Set<string>();
  for (const { words, startsSentence } of runs) {
    const name = words.join(' ');
    if (words.length > LONGEST_NAME || name.length < 2) continue;
    if (words.every((word) => saysNothing(word, lang))) continue;
    if (words.length === 1 && NOUN_CAPITALS.has(lang) && !isAcronym(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!startsSentence) amongOthers.add(name);
  }
  return new Map([...counts].filter(([name]) => amongOthers.has(name)));
}
