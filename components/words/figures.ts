import { i18n } from '#i18n';
import { isTollUnit } from '@/lib/model/figure';

/**
 * What a figure is measured in, where the figure's own words do not say it: `null` for shares,
 * money and measures, whose sign stands beside the number.
 */
export function unitWords(unit: string): string | null {
  if (isTollUnit(unit)) return i18n.t(`units.${unit}`);
  return unit === 'people' || unit === 'votes' ? i18n.t(`units.${unit}`) : null;
}
