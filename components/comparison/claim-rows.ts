import type { Claim, Comparison, DifferenceKind } from '@/lib/model/comparison';
import type { ComparedSaved } from '@/lib/storage/comparison/compared-articles';

/** How sure a row is: several texts make the claim, are only alike, or one text stands alone. */
export const ROW_KINDS = ['shared', 'related', 'alone'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row of the table of claims. */
export type ClaimRow = Omit<Claim, 'link'> & { key: string; kind: RowKind };

/**
 * Differences that are marked. Figures are not among them: too few of those that are found are of
 * one thing at one time (see `docs/methods/comparison.md`), so they stand in a plain table only.
 */
const MARKED: ReadonlySet<DifferenceKind> = new Set([
  'quotation-cut',
  'attribution',
  'verb',
  'hedge',
  'date',
]);

/** What the table shows; `null` where everything. */
export type ClaimFilter = {
  show: 'shared' | 'alone' | 'differing' | null;
  /** Place of the article in the comparison. */
  article: number | null;
  /** A person's name as {@link Comparison.people} has it. */
  person: string | null;
};

export const NO_FILTER: ClaimFilter = { show: null, article: null, person: null };

const keyOf = (cells: Claim['cells']): string =>
  cells.map(({ article, sentence }) => `${article}:${sentence}`).join(' ');

/** All rows: claims, what is only alike, what one text alone has. */
export function claimRows({ claims, weaker, alone }: Comparison): ClaimRow[] {
  const rows = (kind: RowKind, of: readonly Claim[]): ClaimRow[] =>
    of.map(({ cells, texts, differences }) => ({
      ...{ kind, cells, texts },
      differences: differences.filter((difference) => MARKED.has(difference.kind)),
      key: keyOf(cells),
    }));
  const single = alone.map((at): Claim => {
    return { cells: [{ ...at, marks: [] }], link: 'similarity', texts: 1, differences: [] };
  });
  return [...rows('shared', claims), ...rows('related', weaker), ...rows('alone', single)];
}

/** Whether a sentence of the row names the person. */
function names(
  row: ClaimRow,
  person: string,
  comparison: Comparison,
  of: readonly ComparedSaved[],
) {
  const known = comparison.people.find(({ name }) => name === person);
  return row.cells.some((cell) =>
    known?.cells
      .filter(({ article }) => article === cell.article)
      .some(({ article, entity }) =>
        of[article]?.brief.entities[entity]?.mentions.some(
          ({ start, end }) => start >= cell.start && end <= cell.end,
        ),
      ),
  );
}

/** The rows that the reader asked for. */
export function filteredRows(
  rows: readonly ClaimRow[],
  { show, article, person }: ClaimFilter,
  comparison: Comparison,
  articles: readonly ComparedSaved[],
): ClaimRow[] {
  return rows.filter(
    (row) =>
      (show === null || (show === 'differing' ? row.differences.length > 0 : row.kind === show)) &&
      (article === null || row.cells.some((cell) => cell.article === article)) &&
      (person === null || names(row, person, comparison, articles)),
  );
}
