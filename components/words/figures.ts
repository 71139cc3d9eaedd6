import { i18n } from '#i18n';
import { TOLL_UNITS, type TollUnit } from '@/lib/model/figure';

const isToll = (unit: string): unit is TollUnit => TOLL_UNITS.some((each) => each === unit);

/**
 * What a figure is measured in, where the figure's own words do not say it: `null` for shares,
 * money and measures, whose sign stands beside the number.
 */
export function unitWords(unit: string): string | null {
  if (isToll(unit)) return i18n.t(`units.${unit}`);
  return unit === 'people' || unit === 'votes' ? i18n.t(`units.${unit}`) : null;
}
