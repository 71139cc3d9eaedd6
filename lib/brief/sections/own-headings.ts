import type { Section } from '@/lib/model/brief';
import { liveEntries } from '../live-entries';
import type { ReadText } from '../read-text';
import { overview } from './overview';

/** With fewer headings the article is not parted by its own hand. */
const ENOUGH_HEADINGS = 2;

/**
 * Own headings that say what the first section is called anyway: a standfirst above such a heading
 * belongs to it, or two sections would have one name. Own list, in the languages of the key points.
 */
const OVERVIEWS = new Set(
  'overview|überblick|übersicht|zusammenfassung|summary|aperçu|résumé|resumen|riassunto|resumo|overzicht'.split(
    '|',
  ),
);

/** Where the entries of a live ticker begin: their times start no section. */
const entryStarts = (read: ReadText): ReadonlySet<number> =>
  new Set(liveEntries(read).map(({ start }) => start));

/**
 * The article's own sections, or `null` where fewer than two of its headings head something. A live
 * ticker is one section, or one for each of its headings that are no times.
 *
 * A heading starts a section when a block that is no heading follows it. One right below another
 * is its sub-heading, one with nothing below it belongs to what stands before. Blocks before the
 * first heading are the Overview.
 */
export function ownSections(read: ReadText): Section[] | null {
  const starts = headingStarts(read);
  if (starts.length < ENOUGH_HEADINGS && entryStarts(read).size > 0)
    return [overview(read, 0, read.article.blocks.length - 1)];
  if (starts.length < ENOUGH_HEADINGS) return null;
  const sections = starts.map((start, i) =>
    ownHeading(read, start, (starts[i + 1] ?? read.article.blocks.length) - 1),
  );
  const [first, ...others] = sections;
  const firstStart = starts[0] ?? 0;
  if (!first || firstStart === 0) return sections;
  if (OVERVIEWS.has(first.heading.toLowerCase()))
    return [{ ...first, paragraphs: [0, first.paragraphs[1]] }, ...others];
  return [overview(read, 0, firstStart - 1), ...sections];
}

/** Blocks whose heading starts a section; the times of a live ticker do not. */
export function headingStarts(read: ReadText): number[] {
  const { blocks } = read.article;
  const isHeading = (i: number): boolean => blocks[i]?.kind === 'heading';
  let lastProse = blocks.length - 1;
  while (lastProse >= 0 && isHeading(lastProse)) lastProse--;
  const times = entryStarts(read);
  return blocks.flatMap((_, i) =>
    isHeading(i) && !isHeading(i - 1) && i < lastProse && !times.has(i) ? [i] : [],
  );
}

/** A section under a heading block of the article. */
export function ownHeading(read: ReadText, first: number, last: number): Section {
  const block = read.article.blocks[first];
  const [from, to] = read.blockSentences[first] ?? [0, 0];
  const sentences = Array.from({ length: to - from }, (_, i) => from + i);
  const body = read.sentences[to];
  if (body && body.paragraph <= last) sentences.push(body.index);
  return {
    heading: block ? read.article.text.slice(block.start, block.end) : '',
    headingFrom: 'article',
    paragraphs: [first, last],
    sentences,
    spans: block ? [{ start: block.start, end: block.end }] : [],
    rule: 'section.own-heading@1',
  };
}
