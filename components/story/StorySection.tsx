import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './StorySection.module.css';

export type StorySectionProps = {
  title: string;
  /** What is shown here, where the title does not say it. */
  hint?: string;
  testId?: string;
  children: ComponentChildren;
};

/** One part of a story's page, under its heading. */
export function StorySection({ title, hint, testId, children }: StorySectionProps) {
  const id = useId();
  return (
    <section class={css.section} aria-labelledby={id} data-testid={testId}>
      <h3 id={id} class={css.title}>
        {title}
      </h3>
      {hint && <p class={css.hint}>{hint}</p>}
      {children}
    </section>
  );
}
