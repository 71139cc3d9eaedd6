/**
 * What each feature of a candidate is worth.
 *
 * Fitted by policy gradient (the expected score of three picks drawn in proportion to exp(score), a
 * repetition penalty within the draw, L2) on 2,004 articles of five public sets: CNN highlights
 * (500, en), paid writers' summaries (49, en), publishers' standfirsts (103, de, en and others),
 * OrangeSum abstracts (750, fr), and sentences labelled as main event or its consequence
 * (NewsDiscourse, 602, en). 41 numbers about form and place, none about a word. Cross-validated
 * figures and what was tried: docs/methods/brief.md.
 */
export const WEIGHTS = {
  meanWeight: 1.62,
  recurs: 2.98,
  titleCovered: 2.16,
  rootWeight: 2.01,
  farIn: -3.14,
  repeated: 2.26,
  nearStart: 1.93,
  second: 2,
  nearFirstBlock: 2.35,
  share: -2.53,
  words: -1.61,
  wordsSquared: -1.01,
  quoted: -1.03,
  colon: -0.91,
  commas: -0.24,
  manyNames: -0.52,
  inFirstBlock: 0.22,
  named: 0.79,
  opensBlock: 1.49,
  sumWeight: 1.79,
  long: -0.38,
  opensQuote: -0.8,
  titleShare: 0.64,
  trimmed: 0.94,
  third: 1,
  pairs: 1.52,
  number: 0.43,
  titleUntold: -0.97,
  day: 0.23,
  taken: 0.41,
  first: 0.57,
  firstPerson: -0.5,
  brackets: -0.75,
  negation: -0.91,
  past: -1.3,
  fillsBlock: -0.07,
  secondPerson: -0.12,
  ahead: 0.93,
  thirdPerson: -0.47,
  fourth: -0.26,
  opensName: -0.11,
} as const;

export type FeatureName = keyof typeof WEIGHTS;
