/** Percent in one word or sign, any language. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set(
  '% ％ percent prozent procent procenta procentów procentu процент процента процентов відсотків відсотка pct proc prosent prozentig prozentige prozentigen prozentiger prozentiges prozentigem'.split(
    ' ',
  ),
);
/** Percent in two words. */
export const PERCENT_PHRASES: readonly string[] = [
  'per cent',
  'pour cent',
  'por ciento',
  'per cento',
  'por cento',
  'процентных пункта',
];
/** Behind a percent word: then it is points. */
export const POINT_WORDS: ReadonlySet<string> = new Set(['point', 'points']);
/** Percentage points in one word. */
export const POINT_COMPOUNDS: ReadonlySet<string> = new Set([
  'prozentpunkte',
  'prozentpunkten',
  'prozentpunkt',
  'procentenheter',
  'procentpunten',
]);
/** Before the number, in Turkish: `yüzde 30`, `%30`. */
export const PERCENT_BEFORE: ReadonlySet<string> = new Set(['yüzde', '%']);
