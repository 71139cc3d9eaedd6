import type { ComponentChildren } from 'preact';
import css from './Notice.module.css';

export type NoticeProps = {
  /** `doubt` = read with care, `loss` = something went wrong. The words must say it too. */
  tone: 'plain' | 'doubt' | 'loss';
  /** Read out at once when it appears. */
  urgent?: boolean;
  testId?: string;
  children: ComponentChildren;
};

/** A sentence or two beside the text that it is about. */
export function Notice({ tone, urgent, testId, children }: NoticeProps) {
  return (
    <div
      class={css.notice}
      data-tone={tone}
      role={urgent ? 'alert' : undefined}
      data-testid={testId}
    >
      {children}
    </div>
  );
}
