import type { Aside } from '@/lib/model/article';
import { NameGroups, phraseGroups } from '../classify/groups';
import type { PageBlock } from '../walk/page-block';
import { isText, type JudgedBlock } from './verdict';

/** What stands further than this many blocks from the text belongs to something else. */
const REACH = 12;
const MOST_ASIDES = 60;
/** An author box longer than this is somebody's page. */
const LONGEST_AUTHOR = 80;
/** A box around a block with more blocks than this says nothing about it. */
const MOST_BOX_BLOCKS = 6;
/** A line that only says whose picture it is. */
const LONGEST_CREDIT = 8;

/** What a block is called, and the small boxes around it. */
function boxNames(block: PageBlock): string {
  let names = block.inlineNames + block.node.names;
  for (
    let at = block.node.parent;
    at && at.endBlock - at.firstBlock <= MOST_BOX_BLOCKS;
    at = at.parent
  ) {
    names += at.names;
  }
  return names;
}

/**
 * What stands around the text and is worth keeping beside it: the headline, captions, credits,
 * author boxes; each once, in page order.
 */
export function gatherAsides(judged: readonly JudgedBlock[], title: string): Aside[] {
  const asides: Aside[] = title ? [{ kind: 'headline', text: title }] : [];
  const first = judged.findIndex(({ verdict }) => isText(verdict));
  const last = judged.findLastIndex(({ verdict }) => isText(verdict));
  if (first < 0) return asides;
  const groups = new NameGroups();
  const seen = new Set<string>([title]);
  for (const { block, verdict } of judged.slice(Math.max(0, first - REACH), last + REACH)) {
    if (isText(verdict) || asides.length >= MOST_ASIDES || seen.has(block.text)) continue;
    const names = groups.of(boxNames(block));
    const phrases = phraseGroups(block.text);
    let kind: Aside['kind'] | null = null;
    const isCredit = names.includes('credit') || phrases.includes('credit');
    if (isCredit && block.words <= LONGEST_CREDIT) kind = 'credit';
    else if (verdict.removed === 'caption') kind = 'caption';
    else if (names.includes('author') && block.words <= LONGEST_AUTHOR) kind = 'author';
    if (!kind) continue;
    seen.add(block.text);
    asides.push({ kind, text: block.text });
  }
  return asides;
}
