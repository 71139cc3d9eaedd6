import type { FocusTarget } from '@/components/hooks/use-kept-focus';
import { type ClaimRow, cellKey } from './claim-rows';

const rowsNow = (): Element[] => [...document.querySelectorAll('tr[data-cells]')];

/** The row that holds one of these cells; none where it is folded away or they are in none. */
const rowWith = (cells: readonly string[]): Element | undefined =>
  rowsNow().find((row) =>
    row
      .getAttribute('data-cells')
      ?.split(' ')
      .some((cell) => cells.includes(cell)),
  );

const buttonIn = (row: Element | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-cell]') ?? null;

/** The list's item in this place, else its last one. */
const near = <T>(items: readonly T[], place: number): T | undefined =>
  items[Math.min(Math.max(place, 0), items.length - 1)];

const anyButton = (): HTMLElement | null => document.querySelector<HTMLElement>('tbody button');

const keysOf = (cells: ClaimRow['cells']): string[] => cells.map(cellKey);

/**
 * Where the reader goes on after a word on a sentence of a row: the row that the sentence came to,
 * or what is left of the row it went out of, else the row that stands in its place.
 */
export function afterJudging({ cells }: ClaimRow, article: number, same: boolean): FocusTarget {
  const judged = keysOf(cells.filter((cell) => cell.article === article));
  const others = keysOf(cells.filter((cell) => cell.article !== article));
  const rows = rowsNow();
  const from = rowWith(judged);
  const place = from ? rows.indexOf(from) : -1;
  const left = others.length > 1 ? others : [];
  return () => buttonIn(rowWith(same ? judged : left) ?? near(rowsNow(), place)) ?? anyButton();
}

/** Where the reader goes on when that is taken back: the row as it was. */
export function afterUndoing({ cells }: ClaimRow): FocusTarget {
  const keys = keysOf(cells);
  return () => buttonIn(rowWith(keys)) ?? anyButton();
}

/** Where the reader goes on after taking back one of several answers: the next one's button. */
export function afterTakingBack(): FocusTarget {
  const buttons = () => [...document.querySelectorAll<HTMLElement>('[data-take-back]')];
  const place = buttons().indexOf(document.activeElement as HTMLElement);
  return () => near(buttons(), place) ?? anyButton();
}
