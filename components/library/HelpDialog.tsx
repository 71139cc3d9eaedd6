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

/** The keys of the table of a comparison. */
const TABLE_KEYS = [
  ['↑ ↓', '← →', 'cells'],
  ['Enter', null, 'openClaim'],
  ['u', null, 'undoAnswer'],
] as const;

type Keys = typeof KEYS | typeof TABLE_KEYS;

function KeyList({ keys }: { keys: Keys }) {
  return (
    <dl class={css.keys}>
      {keys.map(([key, other, name]) => (
        <div key={name} class={css.row}>
          <dt>
            <kbd class={css.key}>{key === ' ' ? i18n.t('help.space') : key}</kbd>
            {other && <kbd class={css.key}>{other}</kbd>}
          </dt>
          <dd>{i18n.t(`help.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All keys of the library page. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={i18n.t('help.title')} testId="help-dialog" onClose={onClose}>
      <h3 class={css.group}>{i18n.t('help.inList')}</h3>
      <KeyList keys={KEYS} />
      <h3 class={css.group}>{i18n.t('help.inComparison')}</h3>
      <KeyList keys={TABLE_KEYS} />
      <div class={css.actions}>
        <Button autofocus onClick={onClose}>
          {i18n.t('action.close')}
        </Button>
      </div>
    </Dialog>
  );
}
