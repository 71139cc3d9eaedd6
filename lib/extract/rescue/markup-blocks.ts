import type { RawBlock } from '@/lib/model/article';
import { decodeEntities } from '../metadata/plain';
import { blockText } from '../walk/block-text';

/** A tag; without `<` within it, so that one pass over hostile markup stays one pass. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/gi;
/** Nothing in these is text of an article. */
const WITHOUT_TEXT = new Set(
  'script style figure figcaption iframe svg template noscript table form button aside nav'.split(
    ' ',
  ),
);
const BLOCK =
  /^(?:p|br|hr|div|h[1-6]|li|ul|ol|dl|dt|dd|blockquote|pre|section|article|header|footer|main)$/;
const HEADING = /^h([1-6])$/;

/** What a block is by the element that begins it. */
function kindOf(tag: string): Omit<RawBlock, 'text'> {
  const level = HEADING.exec(tag)?.[1];
  if (level) return { kind: 'heading', level: Math.max(2, Number(level)) };
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return { kind: 'item' };
  return tag === 'blockquote' ? { kind: 'quote' } : { kind: 'paragraph' };
}

/**
 * The blocks of a piece of markup that is not on the page, read without a document: tags part
 * blocks and are gone. Links, emphasis and what holds no text leave nothing behind.
 */
export function markupBlocks(markup: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  let kind = kindOf('p');
  let text = '';
  let skipped = '';
  let at = 0;
  const endBlock = (): void => {
    const line = blockText(decodeEntities(text));
    if (/[\p{L}\p{N}]/u.test(line)) blocks.push({ ...kind, text: line });
    text = '';
  };
  for (const { 0: whole, 1: closing, 2: name = '', index } of markup.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (!skipped) text += markup.slice(at, index);
    at = index + whole.length;
    if (skipped) {
      if (closing && tag === skipped) skipped = '';
    } else if (WITHOUT_TEXT.has(tag)) {
      endBlock();
      if (!closing) skipped = tag;
    } else if (BLOCK.test(tag)) {
      endBlock();
      // A paragraph within a quotation or an item is still that.
      if (closing || tag !== 'p' || kind.kind === 'heading') kind = kindOf(closing ? 'p' : tag);
    }
  }
  if (!skipped) text += markup.slice(at);
  endBlock();
  return blocks;
}
