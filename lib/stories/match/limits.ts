/**
 * Limits in log odds, chosen on English and Russian developer data (`docs/methods/stories.md`).
 */

/**
 * From here on two articles, or an article and a story on average, are grouped without asking.
 * Lower groups more of what belongs together, and merges events of one kind.
 */
export const SAME = 3;
/** From here on the reader is asked. Lower asks about ever more that only shares a matter. */
export const MAYBE = 0.5;
/** From here on an article is shown as related: it shares the matter, perhaps not the event. */
export const RELATED = -1;

/**
 * From so many articles on a group shows how near to one another reports of its event are. With
 * fewer, one short report makes a whole group look loose.
 */
export const TELLING_SIZE = 4;
/**
 * Two such groups are two events of one kind where the log odds between them lie this far below those
 * within them. Lower tears apart what outlets tell at different lengths; higher takes the second quake
 * in one place for the first.
 */
export const CONTRAST = 2;

/** Two articles that share fewer words than these are alike by chance. */
export const LEAST_SHARED = 3;
