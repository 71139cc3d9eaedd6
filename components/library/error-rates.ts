/**
 * How often each part of a brief was right where two people read samples of it, apart from one
 * another and without knowing how they were made: a disagreement counts as wrong. The sheets are
 * in `docs/readings`; a test counts them again.
 */
export type ErrorRate = {
  part: 'people' | 'whoIs' | 'unnamed' | 'noReply' | 'hedges' | 'figures';
  right: number;
  of: number;
  /** The file in `docs/readings`. */
  sheet: string;
};

export const ERROR_RATES: readonly ErrorRate[] = [
  { part: 'people', right: 93, of: 100, sheet: '2026-11-27-persons-2' },
  { part: 'whoIs', right: 97, of: 100, sheet: '2026-11-27-who-is-2' },
  { part: 'unnamed', right: 95, of: 100, sheet: '2026-11-27-anonymous' },
  { part: 'noReply', right: 83, of: 92, sheet: '2026-11-27-no-reply' },
  { part: 'hedges', right: 96, of: 100, sheet: '2026-11-27-hedges' },
  { part: 'figures', right: 86, of: 100, sheet: '2026-11-27-figures' },
];
