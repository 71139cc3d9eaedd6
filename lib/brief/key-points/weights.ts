/**
 * What each feature of a candidate is worth.
 *
 * Fitted by `npm run fit:key-points` (policy gradient: the expected score of three picks drawn in proportion to
 * exp(score), with the costs of repeating and leaning within the draw, L2) on 2,004 articles of five
 * public sets: CNN highlights (500, en), paid writers' summaries (49, en), publishers' standfirsts
 * (103, de, en and others), OrangeSum abstracts (750, fr), and sentences labelled as main event or
 * its consequence (NewsDiscourse, 602, en). 41 numbers about form and place, none about a word.
 * Cross-validated figures and what was tried: docs/methods/brief.md.
 */
export const WEIGHTS = {
  meanWeight: 1.56,
  recurs: 3.25,
  titleCovered: 2.1,
  rootWeight: 1.95,
  farIn: -2.93,
  repeated: 2.33,
  nearStart: 2.05,
  second: 2,
  nearFirstBlock: 2.08,
  share: -2.67,
  words: -1.83,
  wordsSquared: -1.13,
  quoted: -0.8,
  colon: -1.3,
  commas: -0.53,
  manyNames: -0.21,
  inFirstBlock: 0.55,
  named: 0.85,
  opensBlock: 1.24,
  sumWeight: 1.69,
  long: -0.34,
  opensQuote: -0.86,
  titleShare: 0.67,
  trimmed: 0.92,
  third: 0.78,
  pairs: 1.75,
  number: 0.64,
  titleUntold: -0.61,
  day: 0.21,
  taken: -0.06,
  first: 1.01,
  firstPerson: -0.56,
  brackets: -0.58,
  negation: -0.64,
  past: -1.69,
  fillsBlock: 0.09,
  secondPerson: -0.19,
  ahead: 0.91,
  thirdPerson: -0.33,
  fourth: -0.4,
  opensName: -0.22,
} as const;

export type FeatureName = keyof typeof WEIGHTS;
