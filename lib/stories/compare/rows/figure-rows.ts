import type { FigureCell, FigureRow } from '@/lib/model/comparison';
import { isTollUnit } from '@/lib/model/figure';
import { stem } from '@/lib/text/stems';
import type { ComparedText } from '../compared-text';
import { type CountedThing, sharedBeside, sharedStems } from '../counted-things';
import { figuresAgree } from '../figure-values';

/** A figure with the text that gives it. */
type Given = { thing: CountedThing; text: ComparedText };

/** Nouns that name nobody in particular: "people" on board and "people" of an island. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person persons menschen personen leute personnes gens personas persone pessoas mensen personer'
    .split(' ')
    .flatMap((word) => [
      word,
      ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].map((l) => stem(word, l)),
    ]),
);

/**
 * Words that two sentences share beside what they count, so that one thing is counted: of the same
 * noun one is enough, of another noun or none it takes two.
 */
const LEAST_SHARED = 1;
const LEAST_SHARED_UNNAMED = 2;

/** The stems that name what is counted; empty where the noun could be anybody's. */
const namedBy = ({ counts }: CountedThing): Set<string> =>
  new Set([...counts].filter((each) => !ANYBODY.has(each)));

/**
 * Whether two figures stand in one row: a toll by its unit, other things by one noun in sentences
 * that share something else, too; a noun with an adjective is another one ("return trips").
 * Where a noun is missing or could be anybody's, the values have to agree.
 */
function inOneRow(a: CountedThing, b: CountedThing): boolean {
  if (a.key !== b.key) return false;
  if (isTollUnit(a.figure.unit)) return true;
  const [one, other] = [namedBy(a), namedBy(b)];
  const shared = sharedBeside(a, b);
  if (one.size === 0 || other.size === 0)
    return shared >= LEAST_SHARED_UNNAMED && figuresAgree(a.figure, b.figure);
  return one.size === other.size && sharedStems(one, other) === one.size && shared >= LEAST_SHARED;
}

const cellOf = ({ thing, text }: Given): FigureCell[] => {
  const bounds = text.brief.sentences[thing.sentence];
  if (!bounds) return [];
  const { start, end } = bounds;
  return [{ article: text.at, sentence: thing.sentence, start, end, figure: thing.at }];
};

/** Whether they come from more than one article. */
const isShared = (given: readonly Given[]): boolean =>
  new Set(given.map(({ text }) => text.at)).size > 1;

/** An article says the same number of one thing twice: the first time stands for both. */
function withoutRepeats(given: readonly Given[]): Given[] {
  const told = ({ thing: { figure }, text }: Given): string =>
    [text.at, figure.lo, figure.hi, figure.bound].join(' ');
  const seen = new Set<string>();
  return given.filter((each) => {
    const value = told(each);
    return !seen.has(value) && seen.add(value);
  });
}

/** The one that names what is counted, a noun before "people". */
const namedOf = (given: readonly Given[]): Given | undefined =>
  given.find(({ thing }) => namedBy(thing).size > 0) ??
  given.find(({ thing }) => thing.figure.counts !== null) ??
  given[0];

/**
 * Whether what is counted is told plainly: people and things by their noun. What a measure or an
 * amount is of is only the sentence's subject; two have to have it.
 */
function isNamed(named: CountedThing, given: readonly Given[]): boolean {
  const { unit, counts } = named.figure;
  if (isTollUnit(unit) || unit === 'people' || unit === 'votes' || unit === counts) return true;
  if (counts?.endsWith(unit)) return true;
  return given.some(({ thing }) => thing !== named && sharedStems(thing.counts, named.counts) > 0);
}

/**
 * The figures that several articles give of the same thing, side by side. Told by unit, noun and
 * sense, so that a row may hold figures of several times: it is a table to look at and says
 * nothing of who is right.
 */
export function figureRows(texts: readonly ComparedText[]): FigureRow[] {
  const rows: Given[][] = [];
  for (const text of texts) {
    for (const thing of text.figures) {
      const row = rows.find((given) => given.some((each) => inOneRow(each.thing, thing)));
      if (row) row.push({ thing, text });
      else rows.push([{ thing, text }]);
    }
  }
  return rows.filter(isShared).flatMap((given) => {
    const named = namedOf(given)?.thing;
    if (!named) return [];
    const { counts, unit, currency } = named.figure;
    return [
      {
        counts: isNamed(named, given) ? counts : null,
        unit,
        sense: named.sense,
        ...(currency === undefined ? {} : { currency }),
        cells: withoutRepeats(given).flatMap(cellOf),
      },
    ];
  });
}
