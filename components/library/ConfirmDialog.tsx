import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import css from './ConfirmDialog.module.css';

export type ConfirmDialogProps = {
  /** How many articles would be deleted for good. */
  count: number;
  /** The headline, where it is one article. */
  title: string | null;
  onConfirm: () => void;
  onCancel: () => void;
};

/** The last question before something is gone for good. Keeping is the first choice. */
export function ConfirmDialog({ count, title, onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <Dialog title={i18n.t('confirm.title', count)} testId="confirm-dialog" onClose={onCancel}>
      {title && (
        <p class={css.headline} dir="auto">
          {title}
        </p>
      )}
      <p class={css.words}>{i18n.t('confirm.words', count)}</p>
      <div class={css.choice}>
        <Button autofocus data-testid="confirm-cancel" onClick={onCancel}>
          {i18n.t('confirm.keep')}
        </Button>
        <Button look="loss" data-testid="confirm-delete" onClick={onConfirm}>
          {i18n.t('action.deleteForGood')}
        </Button>
      </div>
    </Dialog>
  );
}
