import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/Skeleton';
import css from './PopupBrief.module.css';

/** The brief's geometry while the page is being read. */
export function PopupSkeleton() {
  return (
    <div class={css.page} data-testid="popup-skeleton">
      <p class="visually-hidden" role="status">
        {i18n.t('brief.reading')}
      </p>
      <div class={css.headroom}>
        <Skeleton text="headline" lines={2} />
        <Skeleton text="meta" lines={1} />
      </div>
      <hr class={css.rule} />
      <div class={css.points}>
        <Skeleton text="gist" lines={3} />
        <Skeleton text="point" lines={3} />
        <Skeleton text="point" lines={2} />
        <Skeleton text="point" lines={3} />
      </div>
    </div>
  );
}
