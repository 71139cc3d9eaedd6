import type { StoryProfile, StoryReason } from '@/lib/model/story';
import { isNumber, MARK } from '../profile/marks';
import type { Overlap } from './features';

/** Reasons are read, not studied. */
const MOST_REASONS = 5;

/** `Merkel` says nothing more where `Angela Merkel` is shared as well. */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );

/** The names of one article that the other has too: as a whole, or as a part of a longer one. */
function sharedNames(one: StoryProfile, other: StoryProfile): string[] {
  const found = one.names.flatMap((name) => {
    const longer = other.names.find((each) => ` ${each} `.includes(` ${name} `));
    if (longer !== undefined) return [longer];
    return other.names.some((each) => ` ${name} `.includes(` ${each} `)) ? [name] : [];
  });
  return withoutParts([...new Set(found)]);
}

/** How an article writes one of its words; `null` where only the stem is kept. */
function formOf({ words, written }: StoryProfile, at: number): string | null {
  const form = written[at];
  return form === undefined ? null : form || (words[at] ?? null);
}

/**
 * Words that both use and that are no names, as one of them writes them, the most telling first.
 * Only the telling words of a profile have their written form; a stem alone is shown to nobody.
 */
function sharedWords(one: StoryProfile, other: StoryProfile, shared: Overlap['shared']): string[] {
  const found: string[] = [];
  for (const [at] of shared.toSorted(([, m], [, n]) => n - m)) {
    const word = other.words[at] ?? '';
    const there = one.words.indexOf(word);
    const mark = (one.marks[there] ?? 0) | (other.marks[at] ?? 0);
    if (isNumber(word) || (mark & MARK.name) !== 0) continue;
    const form = formOf(one, there) ?? formOf(other, at);
    if (form !== null && found.push(form) === MOST_REASONS) break;
  }
  return found;
}

/** Why two articles match, in what both have. */
export function reasonOf(
  one: StoryProfile,
  other: StoryProfile,
  shared: Overlap['shared'],
): StoryReason {
  return {
    names: sharedNames(one, other).slice(0, MOST_REASONS),
    words: sharedWords(one, other, shared),
    days: one.day === null || other.day === null ? null : Math.abs(one.day - other.day),
  };
}
