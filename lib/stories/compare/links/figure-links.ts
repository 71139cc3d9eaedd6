import { isTollUnit } from '@/lib/model/figure';
import type { ComparedText } from '../compared-text';
import { type CountedThing, countSameThing, sharedBeside, sharedStems } from '../counted-things';
import { mostOf, singleValue } from '../figure-values';
import type { SentenceLink } from './sentence-link';

/** Two is said of so many things that it ties nothing together. */
const LEAST_VALUE = 3;
/** Words that the two sentences share, number and noun among them. */
const LEAST_SHARED = 2;
/** Beside number and noun, but for tolls: else "12 people" here meet "12 people" there. */
const LEAST_BESIDE = 1;
/**
 * So much of the shorter sentence's matter the two share where neither people nor money are counted:
 * points, games and days come in every second sentence of a report. Chosen on 74 links read by two
 * (docs/methods/comparison.md): with this limit alone 58 of 61 right ones stayed, 7 of 13 wrong ones.
 */
const LEAST_LIKENESS = 0.35;

/**
 * A toll grows as a day goes on and is counted by several, so that its value alone tells no two
 * reports apart. Where the sentences share so much more, counts within this factor are of one event.
 */
const TOLL_FACTOR = 4;
const LEAST_SHARED_OF_TOLL = 5;
const LEAST_SHARE_OF_TOLL = 0.35;
/** Of sentences that share as much, those with the same figure come first. */
const OTHER_VALUE = 0.5;

function isSameFigure(a: CountedThing, b: CountedThing): boolean {
  if (!countSameThing(a, b)) return false;
  const [x, y] = [singleValue(a.figure), singleValue(b.figure)];
  if (x === null || y === null) return a.figure.lo === b.figure.lo && a.figure.hi === b.figure.hi;
  const isTelling = isTollUnit(a.figure.unit) || Math.abs(x) >= LEAST_VALUE || !Number.isInteger(x);
  return x === y && isTelling;
}

const countsPeopleOrMoney = ({ figure: { unit } }: CountedThing): boolean =>
  isTollUnit(unit) || unit === 'people' || unit === 'money';

/** How much of the shorter sentence's matter the two share. */
const likeness = (a: CountedThing, b: CountedThing): number =>
  sharedStems(a.stems, b.stems) / Math.max(1, Math.min(a.stems.size, b.stems.size));

/** Whether two figures are the toll of one event at two times, or by two counts. */
function isSameToll(a: CountedThing, b: CountedThing): boolean {
  if (!isTollUnit(a.figure.unit) || !countSameThing(a, b)) return false;
  const [less, more] = [mostOf(a.figure), mostOf(b.figure)].sort((x, y) => x - y);
  return (
    less !== undefined &&
    more !== undefined &&
    less >= LEAST_VALUE &&
    more <= less * TOLL_FACTOR &&
    sharedStems(a.stems, b.stems) >= LEAST_SHARED_OF_TOLL &&
    likeness(a, b) >= LEAST_SHARE_OF_TOLL
  );
}

/** How sure it is that two figures make one claim; `null` where they do not. */
function strengthOf(a: CountedThing, b: CountedThing): number | null {
  if (isSameFigure(a, b) && sharedStems(a.stems, b.stems) >= LEAST_SHARED) {
    if (!isTollUnit(a.figure.unit) && sharedBeside(a, b) < LEAST_BESIDE) return null;
    const alike = likeness(a, b);
    return alike >= LEAST_LIKENESS || countsPeopleOrMoney(a) ? alike : null;
  }
  return isSameToll(a, b) ? likeness(a, b) * OTHER_VALUE : null;
}

const endOf = ({ article, sentence, figure }: CountedThing) => ({
  article,
  sentence,
  marks: figure.spans.map(({ start, end }) => ({ start, end })),
});

/**
 * Sentences of different articles that give the same figure: the same value with the same unit of
 * the same thing, in sentences that share more than that; or the toll of one event, at two
 * times or by two counts, in sentences that share much more.
 */
export function figureLinks(texts: readonly ComparedText[]): SentenceLink[] {
  const byKey = new Map<string, CountedThing[]>();
  const links: SentenceLink[] = [];
  for (const thing of texts.flatMap(({ figures }) => figures)) {
    const others = byKey.get(thing.key) ?? [];
    for (const other of others) {
      const strength = other.article === thing.article ? null : strengthOf(other, thing);
      if (strength === null) continue;
      links.push({ link: 'figure', strength, a: endOf(other), b: endOf(thing) });
    }
    byKey.set(thing.key, [...others, thing]);
  }
  return links;
}
