import type { Access, Confidence, Genre, RawBlock } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import type { PageMetadata } from '../metadata';
import { type PageSignals, pageSignals } from './signals';

export { type PageSignals, pageSignals };

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

export type Judgement = { confidence: Confidence; access: Access; genre: Genre };

/** Fewer words than this are no article. */
const FEWEST_WORDS = 60;

/** `pdf` for a document that the browser's own viewer shows; `null` where a page can be read. */
export function refusalBeforeReading(document: Document): Refusal | null {
  return document.contentType === 'application/pdf' ? { reason: 'pdf' } : null;
}

/** Judges what was kept of a page: a refusal, or how good, how whole and of what kind it is. */
export function judgePage(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
): Result<Judgement, Refusal> {
  const words = kept.blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  if (words < FEWEST_WORDS) return failed({ reason: 'too-short' });
  const leftOut = words < signals.proseWords / 2;
  return ok({
    confidence: leftOut
      ? { level: 'doubtful', reasons: ['prose-left-out'] }
      : { level: 'good', reasons: [] },
    access:
      metadata.accessibleForFree === false
        ? { level: 'partial', reasons: ['isAccessibleForFree: false'] }
        : { level: 'full', reasons: [] },
    genre: { kind: 'news', reasons: [] },
  });
}
