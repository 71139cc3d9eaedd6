import type { Section } from '@/lib/model/brief';
import type { ReadText } from '../read-text';
import { boundaries } from './boundaries';
import { derivedHeading, type HeadingWords, headingWords } from './heading';
import { openingSection } from './opening-words';
import { overview } from './overview';
import { ownHeading } from './own-headings';

/**
 * Sections of an article that has none of its own: the Overview first, then wherever the words turn
 * to something else, each with a heading out of its own words, or its first words where no heading
 * is good enough.
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
  const starts = [0, ...cuts.filter((cut) => cut > 0)];
  return starts.map((first, i) => {
    const last = (starts[i + 1] ?? count) - 1;
    if (first === own) return ownHeading(read, first, last);
    return i === 0 ? overview(read, 0, last) : derived(words, first, last, taken);
  });
}

const cutsBetween = (read: ReadText, from: number, to: number): number[] =>
  boundaries(
    read,
    Array.from({ length: to - from }, (_, i) => from + i),
  );

function derived(words: HeadingWords, first: number, last: number, taken: Set<string>): Section {
  const heading = derivedHeading(words, first, last, taken);
  if (!heading) return openingSection(words, first, last);
  taken.add(heading.key);
  const opener = words.read.blockSentences[first]?.[0] ?? heading.sentence;
  return {
    heading: heading.text,
    headingFrom: 'derived',
    paragraphs: [first, last],
    sentences: [...new Set([opener, heading.sentence])].sort((a, b) => a - b),
    spans: heading.spans,
    rule: 'section.derived@4',
  };
}
