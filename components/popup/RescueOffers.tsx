import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import css from './RescueOffers.module.css';

export type RescueOffersProps = {
  /** `instead` of what was read, or `only` where nothing was; `null` where no script may run. */
  selection: 'instead' | 'only' | null;
  /** `null` where the whole page is what is shown. */
  onWholePage: (() => void) | null;
  /** `null` where there is no address to keep, or the library has the page already. */
  onLink: (() => void) | null;
  onSelection: () => void;
  /** Why the selection could not be taken. */
  problem: string | null;
};

/** What else can be done with a page that was not read well, or not at all. */
export function RescueOffers(props: RescueOffersProps) {
  const { selection, onWholePage, onLink, onSelection, problem } = props;
  if (!selection && !onWholePage && !onLink) return null;
  return (
    <section class={css.offers} aria-label={i18n.t('rescue.label')} data-testid="rescue-offers">
      {selection && (
        <Button
          look="quiet"
          shortcut="x"
          hint={i18n.t('rescue.selectionHint')}
          data-testid="use-selection"
          onClick={onSelection}
        >
          {i18n.t(selection === 'instead' ? 'rescue.selection' : 'rescue.selectionOnly')}
        </Button>
      )}
      {onWholePage && (
        <Button look="quiet" shortcut="r" data-testid="whole-page" onClick={onWholePage}>
          {i18n.t('rescue.wholePage')}
        </Button>
      )}
      {onLink && (
        <Button
          look="quiet"
          shortcut="b"
          hint={i18n.t('rescue.linkHint')}
          data-testid="save-link"
          onClick={onLink}
        >
          {i18n.t('rescue.link')}
        </Button>
      )}
      <p class={css.problem} role="status" data-testid="selection-problem">
        {problem}
      </p>
    </section>
  );
}
