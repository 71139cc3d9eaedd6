/** What a brief tells beside key points and sections, as rows that unfold, in the usual order. */
export const BRIEF_PARTS = [
  'uncertain',
  'quotes',
  'people',
  'figures',
  'dates',
  'sources',
  'background',
  'responses',
  'next',
  'closing',
] as const;
export type BriefPart = (typeof BRIEF_PARTS)[number];

/** A row of the brief and whether the reader wants to see it. */
export type PartChoice = { part: BriefPart; shown: boolean };

/** Who says it belongs to what is said: this row is moved, never hidden. */
export const isAlwaysShown = (part: BriefPart): boolean => part === 'sources';
