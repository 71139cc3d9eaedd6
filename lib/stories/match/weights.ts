import type { Features } from './features';

/**
 * What each feature adds to the log odds that two articles tell of one event. Fitted by
 * `bench/fit/events.ts` but for the last three, which no data here can tell: see
 * `docs/methods/stories.md`.
 */
export const MATCH_WEIGHTS: { bias: number; of: Readonly<Features> } = {
  bias: -8.32,
  of: {
    text: 2.19,
    lead: 1.49,
    names: 0.59,
    'lead-names': 1.71,
    persons: 2.81,
    places: 1.63,
    numbers: 1.27,
    'headline-in-text': 5.58,
    'lead-numbers-differ': -0.81,
    'years-differ': -0.33,
    'dates-differ': -0.74,
    'weekdays-differ': -0.79,
    length: 0.55,
    // without headlines there is less to compare: what there is counts for more
    'no-headline': 1,
    // known to be of the same days, beside not known: as much as having no headline
    'same-days': 1,
    // a week costs as much as different numbers in the lead, a month twice that
    'days-apart': -0.8,
  },
};
