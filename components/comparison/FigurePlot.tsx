import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import type { Figure } from '@/lib/model/figure';
import css from './FigurePlots.module.css';

/** Room at both ends, so that the outermost dots stay whole: share of the width. */
const MARGIN = 0.04;

/** From the least to the greatest value of a row. */
export type Scale = { least: number; most: number };

/** From here on a number has no room below the plot as it is. */
const LONG = 1_000_000;

/** A number as short as it can be said: `3.5M`, below a million as it is. */
const shortNumber = (value: number, locale: string): string =>
  Math.abs(value) < LONG
    ? countWords(value, locale)
    : new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 }).format(
        value,
      );

const endsOf = ({ lo, hi }: Figure): number[] => [lo, hi].filter((end) => end !== null);

/** The scale on which all of these can be drawn. */
export function scaleOf(figures: readonly Figure[]): Scale {
  const ends = figures.flatMap(endsOf);
  return { least: Math.min(...ends), most: Math.max(...ends) };
}

const place = (value: number, { least, most }: Scale): string => {
  const share = most === least ? 0.5 : (value - least) / (most - least);
  return `${((MARGIN + share * (1 - 2 * MARGIN)) * 100).toFixed(2)}%`;
};

/** A dot for a value, a line for an interval; an open end runs to the edge. */
export function FigurePlot({ figure, scale }: { figure: Figure; scale: Scale }) {
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

/** The values at both ends of the scale, below the plots that are drawn on it. */
export function ScaleTicks({ scale }: { scale: Scale }) {
  const { least, most } = scale;
  const ticks =
    least === most
      ? [{ value: least, anchor: 'middle' as const }]
      : [
          { value: least, anchor: 'start' as const },
          { value: most, anchor: 'end' as const },
        ];
  const edge = { start: '0%', middle: '50%', end: '100%' };
  return (
    <svg class={css.plot} height="22" aria-hidden="true" data-testid="figure-scale">
      {ticks.map(({ value, anchor }) => (
        <g key={anchor}>
          <line class={css.tick} x1={place(value, scale)} x2={place(value, scale)} y1="0" y2="5" />
          <text class={css.tickValue} x={edge[anchor]} y="18" text-anchor={anchor}>
            {shortNumber(value, screenLocale())}
          </text>
        </g>
      ))}
    </svg>
  );
}
