/**
 * How rare a term is: the logarithm of how many articles there are for each that has it (inverse
 * document frequency, Spärck Jones 1972). Never negative.
 */
export type Rarity = (term: string, lang: string) => number;

/** In how many of how many articles terms stand. */
export type DocumentCounts = { total: number; counts: ReadonlyMap<string, number> };

/**
 * A library of a few articles cannot tell a rare term from a common one: it is reckoned as if it
 * stood among this many others without the term.
 */
const PRIOR_ARTICLES = 20;

/** Rarity by a library's own counts. A term that was not counted is taken to be in one article. */
export function rarityOf({ total, counts }: DocumentCounts): Rarity {
  return (term) => Math.max(0, Math.log((total + PRIOR_ARTICLES) / ((counts.get(term) ?? 1) + 1)));
}
