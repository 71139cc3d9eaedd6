import { ParagraphNumber } from '@/components/ui/ParagraphNumber';
import type { Brief, PointContext } from '@/lib/model/brief';
import { contextWords } from './context-words';
import css from './PointContextRow.module.css';

export type PointContextRowProps = {
  brief: Brief;
  context: PointContext;
  lang: string | null;
  /** Whether its sentence was last asked for. */
  isCurrent: boolean;
  hint: string;
  onSelect: (sentence: number) => void;
};

/** Words from before a key point that explain it; a button that leads to their sentence. */
export function PointContextRow(props: PointContextRowProps) {
  const { brief, context, lang, isCurrent, hint, onSelect } = props;
  const [sentence = 0] = context.sentences;
  const paragraph = brief.sentences[sentence]?.paragraph ?? 0;
  return (
    <button
      type="button"
      class={css.context}
      data-testid="key-point-context"
      dir="auto"
      aria-current={isCurrent || undefined}
      title={hint}
      onClick={() => onSelect(sentence)}
    >
      <span class={css.text} lang={lang ?? undefined}>
        {contextWords(context)}
      </span>
      <ParagraphNumber paragraph={paragraph} />
    </button>
  );
}
