import type { RawBlock } from '@/lib/model/article';
import { Shingles } from '../classify/shingles';
import type { PageMetadata } from '../metadata';
import { comparable } from '../metadata/plain';
import { wordCount } from '../word-count';
import { textToBlocks } from './text-to-blocks';

/** Structured data with fewer words is a teaser. */
const FEWEST_WORDS = 80;
/** A text with fewer words than this is as good as none. */
const NEXT_TO_NOTHING = 40;
/** Structured data must be this many times longer to replace what was read … */
const MUCH_LONGER = 1.6;
/** … and hold this share of it, so that it is the same article. */
const SAME_TEXT = 0.5;
/** Words of a run by which two texts are compared. */
const RUN = 3;

const wordsOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + wordCount(text), 0);

/** True where `longer` is the same article as `blocks`, and much more of it. */
function holdsMore(longer: string, blocks: readonly RawBlock[]): boolean {
  const kept = wordsOf(blocks);
  const words = wordCount(longer);
  if (words < FEWEST_WORDS) return false;
  if (kept < NEXT_TO_NOTHING) return true;
  if (words < kept * MUCH_LONGER) return false;
  const all = comparable(longer).split(' ');
  const read = comparable(blocks.map(({ text }) => text).join(' ')).split(' ');
  // Some outlets put the text there twice: that is longer, and no more.
  if (new Shingles(read, RUN).share(all) > 1 / MUCH_LONGER) return false;
  return new Shingles(all, RUN).share(read) > SAME_TEXT;
}

/**
 * The article's text from where the reader does not see it, where the page shows next to nothing
 * of it: JSON-LD `articleBody`, or markup that a script has yet to put on the page. `null` where
 * what was read is fine. A rescued text keeps no headings but those that its source marks.
 */
export function rescueText(
  scriptMarkup: string | null,
  metadata: PageMetadata,
  blocks: readonly RawBlock[],
): RawBlock[] | null {
  const body = metadata.articleBody;
  if (body && holdsMore(body, blocks)) return textToBlocks(body);
  if (wordsOf(blocks) >= NEXT_TO_NOTHING) return null;
  const found = scriptMarkup ? textToBlocks(scriptMarkup) : [];
  return wordsOf(found) >= FEWEST_WORDS ? found : null;
}
