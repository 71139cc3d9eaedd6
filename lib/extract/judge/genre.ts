import type { Genre } from '@/lib/model/article';
import type { Features } from '../classify/block-features';
import { weightedSum } from '../classify/weighted-sum';
import type { PageMetadata } from '../metadata';
import { genreFeatures } from './genre-features';
import { markedGenre } from './genre-marks';
import { UNMARKED_WEIGHTS, type UnmarkedGenre } from './genre-weights';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/**
 * Added to the log-odds of what is rarer than news: 0 finds fewer columns and explainers, 1 takes as
 * many reports for them as it finds more.
 */
export const RARER: Record<UnmarkedGenre, number> = { other: 0, opinion: 0.5, analysis: 0.5 };
/** How many features are named as reasons: those that weigh most. */
const REASONS = 3;

/**
 * What kind of piece an article is, and what says so: a mark that names it (`genre-marks.ts`), else
 * whether it speaks like a report, a column, an explainer, or none of these (`genre-features.ts`).
 */
export function genreOf(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
  url: string,
): Genre {
  return (
    markedGenre(metadata, kept, url) ?? likeliestGenre(genreFeatures(signals, metadata, kept, url))
  );
}

/** The genre with the highest log-odds over news; news where none has any. */
export function likeliestGenre(features: Features): Genre {
  const kinds = Object.keys(UNMARKED_WEIGHTS) as UnmarkedGenre[];
  const odds = (kind: UnmarkedGenre): number =>
    weightedSum(features, UNMARKED_WEIGHTS[kind]) + RARER[kind];
  const best = kinds.reduce((a, b) => (odds(b) > odds(a) ? b : a));
  const isBest = odds(best) > 0;
  const weights = UNMARKED_WEIGHTS[best].of;
  const reasons = [...features]
    .map(([name, value]) => ({ name, by: (isBest ? 1 : -1) * value * (weights[name] ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, REASONS)
    .map(({ name }) => name);
  return { kind: isBest ? best : 'news', reasons };
}
