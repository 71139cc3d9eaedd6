/**
 * What each feature of a candidate is worth.
 *
 * Fitted by policy gradient (the expected score of three picks drawn in proportion to exp(score), a
 * repetition penalty within the draw, L2) on 2,004 articles of five public sets: CNN highlights
 * (500, en), paid writers' summaries (49, en), publishers' standfirsts (103, de, en and others),
 * OrangeSum abstracts (750, fr), and sentences labelled as main event or its consequence
 * (NewsDiscourse, 602, en). 42 numbers about form and place, none about a word. Cross-validated
 * figures and what was tried: docs/methods/brief.md.
 */
export const WEIGHTS = {
  recurs: 4.1,
  titleCovered: 5.0,
  meanWeight: 5.65,
  repeated: 2.26,
  rootWeight: 3.19,
  share: -2.05,
  farIn: -1.84,
  second: 2.39,
  opensBlock: 1.16,
  nearFirstBlock: 2.82,
  nearStart: 2.22,
  sumWeight: 1.37,
  colon: -2.27,
  firstPerson: -2.57,
  quoted: -1.18,
  words: -0.57,
  day: 1.0,
  third: 1.3,
  opensQuote: -0.92,
  titleUntold: -0.8,
  pairs: 0.96,
  negation: -0.81,
  named: 0.6,
  ahead: 0.75,
  commas: -0.87,
  brackets: -1.09,
  inFirstBlock: 1.55,
  fillsBlock: 0.62,
  number: 0.54,
  first: 0.96,
  long: -0.62,
  fourth: 0.93,
  manyNames: -0.63,
  wordsSquared: -0.4,
  taken: -0.66,
  trimmed: 0.67,
  past: -0.57,
  titleShare: 2.04,
  thirdPerson: 0.98,
  secondPerson: -1.78,
  opensName: 0.28,
} as const;

export type FeatureName = keyof typeof WEIGHTS;
