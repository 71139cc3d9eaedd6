import type { ComponentChildren } from 'preact';
import css from './EmptyState.module.css';

export type EmptyStateProps = {
  /** What is so. */
  title: string;
  /** What to do next. */
  hint?: string;
  testId?: string;
  /** Buttons. */
  children?: ComponentChildren;
};

/** A place with nothing in it, or nothing to show: says so and what to do. */
export function EmptyState({ title, hint, testId, children }: EmptyStateProps) {
  return (
    <div class={css.empty} data-testid={testId}>
      <p class={css.title}>{title}</p>
      {hint && <p class={css.hint}>{hint}</p>}
      {children && <div class={css.actions}>{children}</div>}
    </div>
  );
}
