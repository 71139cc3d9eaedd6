import type { Access, Confidence, Genre, RawBlock } from '@/lib/model/article';
import type { PageMetadata } from './metadata';

/** Which fallback the text came from, where the main reading did not serve. */
export type Rescue = 'structured-data' | 'prose';

/**
 * What was seen while a page was read: everything that the judgements (confidence, access, genre,
 * "no article here") may go by. Gathered once, so that judging needs no second walk over the page.
 */
export type PageFindings = {
  /** The copy of the page that is worked on, furniture and all; may be read, not changed. */
  document: Document;
  /** The address that the reader sees. */
  url: string;
  metadata: PageMetadata;
  /** The text as kept. */
  blocks: RawBlock[];
  /** Words of `blocks`, without headings. */
  keptWords: number;
  /** Words of all prose on the page, kept or not: blocks of 12 words and more with few links. */
  proseWords: number;
  /** Share (0 to 1) of the kept text's characters that are link text. */
  linkShare: number;
  /** Share (0 to 1) of all text on the page, furniture too, that is link text. */
  pageLinkShare: number;
  /** Sub-headings that stand within the article's stretch of page but not in the text. */
  headingsLost: number;
  /** Set where a fallback gave the text. */
  rescue: Rescue | null;
};

/**
 * The judgements on one page: `lib/extract/judge/index.ts` gives them as
 * `judgePage(findings: PageFindings): Result<PageJudgement, Refusal>`.
 */
export type PageJudgement = { confidence: Confidence; access: Access; genre: Genre };
