import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import type { FigureCell, FigureRow } from '@/lib/model/comparison';
import type { Figure } from '@/lib/model/figure';
import { Block } from './Block';
import { countedWords } from './counted-words';
import { FigurePlot, type Scale, ScaleTicks, scaleOf } from './FigurePlot';
import css from './FigurePlots.module.css';
import { Sentence } from './Sentence';
import { SentenceLink } from './SentenceLink';

/** When the outlet published it: a later figure is no other figure. */
function PublishedAt({ iso }: { iso: string | null }) {
  const words = iso && publishedWords(iso, screenLocale());
  return words ? (
    <time class={css.when} dateTime={iso}>
      {words}
    </time>
  ) : null;
}

const HAS_DIGIT = /\p{Nd}/u;

/** "Forty-seven" with the value at which its dot stands; nothing where the words have digits. */
function valueWords({ text, lo, hi }: Figure): string | null {
  const value = lo ?? hi;
  return HAS_DIGIT.test(text) || value === null || (lo !== null && hi !== null && lo !== hi)
    ? null
    : `(${countWords(value, screenLocale())})`;
}

type FigureLineProps = Pick<Compared, 'articles'> & {
  cell: FigureCell;
  figure: Figure;
  scale: Scale;
};

/** One outlet's figure; pressed it shows the sentence that it stands in. */
function FigureLine({ cell, figure, scale, articles }: FigureLineProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const article = articles[cell.article];
  if (!article) return null;
  const { lang } = article.brief;
  return (
    <>
      <tr>
        <th scope="row">
          <bdi>{article.saved.outlet}</bdi>
          <PublishedAt iso={article.saved.published} />
        </th>
        <td class={css.value}>
          <button
            type="button"
            class={css.opener}
            aria-expanded={open}
            aria-controls={id}
            data-testid="open-figure"
            onClick={() => setOpen(!open)}
          >
            <bdi lang={lang}>{figure.text}</bdi> {valueWords(figure)}
          </button>
        </td>
        <td class={css.track}>
          <FigurePlot figure={figure} scale={scale} />
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={3} class={css.sentence} data-testid="figure-sentence">
            <SentenceLink articles={articles} article={cell.article} sentence={cell.sentence}>
              <Sentence
                text={article.article.text}
                span={cell}
                lang={lang}
                differing={figure.spans.slice(0, 1)}
              />
            </SentenceLink>
          </td>
        </tr>
      )}
    </>
  );
}

function FigureLines({ row, articles }: { row: FigureRow } & Pick<Compared, 'articles'>) {
  const found = row.cells.flatMap((cell) => {
    const figure = articles[cell.article]?.brief.figures[cell.figure];
    return figure ? [{ cell, figure }] : [];
  });
  const scale = scaleOf(found.map(({ figure }) => figure));
  const { name, more } = countedWords(row, screenLocale());
  return (
    <table class={css.table} data-testid="figure-row">
      <caption class={css.counts}>
        <bdi>{name}</bdi>
        {more.map((words) => (
          <span key={words} class={css.unit}>
            {' '}
            · {words}
          </span>
        ))}
      </caption>
      <tbody>
        {found.map(({ cell, figure }) => (
          <FigureLine
            key={`${cell.article} ${cell.figure}`}
            {...{ cell, figure, scale, articles }}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} />
          <td class={css.track}>
            <ScaleTicks scale={scale} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** The figures that several outlets give of the same thing, each as a dot or an interval. */
export function FigurePlots({ articles, comparison }: Compared) {
  if (comparison.figures.length === 0) return null;
  return (
    <Block
      title={i18n.t('parts.figures')}
      hint={i18n.t('comparison.figuresHint')}
      testId="comparison-figures"
    >
      <div class={css.tables}>
        {comparison.figures.map((row) => (
          <FigureLines
            key={`${row.counts} ${row.unit} ${row.cells[0]?.start}`}
            row={row}
            articles={articles}
          />
        ))}
      </div>
    </Block>
  );
}
