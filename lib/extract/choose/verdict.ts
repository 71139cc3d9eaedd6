import type { FurnitureReason } from '../classify/furniture';
import type { PageBlock } from '../walk/page-block';
import type { ImprintLine } from './imprint-line';

/** Why a block of the page is not in the article's text. */
export type RemovalReason =
  | FurnitureReason
  /** By its features it is likelier furniture than text. */
  | 'unlikely'
  /** It is a heading, but of no section of the text. */
  | 'no-section-heading'
  /** It stands in another `<article>`, below a headline of its own. */
  | 'other-article'
  /** It says the headline again. */
  | 'headline'
  /** A line before or after the text that only gives the author or the date. */
  | ImprintLine
  /** The same text stands on the page again, in a likelier place. */
  | 'repeated'
  /** A heading with no text under it at the end of the article. */
  | 'heads-nothing';

/** A block that is part of the text, and as what. */
export type TextVerdict = { as: 'standfirst' | 'heading' | 'text' };
/** What was decided about a block. */
export type Verdict = TextVerdict | { removed: RemovalReason };

export const isText = (verdict: Verdict | undefined): verdict is TextVerdict =>
  verdict !== undefined && 'as' in verdict;

/** One block of the page with what was decided about it. */
export type JudgedBlock = { block: PageBlock; verdict: Verdict };
