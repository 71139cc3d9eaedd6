import type { ReadText } from './read-text';

/** One entry of a live ticker. */
export type LiveEntry = {
  /** The block that begins with its time: a heading, or its first paragraph. */
  start: number;
  /** Its last block. */
  end: number;
};

/** Fewer blocks that begin with a time may be a timetable or a short chronicle. */
const FEWEST = 6;
/** "12.31 Uhr: …", "(9:05) …", "2.59pm …". */
const TIME = /^[([]?(\d{1,2})[.:h](\d{2})(?!\d|[.:]\d)\s?(pm|p\.m\.)?/iu;

/**
 * The entries of a live ticker, the newest first; empty for other texts. Told by headings of which
 * most begin with a time, or, in what its page calls a live report, by paragraphs that do.
 */
export function liveEntries({ article }: ReadText): LiveEntry[] {
  const { blocks } = article;
  const headings = blocks.flatMap((block, i) => (block.kind === 'heading' ? [i] : []));
  const isTime = (i: number): boolean => TIME.test(blocks[i]?.text ?? '');
  const timed = headings.filter(isTime);
  const isByHeadings = timed.length * 2 > headings.length;
  const starts =
    isByHeadings || article.genre.kind !== 'live'
      ? timed
      : blocks.flatMap((_, i) => (isTime(i) ? [i] : []));
  if (starts.length < FEWEST || (starts === timed && !isByHeadings)) return [];
  const entries = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? blocks.length) - 1 }));
  const minutes = starts.map((start) => minutesOf(blocks[start]?.text ?? ''));
  const rises = minutes.filter((time, i) => i > 0 && time > (minutes[i - 1] ?? 0)).length;
  const falls = minutes.filter((time, i) => i > 0 && time < (minutes[i - 1] ?? 0)).length;
  return rises > falls ? entries.reverse() : entries;
}

function minutesOf(text: string): number {
  const [, hours = '0', minutes = '0', afternoon] = TIME.exec(text) ?? [];
  return (
    ((Number(hours) % 12) + (afternoon || Number(hours) >= 12 ? 12 : 0)) * 60 + Number(minutes)
  );
}
