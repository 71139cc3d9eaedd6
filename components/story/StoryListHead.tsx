import { i18n } from '#i18n';
import css from '@/components/library/ListHead.module.css';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';

/** The heading of the list of stories; `total` is `null` until it is known. */
export function StoryListHead({ total }: { total: number | null }) {
  return (
    <header class={css.head}>
      <h1 class={css.title}>{i18n.t('stories.title')}</h1>
      <div class={css.actions}>
        {total !== null && total > 0 && (
          <span class={css.count} data-testid="stories-total">
            {i18n.t('stories.total', total, [countWords(total, screenLocale())])}
          </span>
        )}
      </div>
    </header>
  );
}
