import { unitWords } from '@/components/words/figures';
import css from './FigureRows.module.css';
import { PartList } from './PartList';
import { PartRow } from './PartRow';
import { distinctFigures } from './part-items';
import { type PartView, placeOf } from './part-view';

/** The article's figures, each with what it counts. */
export function FigureRows({ view }: { view: PartView }) {
  const { brief, lang, hint, onSelect } = view;
  return (
    <PartList items={distinctFigures(brief.figures)}>
      {(figure) => {
        const { sentence, paragraph } = placeOf(brief, figure);
        const unit = unitWords(figure.unit);
        return (
          <PartRow
            key={figure.spans[0]?.start}
            lang={lang}
            paragraph={paragraph}
            hint={hint}
            note={figure.counts ? <span lang={lang ?? undefined}>{figure.counts}</span> : unit}
            onSelect={() => onSelect(sentence)}
          >
            <span class={css.value}>{figure.text}</span>
          </PartRow>
        );
      }}
    </PartList>
  );
}
