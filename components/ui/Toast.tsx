import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useOnlyNote } from '@/components/hooks/use-only-note';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button, IconButton } from './Button';
import { CloseIcon } from './icons';
import css from './Toast.module.css';

/** Long enough to read and to reach for the key. */
const SHOWN_MS = 10_000;
/** Long enough to read a few words that ask for nothing. */
const GLIMPSED_MS = 4_000;

export type ToastProps = {
  words: string;
  failed: boolean;
  /** `null` where it can't be taken back. */
  onUndo: (() => void) | null;
  onClose: () => void;
};

/**
 * What was just done, for ten seconds with a way back by button or key, else for four. It waits
 * while it is pointed at or has the focus, and goes when another one comes: one is shown at a time.
 */
export function Toast({ words, failed, onUndo, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useShortcuts(onUndo ? { u: onUndo } : {}, true);
  useOnlyNote(onClose);
  const asksForNothing = !onUndo && !failed;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, asksForNothing ? GLIMPSED_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onClose, asksForNothing]);

  return (
    <output
      class={css.toast}
      data-failed={failed}
      data-testid="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{words}</span>
      {onUndo && (
        <Button
          look="quiet"
          shortcut="u"
          hint={i18n.t('action.undo')}
          data-testid="undo-button"
          onClick={onUndo}
        >
          {i18n.t('action.undo')}
        </Button>
      )}
      <IconButton label={i18n.t('action.close')} onClick={onClose}>
        <CloseIcon size={16} />
      </IconButton>
    </output>
  );
}
