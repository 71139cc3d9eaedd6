/** Figures as aligned text and as numbers. */

/** Follows `a.b.c` into a scorer's JSON; `undefined` where the path ends early. */
export function figureAt(score: unknown, path: string): unknown {
  let value = score;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A figure as printed: numbers with fixed digits, intervals in brackets, absent ones as a dash. */
export function shownFigure(value: unknown, digits = 1): string {
  if (typeof value === 'number')
    return Number.isInteger(value) ? `${value}` : value.toFixed(digits);
  if (Array.isArray(value)) return `[${value.map((v) => shownFigure(v, digits)).join(', ')}]`;
  return '–';
}

/** Rows as a text table: the first column left, the others right-aligned. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}
