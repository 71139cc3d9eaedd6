/** What sentences of one drawer do in the article, wherever they stand. */
export const DRAWER_ROLES = ['background', 'responses', 'next', 'uncertain', 'closing'] as const;
export type DrawerRole = (typeof DRAWER_ROLES)[number];

/**
 * A reader's decision about one sentence: into another drawer, or out of all (`null`). The sentence
 * is named by its words, so that the decision holds for every version of the text that has it.
 */
export type DrawerMove = { sentence: string; role: DrawerRole | null };
