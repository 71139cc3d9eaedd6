import { textParts } from '@/components/library/text-parts';
import type { Span } from '@/lib/model/evidence';
import css from './Sentence.module.css';

export type SentenceProps = {
  text: string;
  span: Span;
  lang: string | null;
  /** Words in which it differs from the others, ascending. */
  differing: readonly Span[];
};

/** A sentence of an article, word for word, with the words that differ underlined. */
export function Sentence({ text, span, lang, differing }: SentenceProps) {
  return (
    <span dir="auto" lang={lang ?? undefined}>
      {textParts(text, span, differing).map((part) =>
        part.marked ? (
          <mark key={part.start} class={css.differing}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
