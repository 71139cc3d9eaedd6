import { i18n } from '#i18n';
import { type MarkedPage, useMarkedPage } from '@/components/hooks/use-marked-page';
import { useMarks } from '@/components/hooks/use-marks';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { MarkRow } from '@/components/marks/MarkRow';
import { Button } from '@/components/ui/Button';
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

type MarkedClaimsProps = { reading: Reading; marked: MarkedPage; members: number };

function MarkedClaims({ reading, marked, members }: MarkedClaimsProps) {
  const { marking, selected, missing, goTo, step } = useMarks(reading, marked.claims);
  useShortcuts({ '.': () => step(1), ',': () => step(-1) });
  if (marking === 'gone')
    return (
      <Notice tone="doubt" testId="marks-gone">
        {i18n.t('marks.gone')}
      </Notice>
    );
  if (marking !== 'on' && marking !== 'waiting')
    return (
      <Notice tone="loss" urgent testId="marks-failed">
        {i18n.t('marks.failed')}
      </Notice>
    );
  const compared = marked.others.length;
  return (
    <div data-testid="marks" data-state={marking}>
      <div class={css.steps}>
        <Button
          look="quiet"
          shortcut="."
          hint={i18n.t('marks.next')}
          data-testid="next-mark"
          onClick={() => step(1)}
        >
          {i18n.t('marks.next')}
        </Button>
        <Button
          look="quiet"
          shortcut=","
          hint={i18n.t('marks.previous')}
          data-testid="previous-mark"
          onClick={() => step(-1)}
        >
          {i18n.t('marks.previous')}
        </Button>
      </div>
      <p class={css.compared} data-testid="marks-compared">
        {i18n.t('marks.compared', members, [String(compared), String(members)])}
        {compared < members && ` ${i18n.t('marks.leftOut')}`}
      </p>
      <ol>
        {marked.claims.map((claim) => (
          <MarkRow
            key={claim.sentence}
            claim={claim}
            page={reading}
            marked={marked}
            isSelected={selected === claim.sentence}
            isMissing={missing === claim.sentence}
            onSelect={(sentence) => void goTo(sentence)}
          />
        ))}
      </ol>
    </div>
  );
}
