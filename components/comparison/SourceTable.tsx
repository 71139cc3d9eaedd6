import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { countWords, listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { noReplyWords, sourceKindWords } from '@/components/words/sources';
import { SOURCE_KINDS, type SourceKind } from '@/lib/model/source';
import { Block } from './Block';
import css from './SourceTable.module.css';

/** On whose word each outlet stands, by kind, and who gave it no answer. */
export function SourceTable({ articles }: Compared) {
  const locale = screenLocale();
  const of = (article: number, kind: SourceKind) =>
    articles[article]?.brief.sources.filter((source) => source.kind === kind) ?? [];
  const kinds = SOURCE_KINDS.filter((kind) => articles.some((_, at) => of(at, kind).length > 0));
  const most = Math.max(
    1,
    ...articles.flatMap((_, at) => kinds.map((kind) => of(at, kind).length)),
  );
  if (kinds.length === 0) return null;
  return (
    <Block
      title={i18n.t('parts.sources')}
      hint={i18n.t('comparison.sourcesHint')}
      testId="comparison-sources"
    >
      <div class={css.room}>
        <table class={css.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('comparison.outlet')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {sourceKindWords(kind)}
                </th>
              ))}
              <th scope="col">{i18n.t('noReply.title')}</th>
            </tr>
          </thead>
          <tbody>
            {articles.map(({ saved, brief }, article) => (
              <tr key={saved.id}>
                <th scope="row">
                  <bdi>{saved.outlet}</bdi>
                </th>
                {kinds.map((kind) => {
                  const sources = of(article, kind);
                  return (
                    <td key={kind}>
                      <meter
                        class={css.bar}
                        min={0}
                        max={most}
                        value={sources.length}
                        aria-hidden="true"
                      />
                      <span class={css.number}>{countWords(sources.length, locale)}</span>
                      <span class={css.names} lang={brief.lang}>
                        {listFormat(locale).format(sources.map(({ name }) => name))}
                      </span>
                    </td>
                  );
                })}
                <td>
                  <ul>
                    {brief.noReply.map((noReply) => (
                      <li key={noReply.spans[0]?.start}>
                        <bdi lang={brief.lang}>{noReply.who || i18n.t('noReply.nobodyNamed')}</bdi>{' '}
                        {noReplyWords(noReply)}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Block>
  );
}
