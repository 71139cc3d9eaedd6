import type { Span } from './evidence';

/** A run of words that two texts share, where it stands in each. */
export type SharedRun = { words: number; a: Span; b: Span };

/** How much of the shorter of two texts is the other's, word for word, quotations left out. */
export type TextOverlap = {
  /** 0 to 1: the share of the smaller set of five-word shingles that the other text has too. */
  containment: number;
  /** The shared passages in the order of the first text; quotations are in none of them. */
  runs: SharedRun[];
};

/** Where the text of a family comes from, as far as one of its articles says so. */
export type FamilyOrigin = {
  /** The agency or outlet, as the article writes it. */
  name: string;
  /** What said so: a credit beside the text, the byline, the text's own words. */
  from: 'credit' | 'byline' | 'text';
  /** Place in the list of articles of the one that says so. */
  article: number;
  /** Where in that article's text; `null` where it stands beside the text. */
  span: Span | null;
};

/**
 * Articles whose text is the same or largely the same: one witness, however many outlets print it.
 * Articles are named by their place in the list that was asked about.
 */
export type TextFamily = {
  /** At least two; the fullest text first. */
  articles: number[];
  /** For each article its overlap with the fullest text; `null` for that one itself. */
  overlaps: (TextOverlap | null)[];
  /** For each article whether its text is the fullest but for cuts; else it shares much of it. */
  sameText: boolean[];
  /** `null` where nothing says it: which came first proves nothing. */
  origin: FamilyOrigin | null;
};

/** The articles beside the fullest text: those that print it but for cuts, and those that share much. */
export function besideFullest({
  articles,
  sameText,
}: Pick<TextFamily, 'articles' | 'sameText'>): Record<'same' | 'much', number[]> {
  const beside = articles.map((article, at) => ({ article, same: sameText[at] })).slice(1);
  return {
    same: beside.flatMap(({ article, same }) => (same ? [article] : [])),
    much: beside.flatMap(({ article, same }) => (same ? [] : [article])),
  };
}
