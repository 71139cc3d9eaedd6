import { opening } from '../key-points/opening';
import type { ReadSentence, ReadText } from '../read-text';
import { topicChange } from './topic-change';

/**
 * What speaks for a section's start before a paragraph. Ten weights and a constant, fitted by
 * logistic regression on 86 news articles of seven languages whose publishers had put sub-headings
 * (fundus, 1,647 gaps). Cross-validated figures: docs/methods/brief.md.
 */
const WEIGHTS = {
  /** Matter that the three paragraphs before and the three from here on share. */
  shared: -1.59,
  /** Share of the first sentence that the next three paragraphs take up. */
  takenUp: 1.33,
  opensWithQuote: -0.72,
  opensPointingBack: -0.68,
  /** Log odds of {@link topicChange}. */
  topicChange: 0.18,
  /** Share of words that are new here and come again soon. */
  newAndComing: 1.82,
  /** Share of the headline's words. */
  headline: 0.81,
  lastParagraph: -0.51,
  oneSentence: -0.49,
  secondParagraph: -0.25,
} as const;
const CONSTANT = -0.95;

/** Paragraphs on either side that are compared. */
const REACH = 3;
/** Compounds and forms that no stemmer joins (German, Polish) share their first letters. */
const ROUGH_STEM = 7;

/**
 * A cut counts as near enough when it is in the right window of this many gaps, so its worth is the
 * probability of a boundary in any window around it; that decides by the least expected Pk.
 */
const WINDOW = 3;
/** What that worth must exceed, of 3 at most. Lower: more sections, worse ones. Fitted on Pk. */
const CUT_COSTS = 1.7;
/** Shorter is no section but a paragraph; the Overview may be shorter. */
const FEWEST_PARAGRAPHS = 3;
/** With less text there is nothing to find one's way in. */
const FEWEST_IN_ALL = 6;

/**
 * The paragraphs that begin a new section, ascending, without the first. Rarely many: where nothing
 * speaks for a cut, the list is empty. Linear in the text's length.
 *
 * @param blocks indexes of the blocks to part, contiguous
 */
export function boundaries(read: ReadText, blocks: readonly number[]): number[] {
  if (blocks.length < FEWEST_IN_ALL) return [];
  const paragraphs = blocks.map((block) => {
    const [first, end] = read.blockSentences[block] ?? [0, 0];
    return read.sentences.slice(first, end);
  });
  const worth = windowed(probabilities(read, paragraphs));
  const glued = paragraphs.map((_, i) => isGlued(read, blocks[i] ?? 0));
  return bestCuts(worth, glued).map((cut) => blocks[cut] ?? 0);
}

/** A list or table goes on, a quotation follows its introduction, a heading heads what follows. */
function isGlued(read: ReadText, block: number): boolean {
  const here = read.article.blocks[block];
  const before = read.article.blocks[block - 1];
  if (!here || !before) return false;
  if (here.kind === 'quote' || /[:：]$/u.test(before.text)) return true;
  if (before.kind === 'heading' || before.kind === 'standfirst') return true;
  return here.kind !== 'paragraph' && here.kind !== 'heading';
}

function probabilities(read: ReadText, paragraphs: readonly (readonly ReadSentence[])[]): number[] {
  const sets = paragraphs.map((sentences) => new Set(sentences.flatMap((s) => s.stems)));
  const inParagraphs = new Map<string, number>();
  const firstIn = new Map<string, number>();
  sets.forEach((set, i) => {
    for (const stem of set) {
      inParagraphs.set(stem, (inParagraphs.get(stem) ?? 0) + 1);
      if (!firstIn.has(stem)) firstIn.set(stem, i);
    }
  });
  const count = paragraphs.length;
  const rarity = (stem: string): number => Math.log((count + 1) / (inParagraphs.get(stem) ?? 1));
  const change = topicChange(
    paragraphs.map((sentences) =>
      sentences.flatMap((s) => s.stems.map((w) => w.slice(0, ROUGH_STEM))),
    ),
  );
  return paragraphs.map((sentences, at) => {
    const own = sets[at] ?? new Set<string>();
    const first = sentences[0];
    const before = union(sets.slice(Math.max(0, at - REACH), at));
    const after = union(sets.slice(at, at + REACH));
    const next = union(sets.slice(at + 1, at + 1 + REACH));
    const crossing = [...before].filter((stem) => after.has(stem));
    const coming = [...own].filter((stem) => firstIn.get(stem) === at && next.has(stem));
    const odds = change[at] ?? 0;
    const found: Record<keyof typeof WEIGHTS, number> = {
      shared:
        crossing.reduce((sum, stem) => sum + rarity(stem), 0) /
        (1 + Math.min(before.size, after.size)),
      takenUp: share(first?.stems ?? [], next),
      opensWithQuote: /^["“„«»]/u.test(first?.text ?? '') ? 1 : 0,
      opensPointingBack: opening(first?.text ?? '', read.lang).kind === 'pointing' ? 1 : 0,
      topicChange: Math.log((odds + 0.02) / (1.02 - odds)),
      newAndComing: coming.length / Math.max(1, own.size),
      headline: share([...read.titleStems], own),
      lastParagraph: at === count - 1 ? 1 : 0,
      oneSentence: sentences.length === 1 ? 1 : 0,
      secondParagraph: at === 1 ? 1 : 0,
    };
    const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
    const sum = names.reduce((total, name) => total + WEIGHTS[name] * found[name], CONSTANT);
    return 1 / (1 + Math.exp(-sum));
  });
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const stem of set) all.add(stem);
  return all;
}

const share = (stems: readonly string[], there: ReadonlySet<string>): number =>
  stems.length > 0 ? stems.filter((stem) => there.has(stem)).length / stems.length : 0;

/** For each gap the summed probability of a boundary somewhere in each window around it. */
function windowed(probability: readonly number[]): number[] {
  const count = probability.length;
  const worth: number[] = new Array(count).fill(0);
  for (let start = 2 - WINDOW; start < count; start++) {
    const gaps = Array.from({ length: WINDOW }, (_, i) => start + i).filter(
      (gap) => gap >= 1 && gap < count,
    );
    const none = gaps.reduce((product, gap) => product * (1 - (probability[gap] ?? 0)), 1);
    for (const gap of gaps) worth[gap] = (worth[gap] ?? 0) + 1 - none;
  }
  return worth;
}

/** The cuts of the greatest worth over their cost, sections long enough; a dynamic programme. */
function bestCuts(worth: readonly number[], glued: readonly boolean[]): number[] {
  const count = worth.length;
  /** Best sum with a section starting at i, and where the section before it starts. */
  const sums: number[] = [0];
  const from: number[] = [0];
  let best = { sum: Number.NEGATIVE_INFINITY, at: 0 };
  for (let at = 1; at < count; at++) {
    // The Overview starts at 0 and may be short; any other section has its length behind it.
    const behind = at - FEWEST_PARAGRAPHS;
    if (behind >= 1 && (sums[behind] ?? 0) > best.sum)
      best = { sum: sums[behind] ?? 0, at: behind };
    const previous = best.sum > 0 ? best : { sum: 0, at: 0 };
    const allowed = !glued[at] && count - at >= FEWEST_PARAGRAPHS;
    sums.push(allowed ? previous.sum + (worth[at] ?? 0) - CUT_COSTS : Number.NEGATIVE_INFINITY);
    from.push(previous.at);
  }
  let end = 0;
  for (let at = 1; at < count; at++) if ((sums[at] ?? 0) > (sums[end] ?? 0)) end = at;
  const cuts: number[] = [];
  for (let at = end; at > 0; at = from[at] ?? 0) cuts.push(at);
  return cuts.reverse();
}
