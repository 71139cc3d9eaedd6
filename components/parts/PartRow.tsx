import type { ComponentChildren } from 'preact';
import { ParagraphNumber } from '@/components/ui/ParagraphNumber';
import css from './PartRow.module.css';

export type PartRowProps = {
  children: ComponentChildren;
  /** A quiet second line: who said it, what it counts, what someone is. */
  note?: ComponentChildren;
  /** Language of the article's words in it. */
  lang: string | null;
  /** Number of the paragraph that it leads to, from 0. */
  paragraph: number;
  /** What the row does, for its tooltip. */
  hint: string;
  /** Something to do with the row, beside it. */
  action?: ComponentChildren;
  onSelect: () => void;
};

/** One thing that a brief tells; the whole row is the button that leads to its sentence. */
export function PartRow(props: PartRowProps) {
  const { children, note, lang, paragraph, hint, action, onSelect } = props;
  return (
    <li class={css.item}>
      <button
        type="button"
        class={css.row}
        data-key-row
        dir="auto"
        data-testid="part-row"
        title={hint}
        onClick={onSelect}
      >
        <span class={css.words} lang={lang ?? undefined}>
          {children}
        </span>
        <ParagraphNumber paragraph={paragraph} />
        {note && <span class={css.note}>{note}</span>}
      </button>
      {action}
    </li>
  );
}
