import type { Aside, ExtractedPage, RawBlock } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { aboutPage } from '../about-page';
import { copyPage } from '../copy/copy-page';
import { readMetadata } from '../metadata';
import { comparable } from '../metadata/plain';
import type { PageBlock } from '../walk/page-block';
import { walkPage } from '../walk/walk-page';
import { copyRange } from './copy-range';
import { type SelectedRange, selectedRanges } from './selected-ranges';

/**
 * Two or three sentences: of fewer, a brief would only repeat the selection. Lower than what a
 * whole page must have, since the reader has said that this is the text.
 */
const FEWEST_WORDS = 30;

/** The selected blocks of text, in page order. */
function selectedBlocks(document: Document, ranges: readonly SelectedRange[]): PageBlock[] {
  const inert = document.implementation.createHTMLDocument('');
  for (const range of ranges) {
    const holder = inert.createElement('div');
    holder.append(copyRange(inert, range));
    inert.body.append(holder);
  }
  return walkPage(inert.body).blocks.filter(({ node, words }) => !node.hidden && words > 0);
}

const isCaption = (block: PageBlock): boolean => {
  for (let node: PageBlock['node'] | null = block.node; node; node = node.parent)
    if (node.tag === 'figcaption') return true;
  return false;
};

/** Level 1 is the headline's. */
const rawBlock = ({ kind, level, text }: PageBlock): RawBlock =>
  level === undefined ? { kind, text } : { kind, level: Math.max(2, level), text };

/**
 * Reads what the reader has selected on a page: every block of it is kept, since the reader chose
 * it, but the headline and captions stand beside the text as they always do. The rest is what the
 * page says of itself. Refused where nothing is selected or too little for a brief. The given
 * document is never changed.
 */
export function extractSelection(
  document: Document,
  { url }: { url: string },
): Result<ExtractedPage, Refusal> {
  const ranges = selectedRanges(document);
  if (ranges.length === 0) return failed({ reason: 'nothing-selected' });
  const metadata = readMetadata(copyPage(document), url);
  const title = comparable(metadata.title);
  const selected = selectedBlocks(document, ranges).filter(
    ({ text }) => comparable(text) !== title,
  );
  const text = selected.filter((block) => !isCaption(block));
  if (text.reduce((sum, { words }) => sum + words, 0) < FEWEST_WORDS)
    return failed({ reason: 'too-short' });
  const captions = selected.filter(isCaption).map<Aside>(({ text }) => ({ kind: 'caption', text }));
  return ok({
    ...aboutPage(metadata, url),
    blocks: text.map(rawBlock),
    asides: metadata.title ? [{ kind: 'headline', text: metadata.title }, ...captions] : captions,
    confidence: { level: 'fair', reasons: ['selection'] },
    access:
      metadata.accessibleForFree === false
        ? { level: 'partial', reasons: ['isAccessibleForFree: false'] }
        : { level: 'full', reasons: [] },
    genre: { kind: 'other', reasons: [] },
  });
}
