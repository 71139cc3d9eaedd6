import { i18n } from '#i18n';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import css from './MarkLegend.module.css';
import { MARKS_SHOWN, type MarksShown } from './page-claims';

export type MarkLegendProps = {
  /** How many marks each choice shows. */
  counts: Record<MarksShown, number>;
  shown: MarksShown;
  onShow: (shown: MarksShown) => void;
};

/** What the lines on the page mean, and the choice of which of them are drawn and listed. */
export function MarkLegend({ counts, shown, onShow }: MarkLegendProps) {
  return (
    <fieldset class={css.legend} data-testid="mark-legend">
      <legend class="visually-hidden">{i18n.t('marks.shown')}</legend>
      {MARKS_SHOWN.map((choice) => (
        <button
          key={choice}
          type="button"
          class={css.choice}
          aria-pressed={shown === choice}
          disabled={counts[choice] === 0}
          title={i18n.t(`marks.hint.${choice}`)}
          data-kind={choice}
          data-testid={`show-${choice}`}
          onClick={() => onShow(choice)}
        >
          <span class={css.sample}>{i18n.t(`marks.show.${choice}`)}</span>{' '}
          <bdi class={css.count}>{countWords(counts[choice], screenLocale())}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
