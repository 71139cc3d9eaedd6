import type { Difference } from '@/lib/model/comparison';
import { type CountedThing, countSameThing } from '../counted-things';
import { figuresAgree, mostOf } from '../figure-values';
import { type CellInArticle, type DifferenceFinder, differenceOf } from './sides';

/** An article that is so much newer and gives more tells a later state: what is counted grows. */
const LATER_MS = 3_600_000;

const figuresIn = ({ cell, of }: CellInArticle): CountedThing[] =>
  of.figures.filter(({ sentence }) => sentence === cell.sentence);

/** Epoch milliseconds; `null` where the page gives no time of day: a day says too little. */
function momentOf({ of }: CellInArticle): number | null {
  const { published } = of.article;
  if (!published?.includes('T')) return null;
  const moment = Date.parse(published);
  return Number.isNaN(moment) ? null : moment;
}

type FigureAt = { at: CellInArticle; thing: CountedThing };

/** Whether the newer article of the two has the greater figure. */
function isLaterState(a: FigureAt, b: FigureAt): boolean {
  const [x, y] = [momentOf(a.at), momentOf(b.at)];
  const [low, high] = [mostOf(a.thing.figure), mostOf(b.thing.figure)];
  if (x === null || y === null || Math.abs(x - y) <= LATER_MS) return false;
  return x < y ? low < high : high < low;
}

/** The figure of the other sentence that counts the same; none where several could be meant. */
function counterpart(one: CountedThing, own: CountedThing[], others: CountedThing[]) {
  const alike = others.filter((other) => countSameThing(one, other));
  if (alike.length === 1) return alike[0];
  const sameKey = others.filter(({ key }) => key === one.key);
  const isOnly = own.filter(({ key }) => key === one.key).length === 1;
  // one figure of the unit on either side: what each counts is not named, the claim is the same
  const unnamed = one.counts.size === 0 || sameKey[0]?.counts.size === 0;
  return isOnly && unnamed && sameKey.length === 1 ? sameKey[0] : undefined;
}

/**
 * Figures of the same thing that can not both be right ("at least 12" and 15 can, 13.2 and 13
 * can): `later-figure` where the article that is newer by more than an hour has the greater one,
 * else `figure`. Nothing where a sentence has several figures that could be meant.
 */
export const figureDifferences: DifferenceFinder = (a, b) => {
  const [own, others] = [figuresIn(a), figuresIn(b)];
  return own.flatMap((one): Difference[] => {
    const other = counterpart(one, own, others);
    if (!other || figuresAgree(one.figure, other.figure)) return [];
    const isLater = isLaterState({ at: a, thing: one }, { at: b, thing: other });
    const kind = isLater ? 'later-figure' : 'figure';
    return [differenceOf(kind, [a, one.figure.spans], [b, other.figure.spans])];
  });
};
