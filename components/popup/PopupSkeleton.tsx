import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/Skeleton';
import brief from './PopupBrief.module.css';
import css from './PopupSkeleton.module.css';

/** The brief's geometry while the page is being read: what most briefs take. */
export function PopupSkeleton() {
  return (
    <div class={brief.page} data-testid="popup-skeleton">
      <p class="visually-hidden" role="status">
        {i18n.t('brief.reading')}
      </p>
      <div class={css.head}>
        <Skeleton text="headline" lines={2} />
        <Skeleton text="meta" lines={1} />
      </div>
      <hr class={brief.rule} />
      <div class={css.points}>
        <Skeleton text="gist" lines={4} />
        <Skeleton text="point" lines={3} />
        <Skeleton text="point" lines={3} />
        <Skeleton text="point" lines={2} />
      </div>
    </div>
  );
}
