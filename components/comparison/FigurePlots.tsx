import { i18n } from '#i18n';
import type { Compared } from '@/components/hooks/use-comparison';
import { unitWords } from '@/components/words/figures';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import type { FigureCell, FigureRow } from '@/lib/model/comparison';
import type { Figure } from '@/lib/model/figure';
import { Block } from './Block';
import css from './FigurePlots.module.css';

/** Room at both ends, so that the outermost dots stay whole: share of the width. */
const MARGIN = 0.04;

/** From the least to the greatest value of a row. */
type Scale = { least: number; most: number };

const endsOf = ({ lo, hi }: Figure): number[] => [lo, hi].filter((end) => end !== null);

function scaleOf(figures: readonly Figure[]): Scale {
  const ends = figures.flatMap(endsOf);
  return { least: Math.min(...ends), most: Math.max(...ends) };
}

const place = (value: number, { least, most }: Scale): string => {
  const share = most === least ? 0.5 : (value - least) / (most - least);
  return `${((MARGIN + share * (1 - 2 * MARGIN)) * 100).toFixed(2)}%`;
};

/** A dot for a value, a line for an interval; an open end runs to the edge. */
function Plot({ figure, scale }: { figure: Figure; scale: Scale }) {
  const { lo, hi } = figure;
  const [from, to] = [
    lo === null ? '0%' : place(lo, scale),
    hi === null ? '100%' : place(hi, scale),
  ];
  return (
    <svg class={css.plot} height="14" aria-hidden="true">
      <line class={css.axis} x1="0%" x2="100%" y1="7" y2="7" />
      {from !== to && <line class={css.interval} x1={from} x2={to} y1="7" y2="7" />}
      {lo !== null && <circle class={css.dot} cx={from} cy="7" r="4" />}
      {hi !== null && hi !== lo && <circle class={css.dot} cx={to} cy="7" r="4" />}
    </svg>
  );
}

/** When the outlet published it: a later figure is no other figure. */
function PublishedAt({ iso }: { iso: string | null }) {
  const words = iso && publishedWords(iso, screenLocale());
  return words ? (
    <time class={css.when} dateTime={iso}>
      {words}
    </time>
  ) : null;
}

function FigureLines({ row, articles }: { row: FigureRow } & Pick<Compared, 'articles'>) {
  const figureOf = ({ article, figure }: FigureCell): Figure | undefined =>
    articles[article]?.brief.figures[figure];
  const figures = row.cells.flatMap((cell) => figureOf(cell) ?? []);
  const scale = scaleOf(figures);
  const unit = unitWords(row.unit);
  return (
    <table class={css.table}>
      <caption class={css.counts}>
        <bdi>{row.counts}</bdi>
        {unit && unit !== row.counts && <span class={css.unit}> {unit}</span>}
      </caption>
      <tbody>
        {row.cells.map((cell) => {
          const figure = figureOf(cell);
          const article = articles[cell.article];
          if (!figure || !article) return null;
          const { text } = article.article;
          return (
            <tr key={`${cell.article} ${cell.figure}`}>
              <th scope="row">
                <bdi>{article.saved.outlet}</bdi>
                <PublishedAt iso={article.saved.published} />
              </th>
              <td class={css.value} title={text.slice(cell.start, cell.end)}>
                <bdi lang={article.brief.lang}>{figure.text}</bdi>
              </td>
              <td class={css.track}>
                <Plot figure={figure} scale={scale} />
              </td>
            </tr>
          );
        })}
      </tbody>
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
