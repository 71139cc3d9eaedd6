import { exactly, loosely, type PageText, pageText, type Squeeze } from './page-text';

/** A sentence as the article has it, with what stands before and after it there. */
export type WantedSentence = { text: string; before: string; after: string };

/** Whether the reader could see a range; a page may hold its text twice, once hidden. */
export type IsSeen = (range: Range) => boolean;

/** A page repeats a phrase this often only in lists, where any place is as good. */
const MOST_PLACES = 50;
/** Shorter sentences, letters only, may stand anywhere by chance. */
const LEAST_FOR_LOOSE = 16;
/**
 * As many letters of each end find a sentence into which the page has put something: four words,
 * seldom repeated so far apart. More misses what was put in near an end, fewer finds another place.
 */
const ANCHOR = 20;
/** What a page puts into a sentence (a footnote, a link's hint) is short beside it. */
const MOST_INSERTED = 1.5;

type Spot = { start: number; end: number };

function spotsOf(text: string, wanted: string): Spot[] {
  const spots: Spot[] = [];
  if (wanted === '') return spots;
  for (let at = text.indexOf(wanted); at >= 0 && spots.length < MOST_PLACES; )
    at = text.indexOf(wanted, spots.push({ start: at, end: at + wanted.length }) && at + 1);
  return spots;
}

const commonEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};
const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

/** How much of its neighbours in the article a spot has on the page. */
function neighbourhood(text: string, spot: Spot, before: string, after: string): number {
  return (
    commonEnd(text.slice(Math.max(0, spot.start - before.length), spot.start), before) +
    commonStart(text.slice(spot.end, spot.end + after.length), after)
  );
}

function rangeOf(document: Document, page: PageText, spot: Spot): Range {
  const start = page.startOf(spot.start);
  const end = page.endOf(spot.end - 1);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

type Candidate = { range: Range; neighbours: number };

/** A page's text as it is compared, read once however many sentences are looked for. */
type ReadPage = (squeeze: Squeeze) => PageText;

function readOnce(document: Document): ReadPage {
  const read = new Map<Squeeze, PageText>();
  return (squeeze) => {
    const text = read.get(squeeze) ?? pageText(document.body, squeeze);
    read.set(squeeze, text);
    return text;
  };
}

function candidates(
  document: Document,
  readPage: ReadPage,
  wanted: WantedSentence,
  squeeze: Squeeze,
  isSeen: IsSeen,
  find: (text: string, sentence: string) => Spot[],
): Candidate[] {
  const page = readPage(squeeze);
  const [before, after] = [squeeze(wanted.before), squeeze(wanted.after)];
  return find(page.text, squeeze(wanted.text))
    .map((spot) => ({
      range: rangeOf(document, page, spot),
      neighbours: neighbourhood(page.text, spot, before, after),
    }))
    .filter(({ range }) => isSeen(range));
}

/** The sentence's two ends with little between them: the page has put something into it. */
function spotsBetweenAnchors(text: string, sentence: string): Spot[] {
  if (sentence.length < 2 * ANCHOR) return [];
  const last = sentence.slice(-ANCHOR);
  return spotsOf(text, sentence.slice(0, ANCHOR)).flatMap(({ start }) => {
    const reach = text.slice(start, start + Math.ceil(sentence.length * MOST_INSERTED));
    const at = reach.indexOf(last, ANCHOR);
    return at < 0 ? [] : [{ start, end: start + at + ANCHOR }];
  });
}

function findIn(
  document: Document,
  readPage: ReadPage,
  wanted: WantedSentence,
  isSeen: IsSeen,
): Range | null {
  const exact = candidates(document, readPage, wanted, exactly, isSeen, spotsOf);
  const best = exact.reduce<Candidate | null>(
    (most, next) => (most && most.neighbours >= next.neighbours ? most : next),
    null,
  );
  if (best) return best.range;
  if (loosely(wanted.text).length < LEAST_FOR_LOOSE) return null;
  for (const find of [spotsOf, spotsBetweenAnchors]) {
    const [only, another] = candidates(document, readPage, wanted, loosely, isSeen, find);
    if (only) return another ? null : only.range;
  }
  return null;
}

/**
 * Where a sentence stands on the page now: exactly, but for white space and the elements between;
 * else with its letters and digits only; else by its two ends. Of several exact places the one
 * with the sentence's neighbours is taken, the first of equals; an approximate place only where
 * there is no other. `null` where the sentence is gone or cannot be seen.
 */
export function findSentence(
  document: Document,
  wanted: WantedSentence,
  isSeen: IsSeen,
): Range | null {
  return findSentences(document, [wanted], isSeen)[0] ?? null;
}

/** Where each of several sentences stands, as {@link findSentence} finds one. */
export function findSentences(
  document: Document,
  wanted: readonly WantedSentence[],
  isSeen: IsSeen,
): (Range | null)[] {
  if (!document.body) return wanted.map(() => null);
  const readPage = readOnce(document);
  return wanted.map((each) => findIn(document, readPage, each, isSeen));
}
