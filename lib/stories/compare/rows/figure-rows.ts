import type { FigureCell, FigureRow } from '@/lib/model/comparison';
import type { ComparedText } from '../compared-text';
import { type CountedThing, countSameThing } from '../counted-things';

/** A figure with the text that gives it. */
type Given = { thing: CountedThing; text: ComparedText };

const cellOf = ({ thing, text }: Given): FigureCell[] => {
  const bounds = text.brief.sentences[thing.sentence];
  if (!bounds) return [];
  const { start, end } = bounds;
  return [{ article: text.at, sentence: thing.sentence, start, end, figure: thing.at }];
};

/** Whether they come from more than one article. */
const isShared = (given: readonly Given[]): boolean =>
  new Set(given.map(({ text }) => text.at)).size > 1;

/**
 * The figures that several articles give of the same thing, side by side. Told by unit and noun
 * alone, so that a row may hold figures of several times and places: it is a table to look at and
 * says nothing of who is right.
 */
export function figureRows(texts: readonly ComparedText[]): FigureRow[] {
  const rows: Given[][] = [];
  for (const text of texts) {
    for (const thing of text.figures) {
      const row = rows.find(([first]) => first && countSameThing(first.thing, thing));
      if (row) row.push({ thing, text });
      else rows.push([{ thing, text }]);
    }
  }
  return rows.filter(isShared).flatMap((given) => {
    const named = given.find(({ thing }) => thing.figure.counts !== null) ?? given[0];
    if (!named) return [];
    const { counts, unit, currency } = named.thing.figure;
    return [
      {
        counts: counts ?? unit,
        unit,
        ...(currency === undefined ? {} : { currency }),
        cells: given.flatMap(cellOf),
      },
    ];
  });
}
