import type { ComponentChildren } from 'preact';
import css from './EmptyState.module.css';

export type EmptyStateProps = {
  /** What is so. */
  title: string;
  /** What to do next. */
  hint?: string;
  testId?: string;
  /** 1 where it is all that the page has to say: its title is the page's heading then. */
  level?: 1;
  /** Buttons. */
  children?: ComponentChildren;
};

/** A place with nothing in it, or nothing to show: says so and what to do. */
export function EmptyState({ title, hint, testId, level, children }: EmptyStateProps) {
  const Title = level === 1 ? 'h1' : 'p';
  return (
    <div class={css.empty} data-testid={testId}>
      <Title class={css.title}>{title}</Title>
      {hint && <p class={css.hint}>{hint}</p>}
      {children && <div class={css.actions}>{children}</div>}
    </div>
  );
}
