import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { DownIcon, UpIcon } from '@/components/ui/icons';
import { isAlwaysShown, type PartChoice } from '@/lib/model/brief-part';
import css from './SettingsDialog.module.css';

export type SettingsDialogProps = {
  /** `null` until they are known. */
  choices: readonly PartChoice[] | null;
  onChoose: (choices: readonly PartChoice[]) => void;
  /** Further settings, below the rows: with them, so that they do not move. */
  children?: ComponentChildren;
  onClose: () => void;
};

/** The list with the item at one place put to another. */
function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}

/** What a brief shows, in which order, and what the side panel may do. Every change holds at once, in every window. */
export function SettingsDialog({ choices, onChoose, children, onClose }: SettingsDialogProps) {
  const all = choices ?? [];
  return (
    <Dialog title={i18n.t('settings.title')} testId="settings-dialog" onClose={onClose}>
      <h3 class={css.group}>{i18n.t('settings.parts')}</h3>
      <p class={css.hint}>{i18n.t('settings.partsHint')}</p>
      <ol class={css.parts}>
        {all.map(({ part, shown }, at) => {
          const label = i18n.t(`parts.${part}`);
          return (
            <li key={part} class={css.part} data-testid={`setting-${part}`}>
              <label class={css.name}>
                <input
                  type="checkbox"
                  checked={shown}
                  disabled={isAlwaysShown(part)}
                  onChange={(event) =>
                    onChoose(
                      all.map((each) =>
                        each.part === part ? { part, shown: event.currentTarget.checked } : each,
                      ),
                    )
                  }
                />
                {label}
              </label>
              <IconButton
                label={i18n.t('settings.up', [label])}
                disabled={at === 0}
                onClick={() => onChoose(moved(all, at, at - 1))}
              >
                <UpIcon size={16} />
              </IconButton>
              <IconButton
                label={i18n.t('settings.down', [label])}
                disabled={at === all.length - 1}
                onClick={() => onChoose(moved(all, at, at + 1))}
              >
                <DownIcon size={16} />
              </IconButton>
            </li>
          );
        })}
      </ol>
      {choices && children}
      <div class={css.actions}>
        <Button autofocus onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
