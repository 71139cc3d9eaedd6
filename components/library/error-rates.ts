/**
 * How often what is shown was right where people read samples of it. The sheets are in
 * `docs/readings`, the count of stories in `docs/methods/stories.md`; a test counts them again.
 */
export type ErrorRate = {
  part:
    | 'people'
    | 'whoIs'
    | 'unnamed'
    | 'noReply'
    | 'hedges'
    | 'figures'
    | 'dates'
    | 'keyPoints'
    | 'headings'
    | 'quotationClaims'
    | 'figureClaims'
    | 'likeClaims'
    | 'sameText'
    | 'newHere';
  right: number;
  of: number;
  /** The file in `docs/readings`. */
  sheet: string;
  /** Of a sheet on claims: those tied in this way. */
  link?: 'quotation' | 'figure' | 'similarity';
  /** Of a sheet with several samples: this one. */
  sample?: number;
};

/** Read by two people, apart from one another, who did not know how it was made. Both have to agree. */
export const ERROR_RATES: readonly ErrorRate[] = [
  { part: 'keyPoints', right: 91, of: 100, sheet: '2026-11-27-alone-3', sample: 5 },
  { part: 'headings', right: 37, of: 59, sheet: '2026-11-27-headings-4' },
  { part: 'people', right: 98, of: 100, sheet: '2026-11-27-persons-4' },
  { part: 'whoIs', right: 97, of: 100, sheet: '2026-11-27-who-is-2' },
  { part: 'unnamed', right: 95, of: 100, sheet: '2026-11-27-anonymous' },
  { part: 'noReply', right: 48, of: 52, sheet: '2026-11-27-no-reply-4' },
  { part: 'hedges', right: 96, of: 100, sheet: '2026-11-27-hedges' },
  { part: 'figures', right: 92, of: 100, sheet: '2026-11-27-figures-6' },
  { part: 'dates', right: 67, of: 74, sheet: '2026-11-27-dates-3' },
  { part: 'quotationClaims', right: 40, of: 40, sheet: '2026-11-27-claims-3', link: 'quotation' },
  { part: 'figureClaims', right: 28, of: 32, sheet: '2026-11-27-claims-4', link: 'figure' },
  { part: 'likeClaims', right: 48, of: 50, sheet: '2026-11-27-claims-4', link: 'similarity' },
];

/** Read by one person, who knew how it was made. */
export const JUDGED_RATES: readonly ErrorRate[] = [
  { part: 'sameText', right: 54, of: 54, sheet: '2026-11-27-families' },
  { part: 'newHere', right: 63, of: 71, sheet: '2026-11-27-new-here' },
];

/** Reports that were grouped by themselves, compared with how others had sorted them. */
export const STORY_RATE = { wrong: 0, of: 150, events: 50 } as const;
