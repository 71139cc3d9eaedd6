import { isTollUnit } from '@/lib/model/figure';
import type { ComparedText } from '../compared-text';
import { type CountedThing, countSameThing, sharedStems } from '../counted-things';
import { singleValue } from '../figure-values';
import type { SentenceLink } from './sentence-link';

/** Two is said of so many things that it ties nothing together. */
const LEAST_VALUE = 3;
/**
 * Words that the two sentences share beside the noun. Without any, "three people" of one paragraph
 * meets "three people" of another.
 */
const LEAST_SHARED = 2;

function isSameFigure(a: CountedThing, b: CountedThing): boolean {
  if (!countSameThing(a, b)) return false;
  const [x, y] = [singleValue(a.figure), singleValue(b.figure)];
  if (x === null || y === null) return a.figure.lo === b.figure.lo && a.figure.hi === b.figure.hi;
  const isTelling = isTollUnit(a.figure.unit) || Math.abs(x) >= LEAST_VALUE || !Number.isInteger(x);
  return x === y && isTelling;
}

/** How much of the shorter sentence's matter the two share. */
const likeness = (a: CountedThing, b: CountedThing): number =>
  sharedStems(a.stems, b.stems) / Math.max(1, Math.min(a.stems.size, b.stems.size));

const endOf = ({ article, sentence, figure }: CountedThing) => ({
  article,
  sentence,
  marks: figure.spans.map(({ start, end }) => ({ start, end })),
});

/**
 * Sentences of different articles that give the same figure: the same value with the same unit of
 * the same thing, in sentences that share more than that.
 */
export function figureLinks(texts: readonly ComparedText[]): SentenceLink[] {
  const byKey = new Map<string, CountedThing[]>();
  const links: SentenceLink[] = [];
  for (const thing of texts.flatMap(({ figures }) => figures)) {
    const others = byKey.get(thing.key) ?? [];
    for (const other of others) {
      if (other.article === thing.article || !isSameFigure(other, thing)) continue;
      if (sharedStems(other.stems, thing.stems) < LEAST_SHARED) continue;
      const strength = likeness(other, thing);
      links.push({ link: 'figure', strength, a: endOf(other), b: endOf(thing) });
    }
    byKey.set(thing.key, [...others, thing]);
  }
  return links;
}
