import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/evidence';

/** A run of text, marked or not. `start` tells runs apart. */
export type TextPart = { start: number; text: string; marked: boolean };

/** Cuts `text.slice(start, end)` where marks begin and end. Marks ascend and do not overlap. */
export function textParts(text: string, { start, end }: Span, marks: readonly Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  const push = (to: number, marked: boolean) => {
    if (to > at) parts.push({ start: at, text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= end) continue;
    push(Math.max(mark.start, start), false);
    push(Math.min(mark.end, end), true);
  }
  push(end, false);
  return parts;
}

/** A block with its number: block n is paragraph n everywhere. */
export type NumberedBlock = { block: Block; number: number };
/** Blocks as they are laid out: neighbouring list items and table rows stand together. */
export type BlockGroup = { kind: 'list' | 'table' | 'single'; blocks: NumberedBlock[] };

const groupKind = ({ kind }: Block): BlockGroup['kind'] =>
  kind === 'item' ? 'list' : kind === 'row' ? 'table' : 'single';

export function blockGroups(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  blocks.forEach((block, number) => {
    const kind = groupKind(block);
    const last = groups.at(-1);
    if (last && kind !== 'single' && last.kind === kind) last.blocks.push({ block, number });
    else groups.push({ kind, blocks: [{ block, number }] });
  });
  return groups;
}

const CELL_BORDER = ' | ';

/** The cells of a table row, as spans into the text. */
export function cellSpans(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let at = start;
  for (const cell of text.slice(start, end).split(CELL_BORDER)) {
    cells.push({ start: at, end: at + cell.length });
    at += cell.length + CELL_BORDER.length;
  }
  return cells;
}
