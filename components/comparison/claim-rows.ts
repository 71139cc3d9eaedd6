import {
  type Claim,
  type Comparison,
  type Difference,
  isMarked,
  isShared,
} from '@/lib/model/comparison';
import type { ComparedSaved } from '@/lib/storage/comparison/compared-articles';

/**
 * How sure a row is: several texts that count make the claim, one at most and others that do not
 * count, texts are only alike, or one text stands alone.
 */
export const ROW_KINDS = ['shared', 'uncounted', 'related', 'alone'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row of the table of claims; `differences` are those that are marked. */
export type ClaimRow = Omit<Claim, 'link'> & {
  /** Its first sentence's place: no sentence is in two rows. */
  key: string;
  kind: RowKind;
  /** Differences that nobody is told of, whose words are to be seen all the same: figures. */
  unmarked: Difference[];
};

/** What the table shows; `null` where everything. */
export type ClaimFilter = {
  show: 'shared' | 'alone' | 'differing' | null;
  /** Place of the article in the comparison. */
  article: number | null;
  /** A person's name as {@link Comparison.people} has it. */
  person: string | null;
};

export const NO_FILTER: ClaimFilter = { show: null, article: null, person: null };

/** Whether everything is shown. */
export const isOff = ({ show, article, person }: ClaimFilter): boolean =>
  show === null && article === null && person === null;

/** Names a cell among all cells of a table. */
export const cellKey = ({ article, sentence }: ClaimRow['cells'][number]): string =>
  `${article}:${sentence}`;

/** All rows: claims, what is only alike, what one text alone has. */
export function claimRows({ claims, weaker, alone, counted }: Comparison): ClaimRow[] {
  const rows = (kind: RowKind, of: readonly Claim[]): ClaimRow[] =>
    of.map(({ cells, texts, differences }) => ({
      ...{ kind, cells, texts },
      differences: differences.filter((difference) => isMarked(difference)),
      unmarked: differences.filter((difference) => !isMarked(difference)),
      key: cells[0] ? cellKey(cells[0]) : '',
    }));
  const single = alone.map((at): Claim => {
    const texts = counted[at.article] ? 1 : 0;
    return { cells: [{ ...at, marks: [] }], link: 'similarity', texts, differences: [] };
  });
  return [
    ...rows('shared', claims.filter(isShared)),
    ...rows(
      'uncounted',
      claims.filter((claim) => !isShared(claim)),
    ),
    ...rows('related', weaker),
    ...rows('alone', single),
  ];
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
