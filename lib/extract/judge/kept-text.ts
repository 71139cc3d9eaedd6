import type { RawBlock } from '@/lib/model/article';

/** What was kept of a page, and how. */
export type KeptText = {
  blocks: readonly RawBlock[];
  /** Words of the blocks that stand in links. */
  linkedWords: number;
  /** Headings that stand among the page's prose and are not among the blocks. */
  headingsLost: number;
  /** True where the main reading failed and the text came from a fallback. */
  rescued: boolean;
};
