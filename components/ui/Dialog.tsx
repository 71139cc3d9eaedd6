import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import css from './Dialog.module.css';

export type DialogProps = {
  title: string;
  testId?: string;
  /** Escape, the backdrop, or a button in it. */
  onClose: () => void;
  children: ComponentChildren;
};

/** A modal dialog of the browser's own kind: it holds the focus and gives it back. */
export function Dialog({ title, testId, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser sends as `close`
    <dialog
      ref={dialog}
      class={css.dialog}
      aria-labelledby={heading}
      data-testid={testId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class={css.inside}>
        <h2 id={heading} class={css.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
