import type { Evidence } from './evidence';

/**
 * What the sentences of a drawer do in the article, wherever they stand.
 *
 * - `background`: what was before, what is going on around it
 * - `responses`: what people think of it
 * - `next`: what is to come of it
 * - `uncertain`: what is not known or could not be checked
 * - `closing`: who gave no answer, who helped, what was corrected, what the outlet discloses
 */
export const DRAWER_ROLES = ['background', 'responses', 'next', 'uncertain', 'closing'] as const;
export type DrawerRole = (typeof DRAWER_ROLES)[number];

/**
 * Sentences of one role from anywhere in the article: every one of `sentences` with its whole span.
 * A sentence stands in one drawer at most. There is no drawer without a sentence.
 */
export type Drawer = Evidence & {
  role: DrawerRole;
  /**
   * For each sentence how sure its role is: the estimated probability for the first three roles,
   * 1 for the two that are told by their wording.
   */
  margins: number[];
};

/**
 * A reader's decision about one sentence: into another drawer, or out of all (`null`). The sentence
 * is named by its words, so that the decision holds for every version of the text that has it.
 */
export type DrawerMove = { sentence: string; role: DrawerRole | null };
