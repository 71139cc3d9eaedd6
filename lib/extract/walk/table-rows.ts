import { charsIn, type LineText } from './line';

/** A cell with more characters than this is a column of prose, not a datum. */
const LONGEST_CELL = 200;
/** Rows beyond this are not read; the largest tables in news have some hundreds. */
const MOST_ROWS = 2_000;

/** Everything in a cell, with blanks where elements meet: `<p>a</p><p>b</p>` is `a b`. */
function cellText(cell: Element): string {
  if (!cell.firstElementChild) return cell.textContent ?? '';
  const parts: string[] = [];
  const queue: Node[] = [cell];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    else if (node.nodeType === 1 && !/^(script|style|noscript|template)$/i.test(node.nodeName)) {
      for (let child = node.lastChild; child; child = child.previousSibling) queue.push(child);
      if (/^(p|div|br|li)$/i.test(node.nodeName)) parts.push(' ');
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/**
 * The rows of a table of data, cells joined by ` | `; `null` where the table is for layout: it
 * holds another table, headings or prose, or has fewer than two rows or columns.
 */
export function dataRows(table: Element): LineText[] | null {
  if (table.querySelector('table, h1, h2, h3, form, article, section')) return null;
  const rows = [...table.querySelectorAll('tr')].slice(0, MOST_ROWS);
  if (rows.length < 2) return null;
  const lines: LineText[] = [];
  let columns = 0;
  for (const row of rows) {
    const cells = [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)).map(cellText);
    if (cells.some((cell) => cell.length > LONGEST_CELL)) return null;
    const filled = cells.filter(Boolean);
    columns = Math.max(columns, filled.length);
    let linkChars = 0;
    for (const link of row.querySelectorAll('a[href]'))
      linkChars += charsIn(link.textContent ?? '');
    const text = filled.join(' | ');
    lines.push({ text, chars: Math.max(1, charsIn(text)), linkChars, boldChars: 0 });
  }
  return columns >= 2 ? lines : null;
}
