import type { RawBlock } from '@/lib/model/article';
import type { KeptText } from '../judge';
import { isText, type JudgedBlock, type TextVerdict } from './verdict';

/** What a bold paragraph counts as that heads a section. */
const BOLD_HEADING_LEVEL = 3;

function rawBlock({ block }: JudgedBlock, { as }: TextVerdict): RawBlock {
  const { text } = block;
  if (as === 'standfirst') return { kind: 'standfirst', text };
  if (as === 'heading') {
    // Level 1 is the headline's; some pages set all headings in it.
    return { kind: 'heading', level: Math.max(2, block.level ?? BOLD_HEADING_LEVEL), text };
  }
  return { kind: block.kind, text };
}

/** The article's blocks: the standfirst, wherever it stands on the page, then the rest in order. */
export function textBlocks(judged: readonly JudgedBlock[]): RawBlock[] {
  const standfirst: RawBlock[] = [];
  const rest: RawBlock[] = [];
  for (const one of judged) {
    if (!isText(one.verdict)) continue;
    (one.verdict.as === 'standfirst' ? standfirst : rest).push(rawBlock(one, one.verdict));
  }
  return [...standfirst, ...rest];
}

/** What was kept of a page, for the judgement on the whole of it. */
export function keptText(judged: readonly JudgedBlock[], blocks: readonly RawBlock[]): KeptText {
  const first = judged.findIndex(({ verdict }) => isText(verdict));
  const last = judged.findLastIndex(({ verdict }) => isText(verdict));
  let linkedWords = 0;
  let headingsLost = 0;
  for (const { block, verdict } of judged) {
    if (isText(verdict)) linkedWords += Math.round(block.words * block.linkShare);
    else if (
      verdict.removed === 'no-section-heading' &&
      block.index > first &&
      block.index < last
    ) {
      headingsLost++;
    }
  }
  return { blocks, linkedWords, headingsLost, rescued: false };
}
