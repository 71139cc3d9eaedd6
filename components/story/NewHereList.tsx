import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { NewHere } from '@/lib/model/page-story';
import css from './PageStorySection.module.css';

/** More figures are a table, not a line. */
const MOST_FIGURES = 5;

export type NewHereListProps = NewHere & {
  /** How many articles of the story are saved, compared or not. */
  members: number;
};

/** What the page in view has that was not found in the saved articles of its story. */
export function NewHereList({ points, figures, compared, members }: NewHereListProps) {
  const title = useId();
  if (points.length + figures.length === 0) return null;
  const hint = compared < members ? 'newHere.hintPart' : 'newHere.hint';
  const shown = figures
    .slice(0, MOST_FIGURES)
    .map(({ text, counts }) => (counts && !text.includes(counts) ? `${text} (${counts})` : text));
  return (
    <section class={css.group} aria-labelledby={title} data-testid="new-here">
      <h2 id={title} class={css.title}>
        {i18n.t('newHere.title')}
      </h2>
      <p class={css.hint}>{i18n.t(hint, compared)}</p>
      {points.length > 0 && (
        <ul class={css.points}>
          {points.map(({ text, spans }) => (
            <li key={spans[0]?.start} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <p>{i18n.t('newHere.figures', { figures: listFormat(screenLocale()).format(shown) })}</p>
      )}
    </section>
  );
}
