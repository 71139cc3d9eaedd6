/**
 * How often each part of a brief was right where two people read samples of it, apart from one
 * another and without knowing how they were made: a disagreement counts as wrong. The sheets are
 * in `docs/readings`; a test counts them again.
 */
export type ErrorRate = {
  part: 'people' | 'whoIs' | 'unnamed' | 'noReply' | 'hedges' | 'figures' | 'dates';
  right: number;
  of: number;
  /** The file in `docs/readings`. */
  sheet: string;
};

export const ERROR_RATES: readonly ErrorRate[] = [
  { part: 'people', right: 98, of: 100, sheet: '2026-11-27-persons-4' },
  { part: 'whoIs', right: 97, of: 100, sheet: '2026-11-27-who-is-2' },
  { part: 'unnamed', right: 95, of: 100, sheet: '2026-11-27-anonymous' },
  { part: 'noReply', right: 55, of: 63, sheet: '2026-11-27-no-reply-2' },
  { part: 'hedges', right: 96, of: 100, sheet: '2026-11-27-hedges' },
  { part: 'figures', right: 92, of: 100, sheet: '2026-11-27-figures-6' },
  { part: 'dates', right: 67, of: 74, sheet: '2026-11-27-dates-3' },
];
