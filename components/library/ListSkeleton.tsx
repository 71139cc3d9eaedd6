import { i18n } from '#i18n';
import css from './ListSkeleton.module.css';

const ROWS = 8;

/** Rows in the place of those that are coming. */
export function ListSkeleton() {
  return (
    <div data-testid="list-skeleton">
      <p class="visually-hidden" role="status">
        {i18n.t('library.loading')}
      </p>
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} class={css.row} aria-hidden="true">
          <span class={css.bar} />
          <span class={css.bar} />
        </div>
      ))}
    </div>
  );
}
