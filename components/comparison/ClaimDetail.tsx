import { i18n } from '#i18n';
import { articleHash } from '@/components/library/routes';
import { Button } from '@/components/ui/Button';
import type { ClaimCell } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import css from './ClaimDetail.module.css';
import type { ClaimLineProps } from './ClaimLine';
import { differingWords } from './differing-words';
import { Sentence } from './Sentence';

/** A claim's sentences in full, side by side, each between its neighbours. */
export function ClaimDetail({ row, articles, onJudge }: ClaimLineProps) {
  return (
    <div class={css.sides} data-testid="claim-detail">
      {row.cells.map((cell) => (
        <section key={cell.article} class={css.side} data-testid="claim-side">
          <h2 class={css.outlet}>
            <a href={`#${articleHash(articles[cell.article]?.saved.id ?? '')}`}>
              <bdi>{articles[cell.article]?.saved.outlet}</bdi>
            </a>
          </h2>
          <Context cell={cell} row={row} articles={articles} />
          {row.cells.length > 1 && (
            <div class={css.judge}>
              {row.kind === 'related' && (
                <Button data-testid="same-claim" onClick={() => onJudge(row, cell.article, true)}>
                  {i18n.t('comparison.same')}
                </Button>
              )}
              <Button
                look="quiet"
                data-testid="not-same-claim"
                onClick={() => onJudge(row, cell.article, false)}
              >
                {i18n.t('comparison.notSame')}
              </Button>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}

/** The sentence with the one before and the one after it. */
function Context({
  cell,
  row,
  articles,
}: Pick<ClaimLineProps, 'row' | 'articles'> & { cell: ClaimCell }) {
  const article = articles[cell.article];
  if (!article) return null;
  const { text } = article.article;
  const { lang, sentences } = article.brief;
  const neighbour = (span: Span | undefined) =>
    span && (
      <span class={css.neighbour}>
        <Sentence text={text} span={span} lang={lang} differing={[]} />{' '}
      </span>
    );
  return (
    <p class={css.words} dir="auto" lang={lang}>
      {neighbour(sentences[cell.sentence - 1])}
      <Sentence
        text={text}
        span={cell}
        lang={lang}
        differing={differingWords(cell, row.differences)}
      />{' '}
      {neighbour(sentences[cell.sentence + 1])}
    </p>
  );
}
