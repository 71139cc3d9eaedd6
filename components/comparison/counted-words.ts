import { i18n } from '#i18n';
import { unitWords } from '@/components/words/figures';
import type { FigureRow } from '@/lib/model/comparison';
import { isTollUnit } from '@/lib/model/figure';

/** Units of time, which the model has by their English names. */
const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);

/** "years", as the language says it behind a great number. */
function timeWords(unit: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return format.formatToParts(100).find(({ type }) => type === 'unit')?.value ?? unit;
}

/** What a row's figures are measured in; `null` where they are counted by a noun alone. */
function measureWords({ unit, currency, counts }: FigureRow, locale: string): string | null {
  if (unit === 'money')
    return currency
      ? (new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency)
      : i18n.t('units.money');
  if (TIMES.has(unit)) return timeWords(unit, locale);
  return unitWords(unit) ?? (unit === counts ? null : unit);
}

/** What a row counts in words, and in what it is measured and how badly, where there is more to say. */
export function countedWords(row: FigureRow, locale: string): { name: string; more: string[] } {
  const measure = measureWords(row, locale);
  const sense = row.sense && i18n.t(`comparison.sense.${row.sense}`);
  const isNamed = row.counts !== null && !isTollUnit(row.unit);
  const name = isNamed ? row.counts : measure;
  const rest = [isNamed && measure !== row.counts ? measure : null, sense];
  return { name: name ?? row.unit, more: rest.filter((words) => !!words) as string[] };
}
