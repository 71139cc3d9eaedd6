import type { Span } from '@/lib/model/evidence';
import css from './Folded.module.css';
import { foldedParts } from './folded-words';
import { Sentence, type SentenceProps } from './Sentence';

/**
 * A sentence as far as a folded cell has room for it, with the words that have to be seen; print
 * has it whole.
 */
export function Folded({ telling, ...sentence }: SentenceProps & { telling: readonly Span[] }) {
  const { text, span, lang } = sentence;
  return (
    <span class={css.words} dir="auto" lang={lang ?? undefined}>
      {foldedParts(text, span, telling).map((part) =>
        part.skipped ? (
          <span key={part.start}>
            <span class={css.gap}>{part.start === span.start ? '… ' : ' … '}</span>
            <span class={css.skipped}>
              <Sentence {...sentence} span={part} />
            </span>
          </span>
        ) : (
          <Sentence key={part.start} {...sentence} span={part} />
        ),
      )}
    </span>
  );
}
