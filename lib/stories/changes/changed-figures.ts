import type { FigureChange, WrittenFigure } from '@/lib/model/changes';
import type { Figure } from '@/lib/model/figure';

const sameValue = (a: Figure, b: Figure): boolean =>
  a.lo === b.lo && a.hi === b.hi && a.bound === b.bound;

const sameUnit = (a: Figure, b: Figure): boolean =>
  a.unit.toLowerCase() === b.unit.toLowerCase() && a.currency === b.currency;

function written(text: string, figure: Figure): WrittenFigure[] {
  const span = figure.spans.find(({ start, end }) => text.slice(start, end) === figure.text);
  return span ? [{ text: figure.text, span }] : [];
}

/**
 * The figures of one sentence that its newer version gives another value: those of one unit, in the
 * order of the text, once the ones that stand in both are left out. `forty` for `40` is no change.
 */
export function changedFigures(
  before: { text: string; figures: readonly Figure[] },
  after: { text: string; figures: readonly Figure[] },
): FigureChange[] {
  const open = [...after.figures];
  const takeOut = (isIt: (figure: Figure) => boolean): Figure | undefined => {
    const at = open.findIndex(isIt);
    return at < 0 ? undefined : open.splice(at, 1)[0];
  };
  const gone = before.figures.filter(
    (old) => !takeOut((now) => sameUnit(old, now) && sameValue(old, now)),
  );
  return gone.flatMap((old): FigureChange[] => {
    const now = takeOut((figure) => sameUnit(old, figure));
    if (!now) return [];
    const [one, other] = [written(before.text, old)[0], written(after.text, now)[0]];
    return one && other ? [{ before: one, after: other, unit: now.unit, counts: now.counts }] : [];
  });
}
