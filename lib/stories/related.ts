import type { RelatedArticle, SavedArticle } from '@/lib/model/library';
import type { TermForm } from './terms';

/** As many as a popup shows without scrolling. */
const MOST_RELATED = 5;
/** A term in more than this share of a library relates nothing there. */
const COMMON_SHARE = 0.2;
/** In a small library a share says nothing: this many articles may have a term all the same. */
const FEW = 4;
/**
 * A library of a few articles cannot tell a rare term from a common one. It is reckoned as if it
 * stood among this many others that do not have the term.
 */
const PRIOR_ARTICLES = 50;
/** A name says more than a word, and a full name more than one word of it. */
const WEIGHTS = { word: 0.4, name: 1, fullName: 1.6 } as const;
/** Below this sum the overlap is chance. */
const LEAST_SCORE = 9;
/** Reasons are read, not studied. */
const MOST_REASONS = 5;

/** The terms that few enough saved articles have to find related ones by. */
export function rareTerms(counts: ReadonlyMap<string, number>, total: number): string[] {
  const limit = Math.max(FEW, total * COMMON_SHARE);
  return [...counts].filter(([, count]) => count > 0 && count <= limit).map(([term]) => term);
}

export type RelatedQuestion = {
  /** The terms of the article in view. */
  forms: ReadonlyMap<string, TermForm>;
  /** In how many saved articles each stands. */
  counts: ReadonlyMap<string, number>;
  /** How many articles are saved. */
  total: number;
  candidates: readonly SavedArticle[];
};

/** `Merkel` says nothing more where `Angela Merkel` is shared as well. */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );

function related(candidate: SavedArticle, question: RelatedQuestion): RelatedArticle {
  const { forms, counts, total } = question;
  const rarity = (term: string): number =>
    Math.log((total + PRIOR_ARTICLES) / ((counts.get(term) ?? 0) + 0.5));
  const shared = candidate.terms.filter((term) => forms.has(term));
  const byRarity = shared.sort((a, b) => rarity(b) - rarity(a));
  const names = withoutParts(byRarity.filter((term) => forms.get(term)?.kind === 'name'));
  const words = byRarity.filter((term) => forms.get(term)?.kind === 'word');
  const weigh = (terms: readonly string[], weight: (term: string) => number): number =>
    terms.reduce((sum, term) => sum + weight(term) * rarity(term), 0);
  const score =
    weigh(names, (name) => (name.includes(' ') ? WEIGHTS.fullName : WEIGHTS.name)) +
    weigh(words, () => WEIGHTS.word);
  return {
    articleId: candidate.id,
    title: candidate.title,
    outlet: candidate.outlet,
    url: candidate.url,
    published: candidate.published,
    savedAt: candidate.savedAt,
    reason: {
      names: names.slice(0, MOST_REASONS),
      words: words.slice(0, MOST_REASONS).map((term) => forms.get(term)?.written ?? term),
    },
    score,
  };
}

/**
 * The saved articles that share enough names and rare words with the one in view, closest first,
 * at most five. None where the overlap is weak.
 */
export function rankRelated(question: RelatedQuestion): RelatedArticle[] {
  return question.candidates
    .map((candidate) => related(candidate, question))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || b.savedAt - a.savedAt)
    .slice(0, MOST_RELATED);
}
