import type { Features } from './features';

/**
 * What each feature adds to the log odds that two articles tell of one event. Fitted by
 * `bench/fit/events.ts` but for the last two, which no data here can tell: see
 * `docs/methods/stories.md`.
 */
export const MATCH_WEIGHTS: { bias: number; of: Readonly<Features> } = {
  bias: -7.98,
  of: {
    text: 2.57,
    lead: 1.73,
    names: 0.56,
    'lead-names': 1.71,
    persons: 2.96,
    places: 1.72,
    numbers: 1.2,
    'headline-in-text': 4.76,
    'lead-numbers-differ': -0.9,
    'years-differ': -0.36,
    'dates-differ': -0.62,
    'weekdays-differ': -1.06,
    length: 0.46,
    // without headlines there is less to compare: what there is counts for more
    'no-headline': 1,
    // a week costs as much as different numbers in the lead, a month twice that
    'days-apart': -0.8,
  },
};
