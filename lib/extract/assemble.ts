import type { Article, Block, ExtractedPage, RawBlock } from '@/lib/model/article';
import { sha256Hex } from '@/lib/text/hash';

/** What parts two blocks of a text. */
const BLOCK_GAP = '\n\n';

/** Joins blocks by a blank line and says where each stands in the joined text. */
function placeBlocks(raw: readonly RawBlock[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let end = 0;
  for (const block of raw) {
    const start = blocks.length === 0 ? 0 : end + BLOCK_GAP.length;
    end = start + block.text.length;
    blocks.push({ ...block, start, end });
  }
  return { text: raw.map((block) => block.text).join(BLOCK_GAP), blocks };
}

/**
 * Makes the article of what the script in the page sent: the one place where offsets and hash
 * are made. `text.slice(block.start, block.end)` is the block's text, block n is paragraph n.
 */
export function assembleArticle(page: ExtractedPage): Article {
  const { text, blocks } = placeBlocks(page.blocks);
  return {
    title: page.title,
    byline: page.byline,
    published: page.published,
    modified: page.modified,
    outlet: page.outlet,
    lang: page.lang,
    url: page.url,
    text,
    textHash: sha256Hex(text),
    blocks,
    asides: page.asides,
    confidence: page.confidence,
    access: page.access,
    genre: page.genre,
  };
}
