import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { useFold } from '@/components/hooks/use-fold';
import { textParts } from '@/components/library/text-parts';
import { Button } from '@/components/ui/Button';
import type { QuoteRow } from '@/lib/model/comparison';
import { Block } from './Block';
import css from './QuoteLines.module.css';

/** As many rows as are shown at once; shared ones come first. */
const SHOWN_AT_ONCE = 8;

/** Who is quoted, with each outlet's cut of the words and its verb. */
export function QuoteLines({ articles, comparison }: Compared) {
  const fold = useFold<QuoteRow, HTMLUListElement>(comparison.quotes, SHOWN_AT_ONCE);
  if (comparison.quotes.length === 0) return null;
  return (
    <Block
      title={i18n.t('parts.quotes')}
      hint={i18n.t('comparison.quotesHint')}
      testId="comparison-quotes"
    >
      <ul class={css.rows} ref={fold.list}>
        {fold.shown.map((row) => (
          <li
            key={`${row.cells[0]?.article} ${row.cells[0]?.start} ${row.cells[0]?.quote}`}
            class={css.row}
            data-testid="quote-row"
          >
            <h3 class={css.speaker}>
              <bdi>{row.speaker ?? i18n.t('comparison.noSpeaker')}</bdi>
            </h3>
            <ul>
              {row.cells.map((cell) => (
                <Cut key={cell.article} cell={cell} articles={articles} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {fold.hidden > 0 && (
        <Button look="quiet" onClick={fold.unfold}>
          {i18n.t('parts.more', fold.hidden)}
        </Button>
      )}
    </Block>
  );
}

type CutProps = { cell: QuoteRow['cells'][number] } & Pick<Compared, 'articles'>;

/** One outlet's cut: words that another outlet has too are plain, its own are underlined. */
function Cut({ cell, articles }: CutProps) {
  const article = articles[cell.article];
  const quote = article?.brief.quotes[cell.quote];
  if (!article || !quote) return null;
  return (
    <li class={css.cut}>
      <span class={css.outlet}>
        <bdi>{article.saved.outlet}</bdi>
        {quote.verb && (
          <bdi class={css.verb} lang={article.brief.lang}>
            {quote.verb.text}
          </bdi>
        )}
      </span>
      <q class={css.words} dir="auto" lang={article.brief.lang}>
        {textParts(article.article.text, cell.words, cell.own).map(({ text, marked, start }) =>
          marked ? <u key={start}>{text}</u> : text,
        )}
      </q>
    </li>
  );
}
