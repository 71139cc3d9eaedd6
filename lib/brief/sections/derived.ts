import type { Section } from '@/lib/model/brief';
import type { ReadText } from '../read-text';
import { boundaries } from './boundaries';
import { derivedHeading, type HeadingWords, headingWords } from './heading';
import { overview } from './overview';
import { ownHeading } from './own-headings';

/**
 * Sections of an article that has none of its own: the Overview first, then wherever the words turn
 * to something else, each with a heading out of its own words. A cut whose section has no phrase
 * that reads like a heading is not made.
 *
 * @param own the article's only heading, where it has one: kept as a section's start
 */
export function derivedSections(
  read: ReadText,
  unfit: ReadonlySet<number>,
  own: number | null,
): Section[] {
  const count = read.article.blocks.length;
  const cuts =
    own === null
      ? cutsBetween(read, 0, count)
      : [...cutsBetween(read, 0, own), own, ...cutsBetween(read, own, count)];
  const words = headingWords(read, unfit);
  const taken = new Set<string>();
  const sections: Section[] = [];
  // From the end, so that a section that gets no heading joins the one before it.
  let last = count - 1;
  for (const first of cuts.filter((cut) => cut > 0).reverse()) {
    const section =
      first === own ? ownHeading(read, first, last) : derived(words, first, last, taken);
    if (!section) continue;
    sections.unshift(section);
    last = first - 1;
  }
  if (own === 0) return [ownHeading(read, 0, last), ...sections];
  return [overview(read, 0, last), ...sections];
}

const cutsBetween = (read: ReadText, from: number, to: number): number[] =>
  boundaries(
    read,
    Array.from({ length: to - from }, (_, i) => from + i),
  );

function derived(
  words: HeadingWords,
  first: number,
  last: number,
  taken: Set<string>,
): Section | null {
  const heading = derivedHeading(words, first, last, taken);
  if (!heading) return null;
  taken.add(heading.key);
  const opener = words.read.blockSentences[first]?.[0] ?? heading.sentence;
  return {
    heading: heading.text,
    headingFrom: 'derived',
    paragraphs: [first, last],
    sentences: [...new Set([opener, heading.sentence])].sort((a, b) => a - b),
    spans: heading.spans,
    rule: 'section.derived@2',
  };
}
