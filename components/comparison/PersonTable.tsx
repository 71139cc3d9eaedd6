import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { screenLocale } from '@/components/words/locale';
import type { PersonRow } from '@/lib/model/comparison';
import { Block } from './Block';
import { Listed } from './Listed';
import outletLine from './OutletLine.module.css';
import person from './PersonTable.module.css';
import { SentenceLink } from './SentenceLink';

/** How each outlet describes the people whom several of them name, in its own words. */
export function PersonTable({ articles, comparison }: Compared) {
  if (comparison.people.length === 0) return null;
  return (
    <Block
      title={i18n.t('parts.people')}
      hint={i18n.t('comparison.peopleHint')}
      testId="comparison-people"
    >
      <div class={person.people}>
        {comparison.people.map((row) => (
          <Person
            key={`${row.cells[0]?.article} ${row.cells[0]?.entity}`}
            row={row}
            articles={articles}
          />
        ))}
      </div>
    </Block>
  );
}

function Person({ row, articles }: { row: PersonRow } & Pick<Compared, 'articles'>) {
  const locale = screenLocale();
  return (
    <section class={person.person}>
      <h3 class={person.name}>
        <bdi>{row.name}</bdi>
      </h3>
      <dl>
        {row.cells.map(({ article, entity }) => {
          const found = articles[article];
          const known = found?.brief.entities[entity];
          if (!found || !known) return null;
          return (
            <div key={found.saved.id} class={outletLine.line}>
              <dt class={outletLine.outlet}>
                <bdi>{found.saved.outlet}</bdi>
              </dt>
              <dd>
                {known.whoIs.length === 0 && (
                  <SentenceLink articles={articles} article={article} sentence={known.sentences[0]}>
                    <span class={person.none} lang={locale}>
                      {i18n.t('comparison.onlyNamed')}
                    </span>
                  </SentenceLink>
                )}
                <Listed
                  items={known.whoIs.map(({ text, sentences, spans }) => (
                    <SentenceLink
                      key={spans[0]?.start}
                      articles={articles}
                      article={article}
                      sentence={sentences[0]}
                    >
                      {text}
                    </SentenceLink>
                  ))}
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
