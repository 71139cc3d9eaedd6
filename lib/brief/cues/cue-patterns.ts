import type { Span } from '@/lib/model/evidence';
import type { ReadSentence } from '../read-text';

/** A wording that stands for something, tried only where one of its words stands. */
export type CuePattern<Kind extends string> = Readonly<{
  kind: Kind;
  /** Words in lower case of which a sentence must hold one, so that most patterns are never run. */
  words: readonly string[];
  /** With the flag `g`; whole words only. */
  pattern: RegExp;
}>;

/** One place where a wording was found, with the groups of its pattern. */
export type CueMatch<Kind extends string> = Span & {
  kind: Kind;
  text: string;
  match: RegExpExecArray;
};

/** A letter of the languages with Latin script or a digit. */
const LETTER = '[\\wÀ-ɏ]';

/**
 * A pattern of whole words. `words` are parted by blanks, `*` at the end stands for the endings of
 * German adjectives.
 */
export function cue<Kind extends string>(
  kind: Kind,
  words: string,
  source: string,
): CuePattern<Kind> {
  return { kind, words: words.split(' ').flatMap(forms), pattern: wholeWords(source, 'gi') };
}

/** The same where capitals matter: `may` and `May`. */
export function exactCue<Kind extends string>(
  kind: Kind,
  words: string,
  source: string,
): CuePattern<Kind> {
  return { kind, words: words.split(' ').flatMap(forms), pattern: wholeWords(source, 'g') };
}

const wholeWords = (source: string, flags: string): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, flags);

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];
const forms = (word: string): string[] =>
  word.endsWith('*') ? ENDINGS.map((ending) => word.slice(0, -1) + ending) : [word];

/**
 * Finds the wordings of a list in sentences. Where two overlap the one listed first stands, so
 * lists go from the longest wording to the shortest. In order of their place.
 */
export function cueFinder<Kind extends string>(
  patterns: readonly CuePattern<Kind>[],
): (sentence: ReadSentence) => CueMatch<Kind>[] {
  const byWord = new Map<string, number[]>();
  patterns.forEach(({ words }, index) => {
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(index);
      else byWord.set(word, [index]);
    }
  });
  return (sentence) => {
    const tried = new Set<number>();
    for (const word of sentence.words) {
      for (const index of byWord.get(word) ?? []) tried.add(index);
    }
    const found: CueMatch<Kind>[] = [];
    for (const index of [...tried].sort((a, b) => a - b)) {
      const { kind, pattern } = patterns[index] as CuePattern<Kind>;
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (found.some((other) => start < other.end && end > other.start)) continue;
        found.push({ kind, start, end, text: match[0], match });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
