import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { useTableKeys } from '@/components/hooks/use-table-keys';
import { UnfoldIcon } from '@/components/ui/icons';
import type { Column } from '@/lib/model/comparison-columns';
import { ClaimLine } from './ClaimLine';
import css from './ClaimsTable.module.css';
import { ColumnHead } from './ColumnHead';
import { type ClaimRow, ROW_KINDS, type RowKind } from './claim-rows';
import { COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from './table-roles';

export type ClaimsTableProps = Compared & {
  columns: readonly Column[];
  rows: readonly ClaimRow[];
  /** Opens what is folded at first: the reader asked for something. */
  unfolded: boolean;
  onJudge: (row: ClaimRow, article: number, same: boolean) => void;
};

/** Claims are shown at once, the rest on request: one article has dozens of sentences of its own. */
const OPEN_AT_FIRST: readonly RowKind[] = ['shared', 'uncounted'];

/**
 * The claims as a real table: outlets as columns by time of publication, one claim a row. Arrow
 * keys go from cell to cell, Enter opens a row's sentences side by side.
 */
export function ClaimsTable(props: ClaimsTableProps) {
  const { columns, rows, articles, comparison } = props;
  const keys = useTableKeys();
  return (
    <section class={css.claims} aria-label={i18n.t('comparison.claims')}>
      <p class={css.hint}>{i18n.t('comparison.claimsHint')}</p>
      <div class={css.room}>
        <table
          {...TABLE}
          class={css.table}
          data-testid="claims-table"
          ref={keys.table}
          onKeyDown={keys.onKeyDown}
        >
          <caption class="visually-hidden">{i18n.t('comparison.claims')}</caption>
          <thead {...ROW_GROUP}>
            <tr {...ROW}>
              <th {...COLUMN_HEADER} scope="col" class={css.corner}>
                {i18n.t('comparison.claim')}
              </th>
              {columns.map((column) => (
                <ColumnHead
                  key={column.lead}
                  column={column}
                  articles={articles}
                  comparison={comparison}
                />
              ))}
            </tr>
          </thead>
          {ROW_KINDS.map((kind) => (
            <RowGroup
              key={`${kind} ${props.unfolded}`}
              kind={kind}
              {...props}
              rows={rows.filter((row) => row.kind === kind)}
            />
          ))}
        </table>
      </div>
    </section>
  );
}

/** The rows of one kind under their heading, which folds them. */
function RowGroup(props: ClaimsTableProps & { kind: RowKind }) {
  const { kind, rows, columns, unfolded } = props;
  const [open, setOpen] = useState(unfolded || OPEN_AT_FIRST.includes(kind));
  if (rows.length === 0) return null;
  return (
    <tbody {...ROW_GROUP} data-testid={`rows-${kind}`}>
      <tr {...ROW}>
        <th {...ROW_HEADER} scope="rowgroup" colSpan={columns.length + 1} class={css.group}>
          <button
            type="button"
            class={css.opener}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {i18n.t(`comparison.kind.${kind}`, rows.length)}
            <UnfoldIcon size={15} aria-hidden="true" />
          </button>
        </th>
      </tr>
      {open && rows.map((row) => <ClaimLine key={row.key} {...props} row={row} />)}
    </tbody>
  );
}
