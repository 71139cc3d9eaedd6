export { alignSentences } from './align';
export { comparedSentence } from './compared-sentence';
export { likeness } from './likeness';
export { SAME } from './weights';
