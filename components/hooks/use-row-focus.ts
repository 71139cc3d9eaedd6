import { useCallback } from 'preact/hooks';

/**
 * Moves the focus through the rows of a page, in the order they stand in: everything marked
 * `data-key-row`. Before the first move the focus goes to the first or last row.
 */
export function useRowFocus(): (step: 1 | -1) => void {
  return useCallback((step: 1 | -1) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-key-row]')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (step === 1 ? 0 : rows.length - 1) : at + step;
    rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
  }, []);
}
