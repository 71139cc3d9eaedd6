import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { OutletLine } from '@/components/brief/OutletLine';
import { Button, IconButton } from '@/components/ui/Button';
import { DoneIcon, LibraryIcon, PanelIcon } from '@/components/ui/icons';
import css from './PopupBar.module.css';

/**
 * `save` = not saved yet, `version` = saved with another text, `text` = only the link is saved,
 * `saved` = nothing left to save.
 */
export type SaveOffer = 'save' | 'version' | 'text' | 'untrash' | 'saving' | 'saved';

export type PopupBarProps = {
  /** `null` where there is none to name. */
  outlet: string | null;
  /** `null` where there is nothing to save. */
  offer: SaveOffer | 'reading' | null;
  onSave: () => void;
  onLibrary: () => void;
  /** Opens the side panel; `null` in the panel itself, and where there is none. */
  onPanel: (() => void) | null;
  /** What can be copied, where there is a brief. */
  copyMenu?: ComponentChildren;
};

/** The first line of popup and panel: whose page it is, and what can be done with it. */
export function PopupBar(props: PopupBarProps) {
  const { outlet, offer, onSave, onLibrary, onPanel, copyMenu } = props;
  const settled = offer === 'saved' || offer === 'saving';
  const reading = offer === 'reading';
  return (
    <div class={css.bar}>
      <div class={css.outlet} data-reading={reading}>
        {outlet && <OutletLine outlet={outlet} />}
      </div>
      {reading && <Button disabled>{i18n.t('save.label.save')}</Button>}
      {offer && !reading && (
        <Button
          look={settled ? 'plain' : 'main'}
          shortcut="s"
          hint={i18n.t(`save.hint.${offer}`)}
          aria-disabled={settled}
          data-testid="save-button"
          data-state={offer}
          onClick={settled ? undefined : onSave}
        >
          {offer === 'saved' && <DoneIcon size={14} />}
          {i18n.t(`save.label.${offer}`)}
        </Button>
      )}
      {copyMenu}
      {onPanel && (
        <IconButton
          label={i18n.t('panel.open')}
          shortcut="p"
          data-testid="open-panel"
          onClick={onPanel}
        >
          <PanelIcon size={18} />
        </IconButton>
      )}
      <IconButton
        label={i18n.t('library.open')}
        shortcut="l"
        data-testid="open-library"
        onClick={onLibrary}
      >
        <LibraryIcon size={18} />
      </IconButton>
    </div>
  );
}
