/** What tells a good heading from a bad one, as numbers; each is explained at its weight. */
export type HeadingFeatures = Readonly<Record<keyof typeof WEIGHTS, number>>;

/**
 * Five hand-made features; logistic regression on what two blind readers said of quotations and
 * questions as headings of sections of English and German articles (bench/fit/headings.ts; figures,
 * cross-validated, in docs/methods/brief.md). No weight is about a word.
 */
const WEIGHTS = {
  /** How much it has of the words that set the section apart, 1 at most. */
  coverage: 1.24,
  /** How large a share of the section's paragraphs holds one of its words, by the mean. */
  held: 3.42,
  /** Share of its words that the section's first sentence has. */
  opening: 1.51,
  /** How far down the section it stands, from 0 to 1. */
  late: -0.48,
  /** Five words or fewer, which seldom say enough. */
  short: -1.03,
} as const;
const CONSTANT = -0.98;

/** The probability, from 0 to 1, that readers would accept the heading. */
export function score(features: HeadingFeatures): number {
  const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * features[name], CONSTANT);
  return 1 / (1 + Math.exp(-sum));
}
