import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { useFold } from '@/components/hooks/use-fold';
import { textParts } from '@/components/library/text-parts';
import { Button } from '@/components/ui/Button';
import type { QuoteRow } from '@/lib/model/comparison';
import { Block } from './Block';
import outletLine from './OutletLine.module.css';
import css from './QuoteLines.module.css';
import { quotesBySpeaker, type SpeakerQuotes } from './quotes-by-speaker';
import { SentenceLink } from './SentenceLink';

/** As many speakers as are shown at once; those whom several texts quote come first. */
const SHOWN_AT_ONCE = 8;

/** Who is quoted, with each outlet's cut of the words and its verb. */
export function QuoteLines({ articles, comparison }: Compared) {
  const speakers = useMemo(() => quotesBySpeaker(comparison.quotes), [comparison]);
  const fold = useFold<SpeakerQuotes, HTMLUListElement>(speakers, SHOWN_AT_ONCE);
  if (comparison.quotes.length === 0) return null;
  return (
    <Block
      title={i18n.t('parts.quotes')}
      hint={i18n.t('comparison.quotesHint')}
      testId="comparison-quotes"
    >
      <ul class={css.rows} ref={fold.list}>
        {fold.shown.map(({ speaker, rows }) => (
          <li key={speaker ?? ''} data-testid="speaker-quotes">
            <h3 class={css.speaker}>
              <bdi>{speaker ?? i18n.t('comparison.noSpeaker')}</bdi>
            </h3>
            {rows.map(({ cells }) => (
              <ul
                key={`${cells[0]?.article} ${cells[0]?.start} ${cells[0]?.quote}`}
                class={css.row}
                data-testid="quote-row"
              >
                {cells.map((cell) => (
                  <Cut key={cell.article} cell={cell} articles={articles} />
                ))}
              </ul>
            ))}
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
    <li class={`${outletLine.line} ${css.cut}`}>
      <span class={outletLine.outlet}>
        <bdi>{article.saved.outlet}</bdi>
        {quote.verb && (
          <bdi class={css.verb} lang={article.brief.lang}>
            {quote.verb.text}
          </bdi>
        )}
      </span>
      <SentenceLink articles={articles} article={cell.article} sentence={cell.sentence}>
        <q class={css.words}>
          {textParts(article.article.text, cell.words, cell.own).map(({ text, marked, start }) =>
            marked ? <u key={start}>{text}</u> : text,
          )}
        </q>
      </SentenceLink>
    </li>
  );
}
