import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import css from './HelpDialog.module.css';

/** The library's keys, in the order in which they are needed. */
const KEYS = [
  ['j', 'k', 'move'],
  ['Enter', null, 'open'],
  ['x', null, 'select'],
  [' ', null, 'unfold'],
  ['v', null, 'compare'],
  ['m', null, 'read'],
  ['e', null, 'archive'],
  ['#', null, 'trash'],
  ['u', null, 'undo'],
  ['o', null, 'original'],
  ['c', null, 'copy'],
  ['Esc', null, 'back'],
  [',', null, 'settings'],
  ['i', null, 'about'],
  ['?', null, 'help'],
] as const;

/** All keys of the library page. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={i18n.t('help.title')} testId="help-dialog" onClose={onClose}>
      <dl class={css.keys}>
        {KEYS.map(([key, other, name]) => (
          <div key={name} class={css.row}>
            <dt>
              <kbd class={css.key}>{key === ' ' ? i18n.t('help.space') : key}</kbd>
              {other && <kbd class={css.key}>{other}</kbd>}
            </dt>
            <dd>{i18n.t(`help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <div class={css.actions}>
        <Button autofocus onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
