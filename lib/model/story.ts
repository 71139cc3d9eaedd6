/**
 * What same-event matching knows of one article, derived from one snapshot and its brief. Compact
 * (about two kilobytes) and JSON-safe, so that it is kept beside the article and compared without
 * its text. Only `lib/stories` reads more of it than `lang`, `day` and `groups`.
 */
export type StoryProfile = {
  /** BCP 47 primary subtag or `und`, as in the brief. */
  lang: string;
  /** Day of publication in the page's own zone, as days since 1970-01-01; `null` where unknown. */
  day: number | null;
  /** False for what tells of many events or of none (live, round-up, opinion): never grouped by itself. */
  groups: boolean;
  /** Whether it has a headline; where it has none, its first sentence stands for it. */
  headed: boolean;
  /** People, places and organisations as written, the most named first. */
  names: string[];
  /** Stems of the words that carry matter, the most telling first; the other lists go with it. */
  words: string[];
  /** How often each stands in the article, in the headline and the lead counting for more. */
  counts: number[];
  /** How often each stands in the headline, for more, and in the lead; 0 = in neither. */
  leadCounts: number[];
  /** What each is: the sum of the marks of `lib/stories/profile/marks.ts`. */
  marks: number[];
  /** How the article writes the first of `words`; empty where that is the stem itself. */
  written: string[];
  /** Days of the year that it tells of, `4-28`. */
  dates: string[];
  /** Weekdays that headline and lead tell of, 1 (Monday) to 7. */
  weekdays: number[];
};

/**
 * How sure it is that two articles tell of one event: `same` enough to group without asking,
 * `maybe` enough to ask, `related` only that they share a matter.
 */
export const STORY_TIERS = ['same', 'maybe', 'related'] as const;
export type StoryTier = (typeof STORY_TIERS)[number];

/** Why two articles were matched, in words that both have. */
export type StoryReason = {
  /** People, places and organisations that both name, the most telling first. */
  names: string[];
  /** Rare words that both use, as one of them writes them, the most telling first. */
  words: string[];
  /** Whole days between the publications; `null` where one is unknown. */
  days: number | null;
};

/** A saved article that was matched with another, with the reason. */
export type StoryMatch = {
  articleId: string;
  /** 0 to 1, higher = closer; for ordering, never shown. */
  score: number;
  tier: StoryTier;
  reason: StoryReason;
};

/** The reader's word on two articles. Wins for ever over what was derived. */
export type StoryAnswer = { a: string; b: string; same: boolean };

/** Articles that are grouped as one story; an article that stands alone is a story of one. */
export type StoryMembers = { storyId: string; articleIds: readonly string[] };

/** Where a new article goes. */
export type Placement = {
  /** The story that it joins; `null` where it starts one. */
  storyId: string | null;
  /** Stories that the reader's word makes one with it, `storyId` among them; else empty. */
  merges: string[];
  /** Its matches; with the articles of a story that is not worth asking about as `related` only. */
  matches: StoryMatch[];
};
