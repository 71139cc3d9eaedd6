import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MarkedPage, useMarkedPage } from '@/components/hooks/use-marked-page';
import { useMarks } from '@/components/hooks/use-marks';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { MarkLegend } from '@/components/marks/MarkLegend';
import { MarkList } from '@/components/marks/MarkList';
import { claimsShown, type MarksShown, type PageClaim } from '@/components/marks/page-claims';
import { Notice } from '@/components/ui/Notice';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Reading } from '@/lib/model/reading';
import css from './PageMarksPane.module.css';

export type PageMarksPaneProps = {
  reading: Reading;
  /** `null` where the page is not saved. */
  articleId: string | null;
  /** The saved articles of its story. */
  memberIds: readonly string[];
};

/** What the page shares with saved articles and what only it has, marked there as long as this is shown. */
export function PageMarksPane({ reading, articleId, memberIds }: PageMarksPaneProps) {
  const live = useMarkedPage(reading, articleId, memberIds);
  if (live.state === 'loading') return <Skeleton text="point" lines={4} />;
  if (live.state === 'failed')
    return (
      <Notice tone="loss" urgent testId="marks-failed">
        {i18n.t('marks.failed')}
      </Notice>
    );
  if (live.value === null || live.value.claims.length === 0)
    return (
      <Notice tone="plain" testId="marks-nothing">
        {i18n.t('marks.nothing')}
      </Notice>
    );
  return <MarkedClaims reading={reading} marked={live.value} members={memberIds.length} />;
}

const markCounts = (claims: readonly PageClaim[]): Record<MarksShown, number> => ({
  all: claims.length,
  shared: claimsShown(claims, 'shared').length,
  alone: claimsShown(claims, 'alone').length,
});

/** With how many of the saved articles the page was compared, and why not with the others. */
function comparedWords({ others, isCut }: MarkedPage, members: number): string {
  const numbers: [string, string] = [String(others.length), String(members)];
  return others.length < members
    ? `${i18n.t('marks.comparedPart', numbers)} ${i18n.t(isCut ? 'marks.leftOutFar' : 'marks.leftOut')}`
    : i18n.t('marks.compared', members, numbers);
}

type MarkedClaimsProps = { reading: Reading; marked: MarkedPage; members: number };

function MarkedClaims({ reading, marked, members }: MarkedClaimsProps) {
  const [shown, setShown] = useState<MarksShown>('all');
  const claims = useMemo(() => claimsShown(marked.claims, shown), [marked, shown]);
  const { marking, selected, missing, goTo, step } = useMarks(reading, claims);
  useShortcuts({ '.': () => step(1), ',': () => step(-1) });
  if (marking !== 'on' && marking !== 'waiting' && marking !== 'gone')
    return (
      <Notice tone="loss" urgent testId="marks-failed">
        {i18n.t('marks.failed')}
      </Notice>
    );
  return (
    <div class={css.marks} data-testid="marks" data-state={marking}>
      <p class={css.compared} data-testid="marks-compared">
        {comparedWords(marked, members)}
      </p>
      <MarkLegend counts={markCounts(marked.claims)} shown={shown} onShow={setShown} />
      {marking === 'gone' ? (
        <Notice tone="doubt" testId="marks-gone">
          {i18n.t('marks.gone')}
        </Notice>
      ) : (
        <MarkList
          key={shown}
          claims={claims}
          page={reading}
          marked={marked}
          selected={selected}
          missing={missing}
          onSelect={(sentence) => void goTo(sentence)}
          onStep={step}
        />
      )}
    </div>
  );
}
