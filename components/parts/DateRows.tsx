import { dateMentionWords, dayOf } from '@/components/words/dates';
import { screenLocale } from '@/components/words/locale';
import css from './DateRows.module.css';
import { PartList } from './PartList';
import { PartRow } from './PartRow';
import { type PartView, placeOf, sentenceWords } from './part-view';

/** The dates that the text names, in their own order, each with its sentence: a small timeline. */
export function DateRows({ view }: { view: PartView }) {
  const { brief, lang, hint, onSelect } = view;
  const locale = screenLocale();
  const dates = brief.dates.toSorted((a, b) => dayOf(a.iso).getTime() - dayOf(b.iso).getTime());
  return (
    <div class={css.line}>
      <PartList items={dates}>
        {(date) => {
          const { sentence, paragraph } = placeOf(brief, date);
          return (
            <PartRow
              key={`${date.iso}:${date.spans[0]?.start}`}
              lang={null}
              paragraph={paragraph}
              hint={hint}
              note={
                <span class={css.sentence} lang={lang ?? undefined}>
                  {sentenceWords(view, sentence)}
                </span>
              }
              onSelect={() => onSelect(sentence)}
            >
              <time class={css.date} dateTime={date.iso} title={date.text}>
                {dateMentionWords(date, locale)}
              </time>
            </PartRow>
          );
        }}
      </PartList>
    </div>
  );
}
