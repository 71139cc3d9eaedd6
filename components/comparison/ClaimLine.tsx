import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { sentenceMarks } from '@/components/parts/sentence-marks';
import { UnfoldIcon } from '@/components/ui/icons';
import { differenceWords } from '@/components/words/comparison';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { ClaimCell, DifferenceKind } from '@/lib/model/comparison';
import { type Column, cellsIn, countedColumns } from '@/lib/model/comparison-columns';
import type { Span } from '@/lib/model/evidence';
import { ClaimDetail } from './ClaimDetail';
import css from './ClaimsTable.module.css';
import { type ClaimRow, cellKey } from './claim-rows';
import { attributionIn, differingWords, tellingWords } from './differing-words';
import { Folded } from './Folded';
import { CELL, ROW, ROW_HEADER } from './table-roles';

export type ClaimLineProps = Compared & {
  columns: readonly Column[];
  row: ClaimRow;
  onJudge: (row: ClaimRow, article: number, same: boolean) => void;
};

/** In how many of the texts that count it was found. */
function foundWords({ kind, texts }: ClaimRow, counted: number): string {
  if (kind === 'related') return i18n.t('comparison.alike');
  return texts === 0
    ? i18n.t('comparison.notCounted')
    : i18n.t('comparison.inTexts', [texts, counted]);
}

/** Kinds of difference in a row, each once. */
const kindsOf = ({ differences }: ClaimRow): DifferenceKind[] => [
  ...new Set(differences.map(({ kind }) => kind)),
];

/** One claim: how many texts make it, what differs, each outlet's sentence; opens side by side. */
export function ClaimLine(props: ClaimLineProps) {
  const { columns, row, comparison } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const counted = countedColumns(comparison);
  return (
    <>
      <tr
        {...ROW}
        class={css.row}
        data-testid="claim-row"
        data-cells={row.cells.map(cellKey).join(' ')}
      >
        <th {...ROW_HEADER} scope="row" class={css.claim}>
          <button
            type="button"
            class={css.opener}
            aria-expanded={open}
            aria-controls={id}
            data-cell
            data-testid="open-claim"
            onClick={() => setOpen(!open)}
          >
            <span class={css.count} data-kind={row.kind} aria-hidden="true" />
            <span>{foundWords(row, counted)}</span>
            <UnfoldIcon size={15} aria-hidden="true" />
          </button>
          {row.differences.length > 0 && (
            <ul class={css.differences}>
              {kindsOf(row).map((kind) => (
                <li key={kind} data-testid={`difference-${kind}`}>
                  {differenceWords(kind)}
                </li>
              ))}
            </ul>
          )}
        </th>
        {columns.map((column) => (
          <ClaimCells key={column.lead} {...props} column={column} />
        ))}
      </tr>
      {open && (
        <tr {...ROW} id={id}>
          <td {...CELL} colSpan={columns.length + 1} class={css.detail}>
            <ClaimDetail {...props} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What one outlet says of it; an outlet and its reprints may each have a sentence. */
function ClaimCells(props: ClaimLineProps & { column: Column }) {
  const { column, row, articles } = props;
  const cells = cellsIn(row.cells, column);
  const outlet = articles[column.lead]?.saved.outlet;
  const langOf = (article: number | undefined) => articles[article ?? -1]?.brief.lang;
  const isCompared = langOf(column.lead) === langOf(row.cells[0]?.article);
  return (
    <td
      {...CELL}
      class={css.cell}
      data-outlet={outlet}
      data-empty={cells.length === 0}
      data-cell
      tabIndex={-1}
    >
      {cells.length === 0 ? (
        <span class={css.none}>
          {i18n.t(isCompared ? 'comparison.noMatch' : 'comparison.otherLanguage')}
        </span>
      ) : (
        cells.map((cell) => <CellWords key={cell.article} {...props} cell={cell} />)
      )}
    </td>
  );
}

function CellWords({
  cell,
  column,
  row,
  articles,
}: ClaimLineProps & { cell: ClaimCell; column: Column }) {
  const article = articles[cell.article];
  if (!article) return null;
  const wordsAt = ({ start, end }: Span) => article.article.text.slice(start, end);
  const { speakers, hedges } = sentenceMarks(article.brief, cell.sentence);
  const attribution = attributionIn(cell, row);
  const named = speakers.length > 0 || !attribution ? speakers : attribution.map(wordsAt);
  const marks = [
    ...named.map((speaker) => i18n.t('parts.saidBy', [speaker])),
    ...(attribution && named.length === 0 ? [i18n.t('comparison.unattributed')] : []),
    ...hedges.map((cue) => i18n.t('comparison.cue', [cue])),
  ];
  return (
    <div class={css.words}>
      {cell.article !== column.lead && (
        <span class={css.own}>
          <bdi>{article.saved.outlet}</bdi>
        </span>
      )}
      <Folded
        text={article.article.text}
        span={cell}
        lang={article.brief.lang}
        differing={differingWords(cell, row.differences)}
        telling={tellingWords(cell, row)}
      />
      {marks.length > 0 && (
        <span class={css.marks}>{listFormat(screenLocale()).format(marks)}</span>
      )}
    </div>
  );
}
