import css from './Chip.module.css';

export type ChipProps = {
  label: string;
  /** What it unfolds, for its tooltip; the label where it is left out. */
  hint?: string;
  /** How many things it unfolds, in words of the screen's language. */
  count?: string;
  expanded: boolean;
  /** `plain` is a word with the sign of what unfolds, for rows below chips. */
  look?: 'plain';
  /** The id of what it unfolds. */
  controls: string;
  lang?: string;
  /** `auto` where it runs by itself, not with the chips around it. */
  dir?: 'auto';
  onToggle: () => void;
  testId?: string;
};

/** A short label that unfolds something beneath it. */
export function Chip(props: ChipProps) {
  const { label, hint, count, look, expanded, controls, lang, dir, onToggle, testId } = props;
  return (
    <button
      type="button"
      class={css.chip}
      data-look={look}
      dir={dir}
      lang={lang}
      aria-expanded={expanded}
      aria-controls={controls}
      title={hint ?? label}
      data-testid={testId}
      onClick={onToggle}
    >
      {label}
      {count && <bdi class={css.count}>{count}</bdi>}
    </button>
  );
}
