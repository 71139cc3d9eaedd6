import css from './Skeleton.module.css';

export type SkeletonProps = {
  /** Lines of text it stands for. */
  lines: number;
  /** Which text, so that it takes exactly the room of it. */
  text: 'headline' | 'gist' | 'point' | 'meta';
};

/** Bars in the place of text that is coming; hidden from screen readers, who hear the status. */
export function Skeleton({ lines, text }: SkeletonProps) {
  return (
    <div class={css.skeleton} data-text={text} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={css.line} />
      ))}
    </div>
  );
}
