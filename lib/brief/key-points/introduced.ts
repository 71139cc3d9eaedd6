import type { Entity } from '@/lib/model/entities';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, words } from '@/lib/text/words';
import type { ReadText } from '../read-text';
import { bareNames } from './bare-names';

/** Where a text first speaks of what, and what its headline has told already. */
export type Introduced = {
  read: ReadText;
  /** Stem of a word, each word stemmed once. */
  stem(word: string): string;
  /** Whether the headline speaks of it, in a compound, too ("Job-Turbo", "Hutfestival" of "Festival"). */
  inHeadline(word: string): boolean;
  /** Stem → the first sentence that has it. */
  stems: ReadonlyMap<string, number>;
  /** First or last name → the sentence that first gives it as part of a longer one. */
  names: ReadonlyMap<string, number>;
  /** Short name → the sentence that first gives it in brackets: "… (EPI)". */
  shortNames: ReadonlyMap<string, number>;
  /** Sentence → how many people it calls by one word only. */
  bareNames: ReadonlyMap<number, number>;
};

/** A shorter end of a compound is a chance. */
const SHORTEST_END = 4;
const NAME_PARTS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+)+/gu;
const SHORT_NAME = /\(\s?["“„»«']?(\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?)["”“»«']?\s?[),;]/gu;

/** Reads a text once. Boilerplate introduces nothing. */
export function introduced(
  read: ReadText,
  unfit: ReadonlySet<number>,
  entities: readonly Entity[],
): Introduced {
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    let found = known.get(word);
    if (found === undefined) {
      found = stem(word, read.lang);
      known.set(word, found);
    }
    return found;
  };
  const stems = new Map<string, number>();
  const names = new Map<string, number>();
  const shortNames = new Map<string, number>();
  const seen = new Set<string>();
  for (const sentence of read.sentences) {
    if (unfit.has(sentence.index)) continue;
    for (const each of sentence.stems) if (!stems.has(each)) stems.set(each, sentence.index);
    for (const part of namesIn(sentence.text, read.lang)) {
      if (!seen.has(part) && !names.has(part)) names.set(part, sentence.index);
    }
    for (const [, name = ''] of sentence.text.matchAll(SHORT_NAME)) {
      if (!shortNames.has(name)) shortNames.set(name, sentence.index);
    }
    for (const [word] of sentence.text.matchAll(/\p{Lu}[\p{L}-]+/gu)) seen.add(word);
  }
  const title = words(read.article.title, read.lang);
  const titleStems = new Set(title.map(stemOf));
  return {
    read,
    bareNames: bareNames(read, entities),
    stem: stemOf,
    inHeadline: (word) =>
      titleStems.has(stemOf(word)) ||
      (word.length >= SHORTEST_END && title.some((each) => each.endsWith(word))),
    stems,
    names,
    shortNames,
  };
}

/** First and last words of the names of several words in a text. */
function namesIn(text: string, lang: string): string[] {
  return Array.from(text.matchAll(NAME_PARTS)).flatMap(([name]) => {
    const parts = name.split(' ').map((part) => part.replace(/['’]s?$/u, ''));
    // "The Bridge", "Am Montag"
    while (parts[0] && isStopWord(lowerCase(parts[0], lang), lang)) parts.shift();
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) return [];
    // Where nouns have capitals, the first word may be a role: "Trainer Boris Schommers".
    return lang === 'de' ? [last] : [last, first];
  });
}
