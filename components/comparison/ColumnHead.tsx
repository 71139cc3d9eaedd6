import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { articleHash } from '@/components/library/routes';
import { Monogram } from '@/components/ui/Monogram';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import type { Column } from '@/lib/model/comparison-columns';
import { besideFullest } from '@/lib/model/family';
import css from './ClaimsTable.module.css';
import { COLUMN_HEADER } from './table-roles';

/** An outlet, when it published, and who prints its text or much of it. */
export function ColumnHead({
  column,
  articles,
  comparison,
}: Pick<Compared, 'articles' | 'comparison'> & { column: Column }) {
  const locale = screenLocale();
  const article = articles[column.lead];
  if (!article) return null;
  const { saved } = article;
  const published = saved.published && publishedWords(saved.published, locale);
  const family = comparison.families.find(({ articles: [lead] }) => lead === column.lead);
  const outletsOf = (of: readonly number[] = []) =>
    of.flatMap((at) => articles[at]?.saved.outlet ?? []);
  const beside = family && besideFullest(family);
  const [same, much] = [outletsOf(beside?.same), outletsOf(beside?.much)];
  return (
    <th {...COLUMN_HEADER} scope="col" class={css.outlet}>
      <a class={css.name} href={`#${articleHash(saved.id)}`}>
        <Monogram outlet={saved.outlet} />
        <bdi>{saved.outlet}</bdi>
      </a>
      {published && (
        <time class={css.when} dateTime={saved.published ?? undefined}>
          {published}
        </time>
      )}
      {same.length > 0 && (
        <span class={css.family}>
          {i18n.t('comparison.sameText', [listFormat(locale).format(same)])}
        </span>
      )}
      {much.length > 0 && (
        <span class={css.family}>
          {i18n.t('comparison.muchText', [listFormat(locale).format(much)])}
        </span>
      )}
      {family?.origin && (
        <span class={css.family}>{i18n.t('comparison.origin', [family.origin.name])}</span>
      )}
      {!comparison.counted[column.lead] && (
        <span class={css.family}>
          {i18n.t(
            saved.access?.level === 'partial' ? 'comparison.isPartial' : 'comparison.isOpinion',
          )}
        </span>
      )}
    </th>
  );
}
