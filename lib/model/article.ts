import type { Span } from './evidence';

/** What a block of an article's text is. `row` is one row of a table, cells joined by ` | `. */
export const BLOCK_KINDS = ['standfirst', 'heading', 'paragraph', 'item', 'quote', 'row'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block before its place in the text is known. Plain text: white space folded, never empty. */
export type RawBlock = {
  kind: BlockKind;
  /** Headings only: 2 to 6, as the page gives it; a bold paragraph that heads a section counts as 3. */
  level?: number;
  text: string;
};

/** One block of an article's text. Block n is paragraph n everywhere. */
export type Block = RawBlock & Span;

/** What stands around the text and never in it. */
export const ASIDE_KINDS = ['headline', 'caption', 'credit', 'author', 'note'] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];
export type Aside = { kind: AsideKind; text: string };

export const CONFIDENCE_LEVELS = ['good', 'fair', 'doubtful'] as const;
/** Why an extraction looks less than good. Worded for people in one place, by these names. */
export const CONFIDENCE_REASONS = [
  /** Fewer words than nearly all news articles have. */
  'short',
  /** Much of the page's visible prose is not in the text. */
  'prose-left-out',
  /** Much of the text is links. */
  'many-links',
  /** The page's own structured data holds another or a longer text. */
  'differs-from-structured-data',
  /** The page has headings that the text lost. */
  'headings-lost',
  /** The text came from a fallback, not from the main reading. */
  'rescued',
  /** Few blocks are prose: a list of teasers, a product page, a forum. */
  'little-prose',
  /** Nothing on the page says that it is an article. */
  'no-article-marks',
  /** The page looks more like a list, a shop or a forum than like an article. */
  'other-kind-of-page',
  /** The text is what the reader had selected on the page, not what was found there. */
  'selection',
] as const;
export type ConfidenceReason = (typeof CONFIDENCE_REASONS)[number];
export type Confidence = {
  level: (typeof CONFIDENCE_LEVELS)[number];
  /** Empty when the level is `good`. */
  reasons: ConfidenceReason[];
};

/** Whether the whole text was on the page; `partial` where a paywall or a cut ending shows. */
export const ACCESS_LEVELS = ['full', 'partial'] as const;
export const GENRES = [
  'news',
  'opinion',
  'analysis',
  'live',
  'round-up',
  'interview',
  'review',
  'press-release',
  'other',
] as const;
/** A judgement with the marks that led to it, such as `isAccessibleForFree: false`. */
export type Access = { level: (typeof ACCESS_LEVELS)[number]; reasons: string[] };
export type Genre = { kind: (typeof GENRES)[number]; reasons: string[] };

/** What is known of an article beside its text; each is `null` where the page does not say. */
export type Metadata = {
  /** The headline without the outlet's name. */
  title: string;
  /** The authors as one line, without "By", roles or handles. */
  byline: string | null;
  /** ISO 8601 with the page's own time zone where it gives one, else a date only. */
  published: string | null;
  /** As `published`; only where it differs from it. */
  modified: string | null;
  /** The site's name, or its registrable domain where there is no name. */
  outlet: string;
  /** BCP 47, lower-case primary language with an optional region; `null` where unknown. */
  lang: string | null;
};

/** What a page says of itself and where it is, whatever can be read of its text. */
export type PageAbout = Metadata & {
  /** The address that the reader sees. */
  url: string;
  /** The page's own canonical address, absolute, http(s); `null` where there is none. */
  canonicalUrl: string | null;
  /** The page's AMP twin, absolute, http(s); `null` where there is none. */
  ampUrl: string | null;
};

/**
 * What the script in the page sends: JSON-safe, text only, no HTML.
 *
 * The text is not joined here, so that offsets and hash are made in one place only:
 * `assembleArticle` in `lib/extract/assemble.ts`.
 */
export type ExtractedPage = PageAbout & {
  blocks: RawBlock[];
  asides: Aside[];
  confidence: Confidence;
  access: Access;
  genre: Genre;
};

/** One page of one outlet, as extracted at one time. */
export type Article = Metadata & {
  /** The address that the reader saw; `null` for a text that came from a file. */
  url: string | null;
  /** The blocks joined by `\n\n`. All offsets are UTF-16 code units into it. */
  text: string;
  /** SHA-256 of `text` as UTF-8, in hex. A span holds for this hash only. */
  textHash: string;
  blocks: Block[];
  asides: Aside[];
  confidence: Confidence;
  access: Access;
  genre: Genre;
};
