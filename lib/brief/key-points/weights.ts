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
  meanWeight: 6.89,
  recurs: 4.03,
  titleCovered: 4.58,
  rootWeight: 2.99,
  farIn: -1.79,
  repeated: 1.99,
  nearStart: 2.22,
  second: 2.06,
  nearFirstBlock: 2.65,
  share: -1.64,
  words: -0.78,
  wordsSquared: -0.74,
  quoted: -1.89,
  colon: -1.65,
  commas: -1.1,
  manyNames: -0.9,
  inFirstBlock: 1.81,
  named: 0.7,
  opensBlock: 0.66,
  sumWeight: 0.82,
  long: -0.79,
  opensQuote: -1.07,
  titleShare: 3.73,
  trimmed: 1.01,
  third: 1.08,
  pairs: 0.86,
  number: 0.59,
  titleUntold: -0.7,
  day: 0.79,
  taken: -0.87,
  first: 0.89,
  firstPerson: -1.53,
  brackets: -0.82,
  negation: -0.53,
  past: -0.59,
  fillsBlock: 0.37,
  secondPerson: -1.72,
  ahead: 0.23,
  thirdPerson: -0.67,
  fourth: 0.22,
  opensName: 0.14,
} as const;

export type FeatureName = keyof typeof WEIGHTS;
