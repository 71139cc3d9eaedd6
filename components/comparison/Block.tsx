import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './Block.module.css';

export type BlockProps = {
  title: string;
  hint?: string;
  testId: string;
  children: ComponentChildren;
};

/** One part of a comparison under its heading; each can be read and printed without the others. */
export function Block({ title, hint, testId, children }: BlockProps) {
  const id = useId();
  return (
    <section class={css.block} aria-labelledby={id} data-testid={testId}>
      <h2 id={id} class={css.title}>
        {title}
      </h2>
      {hint && <p class={css.hint}>{hint}</p>}
      {children}
    </section>
  );
}
