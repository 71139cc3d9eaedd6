import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { noReplyWords, sourceKindWords } from '@/components/words/sources';
import { SOURCE_KINDS, type SourceKind } from '@/lib/model/source';
import { Block } from './Block';
import { SentenceLink } from './SentenceLink';
import css from './SourceTable.module.css';

/** On whose word each outlet stands, by kind, and who gave it no answer. */
export function SourceTable({ articles, comparison }: Compared) {
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <div class={css.room} tabIndex={0}>
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
                  <SameText article={article} {...{ articles, comparison }} />
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
                      <ul class={css.names}>
                        {sources.map(({ name, sentences, spans }) => (
                          <li key={spans[0]?.start}>
                            <SentenceLink {...{ articles, article }} sentence={sentences[0]}>
                              {name}
                            </SentenceLink>
                          </li>
                        ))}
                      </ul>
                    </td>
                  );
                })}
                <td>
                  <ul>
                    {brief.noReply.map((noReply) => (
                      <li key={noReply.spans[0]?.start}>
                        <SentenceLink {...{ articles, article }} sentence={noReply.sentences[0]}>
                          {noReply.who}{' '}
                          <span lang={locale}>
                            {noReplyWords(noReply)}
                            {!noReply.who && ` (${i18n.t('comparison.nobodySaid')})`}
                          </span>
                        </SentenceLink>
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

/** That an outlet prints the text of another or much of it, whose sources these are. */
function SameText({
  article,
  articles,
  comparison,
}: Pick<Compared, 'articles' | 'comparison'> & { article: number }) {
  const family = comparison.families.find((each) => each.articles.includes(article));
  if (!family || family.articles[0] === article) return null;
  const lead = articles[family.articles[0] ?? -1]?.saved.outlet ?? '';
  const same = family.sameText[family.articles.indexOf(article)];
  return (
    <span class={css.sameText}>
      {i18n.t(same ? 'comparison.sameText' : 'comparison.muchText', [lead])}
    </span>
  );
}
