import type { Span } from '@/lib/model/evidence';
import { foldSpace } from '@/lib/text/space';
import { alignSentences, comparedSentence, SAME } from '../sentences-alike';
import type { ComparedSentence } from '../sentences-alike/compared-sentence';
import { shared } from '../sentences-alike/counts';

/** From this likeness on a sentence counts as reworded, wherever in the text it stands. */
const REWORDED = SAME;
/**
 * Less will do between the same unchanged neighbours, where a sentence that went and one that came
 * are hardly two things. Lower takes a new sentence for the old one's other words.
 */
const REWORDED_IN_PLACE = 0.4;
/** A sentence was cut or lengthened in its place where the other has so much of the shorter one. */
const CUT_SHARE = 0.9;
/** Shorter ones may stand in a longer one by chance. */
const FEWEST_CUT_WORDS = 4;

/** The sentences of one version. */
export type VersionSentences = { text: string; sentences: readonly Span[]; lang: string };

/** Places of a sentence in the older and in the newer version. */
export type SentencePair = { before: number; after: number };
export type PairedSentences = {
  /** Same words, same order among each other. */
  kept: SentencePair[];
  /** Same words, elsewhere among the others. */
  moved: SentencePair[];
  /** Other words for the same. */
  changed: SentencePair[];
  removed: number[];
  added: number[];
};

/** A sentence without what is no change: white space and the style of its marks. */
export const plainWords = (text: string): string =>
  foldSpace(text)
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‘’‚‛‹›]/gu, "'")
    .replace(/[‐‑–—]/gu, '-');

/** The places of a longest rising run through a list, not in a row (Fredman, 1975). */
function rising(list: readonly number[]): Set<number> {
  const previous: number[] = [];
  /** For each length the place of the run's end that is least. */
  const ends: number[] = [];
  for (const [at, value] of list.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const found = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.add(at);
  return found;
}

/** The first with the first, the second with the second, of those with the same words. */
function sameWords(before: readonly string[], after: readonly string[]): SentencePair[] {
  const open = new Map<string, number[]>();
  for (const [at, words] of after.entries()) open.set(words, [...(open.get(words) ?? []), at]);
  return before.flatMap((words, at): SentencePair[] => {
    const there = open.get(words)?.shift();
    return there === undefined ? [] : [{ before: at, after: there }];
  });
}

type Pairing = (
  olders: readonly ComparedSentence[],
  newers: readonly ComparedSentence[],
) => { a: number; b: number }[];

const alike =
  (least: number): Pairing =>
  (olders, newers) =>
    alignSentences(olders, newers, least);

const isCut = (one: ComparedSentence, other: ComparedSentence): boolean => {
  const shorter = one.stems.length < other.stems.length ? one : other;
  return (
    shorter.content.length >= FEWEST_CUT_WORDS &&
    shared(one.words, other.words) >= CUT_SHARE * shorter.stems.length
  );
};

/** The first with the first, of those of which one is a cut of the other. */
const cut: Pairing = (olders, newers) => {
  const open = new Set(newers.keys());
  return olders.flatMap((older, a) => {
    const b = [...open].find((at) => isCut(older, newers[at] ?? older));
    if (b === undefined) return [];
    open.delete(b);
    return [{ a, b }];
  });
};

/** Which of the gaps between kept sentences a place lies in: the number of kept ones before it. */
const gapOf = (kept: readonly number[], at: number): number =>
  kept.filter((place) => place < at).length;

/**
 * Which sentence of the newer version stands for which of the older one. Sentences of two languages
 * are only compared word by word.
 */
export function pairSentences(before: VersionSentences, after: VersionSentences): PairedSentences {
  const wordsOf = ({ text, sentences }: VersionSentences): string[] =>
    sentences.map(({ start, end }) => plainWords(text.slice(start, end)));
  const [older, newer] = [wordsOf(before), wordsOf(after)];
  const same = sameWords(older, newer);
  const inOrder = rising(same.map((pair) => pair.after));
  const kept = same.filter((_, at) => inOrder.has(at));
  const moved = same.filter((_, at) => !inOrder.has(at));

  let removed = older.map((_, at) => at).filter((at) => !same.some((p) => p.before === at));
  let added = newer.map((_, at) => at).filter((at) => !same.some((p) => p.after === at));
  const changed: SentencePair[] = [];
  const reword = (olders: readonly number[], newers: readonly number[], pairing: Pairing): void => {
    const compare = (places: readonly number[], words: readonly string[], lang: string) =>
      places.map((at) => comparedSentence(words[at] ?? '', lang));
    const pairs = pairing(
      compare(olders, older, before.lang),
      compare(newers, newer, after.lang),
    ).map((pair) => ({ before: olders[pair.a] ?? -1, after: newers[pair.b] ?? -1 }));
    changed.push(...pairs);
    removed = removed.filter((at) => !pairs.some((pair) => pair.before === at));
    added = added.filter((at) => !pairs.some((pair) => pair.after === at));
  };
  if (before.lang === after.lang) {
    reword(removed, added, alike(REWORDED));
    const [keptBefore, keptAfter] = [kept.map((p) => p.before), kept.map((p) => p.after)];
    for (const pairing of [alike(REWORDED_IN_PLACE), cut])
      for (let gap = 0; gap <= kept.length; gap++) {
        const olders = removed.filter((at) => gapOf(keptBefore, at) === gap);
        const newers = added.filter((at) => gapOf(keptAfter, at) === gap);
        if (olders.length > 0 && newers.length > 0) reword(olders, newers, pairing);
      }
  }
  return { kept, moved, changed: changed.sort((p, q) => p.after - q.after), removed, added };
}
