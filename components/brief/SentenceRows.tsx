import { ParagraphNumber } from '@/components/ui/ParagraphNumber';
import type { Brief } from '@/lib/model/brief';
import css from './KeyPoints.module.css';

export type SentenceRowsProps = {
  brief: Brief;
  text: string;
  lang: string | null;
  /** Numbers of the sentences to show. */
  sentences: readonly number[];
  hint: string;
  onSelect: (sentence: number) => void;
};

/** Sentences of the text, each a button that leads to its place. */
export function SentenceRows({ brief, text, lang, sentences, hint, onSelect }: SentenceRowsProps) {
  return (
    <ul class={css.rows}>
      {sentences.map((index) => {
        const sentence = brief.sentences[index];
        if (!sentence) return null;
        return (
          <li key={index}>
            <button
              type="button"
              class={css.point}
              data-plain
              data-key-row
              dir="auto"
              data-testid="section-sentence"
              title={hint}
              onClick={() => onSelect(index)}
            >
              <span class={css.text} lang={lang ?? undefined}>
                {text.slice(sentence.start, sentence.end)}
              </span>
              <ParagraphNumber paragraph={sentence.paragraph} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
