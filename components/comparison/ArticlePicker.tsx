import { i18n } from '#i18n';
import { useTitles } from '@/components/hooks/use-titles';
import { MOST_COMPARED } from '@/components/library/routes';
import css from './ArticlePicker.module.css';

export type ArticlePickerProps = {
  ids: readonly string[];
  /** What does not take part for now. */
  left: ReadonlySet<string>;
  onChange: (left: ReadonlySet<string>) => void;
};

/** Which of the articles take part; at least two stay in, and no more than fit. */
export function ArticlePicker({ ids, left, onChange }: ArticlePickerProps) {
  const titles = useTitles(ids);
  if (titles.length < 3) return null;
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const outside = titles.filter(({ id }) => left.has(id)).length;
  const fewest = titles.length - outside <= 2;
  const most = titles.length - outside >= MOST_COMPARED;
  return (
    <fieldset class={css.picker} data-testid="comparison-picker">
      <legend class="visually-hidden">{i18n.t('comparison.pick')}</legend>
      {titles.length > MOST_COMPARED && (
        <p class={css.outside} data-testid="outside-comparison">
          {i18n.t('comparison.outside', outside)}
        </p>
      )}
      {titles.map(({ id, outlet, title }) => (
        <label key={id} class={css.article}>
          <input
            type="checkbox"
            checked={!left.has(id)}
            disabled={left.has(id) ? most : fewest}
            onChange={() => toggle(id)}
          />
          <span class={css.names}>
            <bdi>{outlet}</bdi>
            <bdi class={css.title} title={title}>
              {title}
            </bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
