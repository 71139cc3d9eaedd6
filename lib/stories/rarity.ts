import { DOCUMENT_COUNTS } from './data/document-counts';

/**
 * How rare a term is: the logarithm of how many articles there are for each that has it (inverse
 * document frequency, Spärck Jones 1972). Never negative.
 */
export type Rarity = (term: string, lang: string) => number;

/** In how many of how many articles terms stand. */
export type DocumentCounts = { total: number; counts: ReadonlyMap<string, number> };

/**
 * A library of a few articles in a language without counts of its own cannot tell a rare term from
 * a common one: it is reckoned as if it stood among this many others without the term.
 */
const PRIOR_ARTICLES = 20;

type Background = { total: number; counts: ReadonlyMap<string, number> };
const NO_BACKGROUND: Background = { total: 0, counts: new Map() };
const backgrounds = new Map<string, Background>();

/** Unpacked on first use: most sessions read one language. */
function backgroundOf(lang: string): Background {
  const known = backgrounds.get(lang);
  if (known) return known;
  const packed = Object.hasOwn(DOCUMENT_COUNTS, lang) ? DOCUMENT_COUNTS[lang] : undefined;
  if (!packed) return NO_BACKGROUND;
  const counts = new Map(
    packed.stems.flatMap(([count, stems]) =>
      stems.split(' ').map((stem): [string, number] => [stem, count]),
    ),
  );
  const background = { total: packed.total, counts };
  backgrounds.set(lang, background);
  return background;
}

/** A term that is not in the shipped counts stands in fewer articles than were worth shipping. */
const UNCOUNTED = 0.5;

const logarithm = (total: number, count: number): number =>
  Math.max(0, Math.log((total + 1) / (count + 1)));

/**
 * Rarity by the shipped counts alone; the same for every term in a language that has none.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function backgroundRarity(term: string, lang: string): number {
  const { total, counts } = backgroundOf(lang);
  return total === 0 ? 1 : logarithm(total, counts.get(term) ?? UNCOUNTED);
}

/**
 * Rarity by the shipped counts and a library's own together, so that a reader's beat makes its
 * common words common; in languages without shipped counts by the library's alone. A term that was
 * not counted is taken to be as common in the library as in the shipped counts, where there are any,
 * else as those that were counted are on average.
 */
export function rarityOf({ total, counts }: DocumentCounts): Rarity {
  const alone = (count: number): number => logarithm(total + PRIOR_ARTICLES, count);
  const sum = [...counts.values()].reduce((all, count) => all + alone(count), 0);
  const average = counts.size === 0 ? alone(1) : sum / counts.size;
  return (term, lang) => {
    const background = backgroundOf(lang);
    const own = counts.get(term);
    if (background.total === 0) return own === undefined ? average : alone(own);
    const shipped = background.counts.get(term) ?? UNCOUNTED;
    const here = own ?? (shipped * total) / background.total;
    return logarithm(background.total + total, shipped + here);
  };
}

/** Rarity among articles that are all at hand, each with its words; for a store, see {@link rarityOf}. */
export function libraryRarity(articles: readonly { words: readonly string[] }[]): Rarity {
  const counts = new Map<string, number>();
  for (const { words } of articles)
    for (const term of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  return rarityOf({ total: articles.length, counts });
}
