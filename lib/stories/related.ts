import type { RelatedArticle, SavedArticle } from '@/lib/model/library';
import { isName, type TermForm } from './terms';

/** As many as a popup shows without scrolling. */
const MOST_RELATED = 5;
/** Reasons are read, not studied. */
const MOST_REASONS = 5;

/**
 * Looking a term up costs time in proportion to its articles: one that more have is not looked
 * by. A reader who saves more of one story finds it by its rarer terms. One in more than this
 * share of a library tells nothing there either.
 */
const COMMON_COUNT = 300;
const COMMON_SHARE = 0.3;
/** In a small library a share says nothing: so many articles may have a term all the same. */
const FEW = 6;

/**
 * A library of a few articles cannot tell a rare term from a common one: it is reckoned as if it
 * stood among this many others without the term. More makes all terms alike for longer.
 */
const PRIOR_ARTICLES = 20;
/** The term at this place of an article's terms counts half as much as the first. */
const HALF_WEIGHT_PLACE = 10;
/** A shared word says less than a shared name. Equal weights lose precision in small libraries. */
const WORD_WEIGHT = 0.7;
/**
 * From this likeness on, articles are shown as related. Chosen on English news between two
 * errors: at .13 a third of what a library of 40 shows is wrong, at .25 a quarter of what is of
 * one event is missed.
 */
const LEAST_LIKENESS = 0.17;
/** One or two shared terms make short texts alike by chance. */
const LEAST_SHARED = 3;

/** The terms that few enough saved articles have to look for related ones by. */
export function rareTerms(counts: ReadonlyMap<string, number>, total: number): string[] {
  const limit = Math.min(COMMON_COUNT, Math.max(FEW, total * COMMON_SHARE));
  return [...counts].filter(([, count]) => count > 0 && count <= limit).map(([term]) => term);
}

export type RelatedQuestion = {
  /** The terms of the article in view, most telling first. */
  forms: ReadonlyMap<string, TermForm>;
  /** In how many saved articles each stands. */
  counts: ReadonlyMap<string, number>;
  /** How many articles are saved. */
  total: number;
  candidates: readonly SavedArticle[];
};

/** How much each term says of its article: less with each place, names and words apart. */
function weights(terms: Iterable<string>): Map<string, number> {
  const places = { name: 0, word: 0 };
  return new Map(
    [...terms].map((term) => {
      const kind = isName(term) ? 'name' : 'word';
      const weight = (isName(term) ? 1 : WORD_WEIGHT) / (1 + places[kind] / HALF_WEIGHT_PLACE);
      places[kind] += 1;
      return [term, weight];
    }),
  );
}

/** `Merkel` says nothing more where `Angela Merkel` is shared as well. */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );

type Shared = { term: string; share: number };

/**
 * The cosine of the two articles' terms, weighed by place and by rarity (inverse document
 * frequency), and what each shared term adds to it. How rare the other terms of the saved
 * article are is not looked up: they are taken to be as rare as can be.
 */
function likeness(saved: SavedArticle, question: RelatedQuestion): { sum: number; by: Shared[] } {
  const { forms, counts, total } = question;
  const rarity = (count: number): number => Math.log((total + PRIOR_ARTICLES) / (count + 1));
  const rarityOf = (term: string): number => rarity(forms.has(term) ? (counts.get(term) ?? 0) : 1);
  const [own, other] = [weights(forms.keys()), weights(saved.terms)];
  const length = (of: Map<string, number>): number =>
    Math.hypot(...[...of].map(([term, weight]) => weight * rarityOf(term)));
  const whole = length(own) * length(other);
  const by = [...own].flatMap(([term, weight]) => {
    const another = other.get(term);
    if (another === undefined || whole === 0) return [];
    return [{ term, share: (weight * another * rarityOf(term) ** 2) / whole }];
  });
  return { sum: by.reduce((sum, { share }) => sum + share, 0), by };
}

function related(saved: SavedArticle, question: RelatedQuestion): RelatedArticle[] {
  const { sum, by } = likeness(saved, question);
  if (sum < LEAST_LIKENESS || by.length < LEAST_SHARED) return [];
  const terms = by.sort((a, b) => b.share - a.share).map(({ term }) => term);
  const words = terms.filter((term) => !isName(term));
  return [
    {
      articleId: saved.id,
      title: saved.title,
      outlet: saved.outlet,
      url: saved.url,
      published: saved.published,
      savedAt: saved.savedAt,
      reason: {
        names: withoutParts(terms.filter(isName)).slice(0, MOST_REASONS),
        words: words
          .slice(0, MOST_REASONS)
          .map((term) => question.forms.get(term)?.written ?? term),
      },
      score: sum,
    },
  ];
}

/**
 * The saved articles that share enough names and rare words with the one in view, closest first,
 * at most five. None where the overlap is weak.
 */
export function rankRelated(question: RelatedQuestion): RelatedArticle[] {
  return question.candidates
    .flatMap((saved) => related(saved, question))
    .sort((a, b) => b.score - a.score || b.savedAt - a.savedAt)
    .slice(0, MOST_RELATED);
}
