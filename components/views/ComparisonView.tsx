import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ArticlePicker } from '@/components/comparison/ArticlePicker';
import { ClaimsTable } from '@/components/comparison/ClaimsTable';
import { ComparisonStrip } from '@/components/comparison/ComparisonStrip';
import { claimRows, filteredRows, isOff, NO_FILTER } from '@/components/comparison/claim-rows';
import { ExportMenu } from '@/components/comparison/ExportMenu';
import { FigurePlots } from '@/components/comparison/FigurePlots';
import { FilterBar } from '@/components/comparison/FilterBar';
import { HeadlineLines } from '@/components/comparison/HeadlineLines';
import { KeptAnswers } from '@/components/comparison/KeptAnswers';
import { PersonTable } from '@/components/comparison/PersonTable';
import { QuoteLines } from '@/components/comparison/QuoteLines';
import { afterJudging, afterTakingBack, afterUndoing } from '@/components/comparison/row-focus';
import { SourceTable } from '@/components/comparison/SourceTable';
import { Timeline } from '@/components/comparison/Timeline';
import { useClaimAnswers } from '@/components/hooks/use-claim-answers';
import { type Compared, useComparison } from '@/components/hooks/use-comparison';
import { type FocusTarget, useKeptFocus } from '@/components/hooks/use-kept-focus';
import { MOST_COMPARED } from '@/components/library/routes';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toast } from '@/components/ui/Toast';
import { columnsOf } from '@/lib/model/comparison-columns';
import css from './ComparisonView.module.css';

export type ComparisonViewProps = {
  /** The saved articles that may be compared, two or more; of more than twelve the first take part. */
  articleIds: readonly string[];
};

/** The coverage of one story side by side; the reader picks which articles take part. */
export function ComparisonView({ articleIds }: ComparisonViewProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(articleIds.slice(MOST_COMPARED)),
  );
  const chosen = articleIds.filter((id) => !left.has(id));
  const live = useComparison(chosen);
  return (
    <div class={css.page} data-testid="comparison">
      <hgroup>
        <h1 class={css.title}>{i18n.t('comparison.title')}</h1>
        {live.state === 'ready' && live.value.title && (
          <p class={css.story} dir="auto">
            {live.value.title}
          </p>
        )}
      </hgroup>
      <ArticlePicker ids={articleIds} left={left} onChange={setLeft} />
      {live.state === 'loading' && (
        <div class={css.state} data-testid="comparison-skeleton">
          <Skeleton text="headline" lines={1} />
          <Skeleton text="point" lines={6} />
        </div>
      )}
      {live.state === 'failed' && (
        <EmptyState
          testId="comparison-failed"
          title={i18n.t('comparison.failed')}
          hint={i18n.t('library.tryAgain')}
        />
      )}
      {live.state === 'ready' &&
        (live.value.articles.length < 2 ? (
          <EmptyState
            testId="comparison-too-few"
            title={i18n.t('comparison.tooFew')}
            hint={i18n.t('comparison.tooFewHint')}
          />
        ) : (
          <ComparisonParts
            key={live.value.articles.map(({ saved }) => saved.id).join('+')}
            {...live.value}
          />
        ))}
    </div>
  );
}

function ComparisonParts(compared: Compared) {
  const { articles, comparison } = compared;
  const [filter, setFilter] = useState(NO_FILTER);
  const columns = useMemo(() => columnsOf(comparison), [comparison]);
  const all = useMemo(() => claimRows(comparison), [comparison]);
  const rows = filteredRows(all, filter, comparison, articles);
  const { judge, takeBack, note, dismiss } = useClaimAnswers(articles);
  const aim = useKeptFocus(comparison);
  const back = useRef<FocusTarget>(() => null);
  const takingBack = note?.undo ?? null;
  const undo =
    takingBack &&
    (() => {
      aim(back.current);
      takingBack();
    });
  return (
    <>
      <div class={css.head}>
        <ComparisonStrip {...compared} />
        <ExportMenu {...compared} />
      </div>
      <FilterBar {...compared} filter={filter} onFilter={setFilter} />
      {rows.length > 0 ? (
        <ClaimsTable
          {...compared}
          columns={columns}
          rows={rows}
          unfolded={!isOff(filter)}
          onJudge={(row, article, same) => {
            aim(afterJudging(row, article, same));
            back.current = afterUndoing(row);
            void judge(row, article, same);
          }}
        />
      ) : (
        <EmptyState testId="comparison-nothing" title={i18n.t('comparison.nothing')} />
      )}
      <KeptAnswers
        {...compared}
        onTakeBack={(decision) => {
          aim(afterTakingBack());
          back.current = afterTakingBack();
          void takeBack(decision);
        }}
      />
      <FigurePlots {...compared} />
      <QuoteLines {...compared} />
      <SourceTable {...compared} />
      <HeadlineLines {...compared} />
      <PersonTable {...compared} />
      <Timeline {...compared} />
      {note && (
        <Toast
          key={note.id}
          words={note.words}
          failed={note.failed}
          onUndo={undo}
          onClose={dismiss}
        />
      )}
    </>
  );
}
