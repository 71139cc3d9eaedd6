import type { ReadText } from '../read-text';

/** What a section is about: stem → weight, highest first in {@link Topic.top}. */
export type Topic = {
  weights: ReadonlyMap<string, number>;
  /** Paragraphs of the section that hold a stem. */
  paragraphs: ReadonlyMap<string, number>;
  /** Sum of the highest weights: what a heading could say at best. */
  most: number;
};

/** In how many paragraphs of the article each stem stands. */
export type Spread = ReadonlyMap<string, number>;

/** Words of the headline tell no section from another. */
const HEADLINE_WORD = 0.5;
/** A heading names about so many things. */
const NAMED = 3;

/** Counts for each stem the paragraphs from..to (last included) that hold it. */
export function spread(read: ReadText, first: number, last: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let block = first; block <= last; block++) {
    const [from, to] = read.blockSentences[block] ?? [0, 0];
    const stems = new Set(read.sentences.slice(from, to).flatMap((sentence) => sentence.stems));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/**
 * Weighs a section's stems: by how many of its paragraphs hold one, so that no single sentence
 * makes a topic, and by how much more of it the section has than the rest of the article.
 */
export function topic(read: ReadText, first: number, last: number, article: Spread): Topic {
  const paragraphs = spread(read, first, last);
  const inSection = last - first + 1;
  const inRest = Math.max(1, read.article.blocks.length - inSection);
  const weights = new Map<string, number>();
  for (const [stem, count] of paragraphs) {
    const share = count / inSection;
    const rest = ((article.get(stem) ?? count) - count) / inRest;
    const headline = read.titleStems.has(stem) ? HEADLINE_WORD : 1;
    weights.set(stem, headline * Math.log(1 + count) * (share / (share + rest)));
  }
  const sorted = [...weights.values()].sort((a, b) => b - a);
  return { weights, paragraphs, most: sorted.slice(0, NAMED).reduce((a, b) => a + b, 0) };
}
