import { useCallback, useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cells that can have the focus, row by row. */
const grid = (table: HTMLElement): HTMLElement[][] =>
  [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((cells) => cells.length > 0);

/** Where in the grid the focus is; `null` where it is elsewhere. */
function placeOf(rows: readonly HTMLElement[][]): [number, number] | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(document.activeElement as HTMLElement);
    if (column >= 0) return [row, column];
  }
  return null;
}

/**
 * Arrow keys go from cell to cell of a table (elements with `data-cell`); left and right as the
 * screen runs. Enter on a cell presses the row's first button.
 */
export function useTableKeys() {
  const table = useRef<HTMLTableElement>(null);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    // with another key held the browser has its own use for the arrows
    if (!table.current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rows = grid(table.current);
    const place = placeOf(rows);
    if (!place) return;
    const [row, column] = place;
    if (event.key === 'Enter' && column > 0) rows[row]?.[0]?.click();
    const step = STEPS[event.key];
    if (!step) return;
    const runsLeft = getComputedStyle(table.current).direction === 'rtl';
    const next = rows[row + step[0]]?.[column + (runsLeft ? -step[1] : step[1])];
    event.preventDefault();
    // the page's own keys scroll or change the article
    event.stopPropagation();
    next?.focus();
  }, []);
  return { table, onKeyDown };
}
