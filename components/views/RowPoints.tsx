import { i18n } from '#i18n';
import { useArticle } from '@/components/hooks/use-article';
import { orderedPoints } from '@/lib/model/shown-points';
import css from './RowPoints.module.css';

/** The key points of an article, unfolded under its row. */
export function RowPoints({ articleId }: { articleId: string }) {
  const live = useArticle(articleId);
  if (live.state === 'failed') return <p>{i18n.t('errors.store_failed')}</p>;
  if (live.state === 'loading' || !live.value.view) return null;
  const { article, brief } = live.value.view;
  if (!brief) return <p class={css.none}>{i18n.t('library.linkKept')}</p>;
  if (brief.keyPoints.length === 0) return <p class={css.none}>{i18n.t('brief.noKeyPoints')}</p>;
  return (
    <ul class={css.points} lang={article.lang ?? undefined} data-testid="row-key-points">
      {orderedPoints(brief.keyPoints).map((point) => (
        <li key={point.rank} dir="auto" data-trimmed={point.trimmed}>
          {point.text}
        </li>
      ))}
    </ul>
  );
}
