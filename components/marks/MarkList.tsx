import { i18n } from '#i18n';
import { useFold } from '@/components/hooks/use-fold';
import type { MarkedPage } from '@/components/hooks/use-marked-page';
import { Button } from '@/components/ui/Button';
import type { Reading } from '@/lib/model/reading';
import css from './MarkList.module.css';
import { MarkRow } from './MarkRow';
import type { PageClaim } from './page-claims';

/** Rows that are shown at once: the page shows the marks themselves, and there are dozens. */
const SHOWN_AT_ONCE = 5;

export type MarkListProps = {
  /** Those that are marked, in the order of the page. */
  claims: readonly PageClaim[];
  page: Reading;
  marked: MarkedPage;
  /** Sentence of the selected mark, and the one that is not on the page now; `null` = none. */
  selected: number | null;
  missing: number | null;
  onSelect: (sentence: number) => void;
  onStep: (by: 1 | -1) => void;
};

/** The marks of a page, the first few of them, and the selected one wherever it stands. */
export function MarkList(props: MarkListProps) {
  const { claims, page, marked, selected, missing, onSelect, onStep } = props;
  const fold = useFold<PageClaim, HTMLOListElement>(claims, SHOWN_AT_ONCE);
  const isListed = fold.shown.some(({ sentence }) => sentence === selected);
  const apart = isListed ? [] : claims.filter(({ sentence }) => sentence === selected);
  return (
    <>
      <div class={css.steps}>
        <Button
          look="quiet"
          shortcut=","
          hint={i18n.t('marks.previous')}
          data-testid="previous-mark"
          onClick={() => onStep(-1)}
        >
          {i18n.t('marks.previous')}
        </Button>
        <Button
          look="quiet"
          shortcut="."
          hint={i18n.t('marks.next')}
          data-testid="next-mark"
          onClick={() => onStep(1)}
        >
          {i18n.t('marks.next')}
        </Button>
      </div>
      <ol ref={fold.list}>
        {[...fold.shown, ...apart].map((claim) => (
          <MarkRow
            key={claim.sentence}
            claim={claim}
            page={page}
            marked={marked}
            isSelected={selected === claim.sentence}
            isMissing={missing === claim.sentence}
            onSelect={onSelect}
          />
        ))}
      </ol>
      {fold.hidden > 0 && (
        <Button look="quiet" data-testid="more-marks" onClick={fold.unfold}>
          {i18n.t('parts.more', fold.hidden - apart.length)}
        </Button>
      )}
    </>
  );
}
