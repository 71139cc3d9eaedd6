import type { DateMention } from './date-mention';
import type { Drawer } from './drawer';
import type { Entity } from './entities';
import type { Evidence, Span } from './evidence';
import type { Figure } from './figure';
import type { Hedge } from './hedge';
import type { Attributed, Quote } from './quotes';
import type { NoReply, Source } from './source';

/** One sentence; `paragraph` is the index of the block that holds it. */
export type Sentence = Span & { paragraph: number };

/** A statement that a reader needs, verbatim from the text. */
export type KeyPoint = Evidence & {
  text: string;
  /** 1 = the one to keep if only one. Key points are listed in reading order, not by rank. */
  rank: number;
  /** Set where a whole leading attribution or adverbial was left out. */
  trimmed?: boolean;
  /** What it takes for known; absent where it stands alone well, or nothing before explains it. */
  context?: PointContext;
  /** Whom it names without saying who that is; absent where nobody, two at most. */
  people?: Introduction[];
};

/**
 * Words from before a key point without which it is hard to understand. `before`: what it speaks
 * of, told by an earlier sentence or the part of one. `speaker`: on whose word it stands.
 */
export type PointContext = Evidence & {
  kind: 'before' | 'speaker';
  /** As it stands there, with an ellipsis where its sentence goes on. */
  text: string;
};

/** Someone whom a key point names, with what the text says elsewhere of who that is. */
export type Introduction = Evidence & {
  /** The full name. */
  name: string;
  /** Who that is, in the article's words; `null` where it says no more than the full name. */
  whoIs: string | null;
};

/**
 * Where a heading's words come from: the article's own heading, words of the section that say what
 * it is about, its first words where none do, or the closed list of role names (Overview).
 */
export const HEADING_SOURCES = ['article', 'derived', 'opening', 'role'] as const;
export type HeadingSource = (typeof HEADING_SOURCES)[number];

/** Names that a heading may have without taking its words from the text. Translated on screen. */
export const SECTION_ROLES = ['overview'] as const;

/**
 * A contiguous run of paragraphs with a heading. Sections cover all blocks, once each, in order.
 * Evidence: the heading's own words and the section's first sentence.
 */
export type Section = Evidence & {
  /**
   * For `role`, one of {@link SECTION_ROLES}: the screen shows it in the reader's language. For
   * `opening`, how the section begins, with an ellipsis where its first sentence goes on.
   */
  heading: string;
  headingFrom: HeadingSource;
  /** First and last block, both included. */
  paragraphs: [number, number];
};

/** What is derived from one snapshot. */
export type Brief = {
  /** Raised when the same text would give another brief; an older one is computed anew. */
  analysisVersion: number;
  /** The text that every span in here points into. */
  textHash: string;
  /** Language the analysis went by, BCP 47 primary subtag; `und` where none could be told. */
  lang: string;
  /** Words in the text, as the language parts them. */
  words: number;
  /** Minutes to read it, at least 1. */
  minutes: number;
  sentences: Sentence[];
  /** Three to five in reading order; fewer only where the text has fewer fit sentences. */
  keyPoints: KeyPoint[];
  sections: Section[];
  /** People, organisations and places in order of first mention; others refer to them by index. */
  entities: Entity[];
  /** In the order of the text. */
  quotes: Quote[];
  /** What is counted or measured, in the order of the text. */
  figures: Figure[];
  /** In the order of the text. */
  dates: DateMention[];
  hedges: Hedge[];
  /** In order of their first use. */
  sources: Source[];
  /** Who was asked and gave no answer, in the order of the text. */
  noReply: NoReply[];
  /** At most one of each role. */
  drawers: Drawer[];
  /** What is not the outlet's own statement, in the order of the text; never overlapping. */
  attributed: Attributed[];
};
