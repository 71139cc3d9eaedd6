import { capitalRuns } from '@/lib/brief/entities/capital-runs';
import { lexiconOf } from '@/lib/brief/entities/lexicon';
import type { Sentence } from '@/lib/model/brief';
import { calendarWords } from '@/lib/text/calendar-words';
import { isStopWord } from '@/lib/text/stop-words';
import { tokens } from '@/lib/text/tokens';
import { lowerCase } from '@/lib/text/words';

/** Languages that capitalise every noun: there one capitalised word alone is no name. */
const NOUN_CAPITALS = new Set(['de', 'lb', 'nds']);
/** A run of more words is a headline or a list without commas. */
const LONGEST_NAME = 5;

/** `EU`, `NATO`, `G20`. */
const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);

type Run = { words: string[]; startsSentence: boolean };

/** Capitalised runs of one sentence, with the joiners between their parts. */
function runsOf(sentence: string, lang: string): Run[] {
  const all = tokens(sentence, lang);
  return capitalRuns(all, lexiconOf(lang)).map(({ first, last }) => ({
    words: all
      .slice(first, last + 1)
      .filter((token) => token.isWord)
      .map(({ text }) => text.replace(/['’]s$/u, '')),
    startsSentence: !all.slice(0, first).some((token) => token.isWord),
  }));
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
