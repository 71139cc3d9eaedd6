import type { ExtractedPage } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import type { Result } from '@/lib/model/result';
import { readSeenPage } from './read-seen-page';
import { seePage } from './see/see-page';

/**
 * Reads the article on a page: what the script sees of it, and what the background tells from
 * that, in one go. The given document is never changed.
 */
export const extractPage = (
  document: Document,
  options: { url: string },
): Result<ExtractedPage, Refusal> => readSeenPage(seePage(document, options));
