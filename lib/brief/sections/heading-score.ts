/** What tells a good heading from a bad one, as numbers; each is explained at its weight. */
export type HeadingFeatures = Readonly<Record<keyof typeof WEIGHTS, number>>;

/**
 * Nine hand-made features; logistic regression on verdicts about candidates for sections of news,
 * magazine and web articles in English and German (bench/fit/headings.ts; figures, cross-validated,
 * in docs/methods/brief.md). No weight is about a word.
 */
const WEIGHTS = {
  /** A clause, a quotation, a question: each has one of the three. */
  clause: 1.02,
  quotation: 1.55,
  question: 3.04,
  /** Share of its words that stand in two or more of the section's paragraphs. */
  recurring: 0.56,
  /** Share of the section's paragraphs that hold its most widespread word. */
  widest: 1.46,
  /** How much it has of the words that set the section apart, 1 at most. */
  coverage: 0.51,
  /** In the section's first sentence; how far down the section otherwise, from 0 to 1. */
  firstSentence: 0.29,
  late: -2.37,
  /** Logarithm of the section's paragraphs: one heading seldom fits a long section. */
  length: -0.38,
} as const;
const CONSTANT = -0.27;

/** The probability, from 0 to 1, that a reader would accept the heading. */
export function score(features: HeadingFeatures): number {
  const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * features[name], CONSTANT);
  return 1 / (1 + Math.exp(-sum));
}
