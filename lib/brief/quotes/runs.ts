import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/evidence';
import { enclosures } from '@/lib/text/sentences/enclosures';

/** One run of text in quotation marks within a block, marks included. */
export type Run = Span & {
  block: number;
  /** The words without their marks. */
  inner: Span;
  /** `false` where the closing mark is missing: the run ends with its paragraph. */
  closed: boolean;
  /** Whether the run before goes on in this one: quotation marks are opened anew, none was closed. */
  goesOn: boolean;
};

const BRACKETS = '([（【《〈';

/** An apostrophe is no quotation that goes on: ’Ndrangheta. */
const NEVER_OPEN = `${BRACKETS}'‘’‚`;

/** Words in marks shorter than this that never close are a stray mark. */
const SHORTEST_UNCLOSED = 20;

/**
 * The runs in quotation marks of all blocks, in order, outermost only. Every style is read, because
 * a page's language does not tell its marks: “so”, „so“, »so«, « so », ”so”, 「so」, "so", ‘so’.
 *
 * A mark that its paragraph does not close counts where it begins the paragraph or where nothing is
 * quoted after it: then the run ends with the paragraph, and goes on in the next one if that begins
 * with an opening mark.
 */
export function quotedRuns(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  let open: Run | null = null;
  blocks.forEach((block, index) => {
    const found = blockRuns(block, index);
    const first = found[0];
    const before: Run | null = open;
    if (first && before && first.start === block.start && before.block === index - 1) {
      first.goesOn = true;
    }
    open = found.at(-1)?.closed === false ? (found.at(-1) ?? null) : null;
    for (const run of found) runs.push(run);
  });
  return runs;
}

function blockRuns(block: Block, index: number): Run[] {
  const { start } = block;
  const text = withPlainMarks(block.text);
  const { openings, unclosed } = enclosures(text);
  const pairs: [number, number][] = [];
  for (const [close, open] of openings) {
    if (!BRACKETS.includes(text[open] ?? '')) pairs.push([open, close]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const runs: Run[] = [];
  let end = 0;
  const add = (open: number, close: number, closed: boolean) => {
    const inner = trimmed(text, open + 1, closed ? close - 1 : close);
    if (inner.end <= inner.start) return;
    const own = block.text;
    runs.push({
      block: index,
      // Both strokes of a mark of two belong to it.
      start: start + (own[open] === text[open] || open === 0 ? open : open - 1),
      end: start + (closed && own[close - 1] !== text[close - 1] ? close + 1 : close),
      inner: { start: start + inner.start, end: start + inner.end },
      closed,
      goesOn: false,
    });
  };
  const lone = unclosed.filter((at) => !NEVER_OPEN.includes(text[at] ?? ''));
  if (lone[0] === 0) {
    // “He called it ‘odd’ and left: other marks inside belong to it, the same mark begins anew
    const next = pairs.find(([open]) => text[open] === text[0])?.[0] ?? text.length;
    end = text.slice(0, next).trimEnd().length;
    if (end >= SHORTEST_UNCLOSED) add(0, end, false);
  }
  for (const [open, close] of pairs) {
    if (open < end) continue;
    add(open, close + 1, true);
    end = close + 1;
  }
  const last = lone.at(-1);
  if (last !== undefined && last >= end && text.length - last >= SHORTEST_UNCLOSED) {
    add(last, text.length, false);
  }
  return runs;
}

/**
 * The text with ''two strokes'' and ``two back-ticks'' as one mark and a blank, as long as before,
 * so that places stay: some agencies' systems write quotation marks so.
 */
function withPlainMarks(text: string): string {
  if (!text.includes("''") && !text.includes('``')) return text;
  return text
    .replace(/(^|[\s([—–-])(?:''|``)(?=\S)/gu, '$1 "')
    .replace(/''/gu, '" ')
    .replace(/``/gu, ' "');
}

function trimmed(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { start, end: Math.max(start, from + piece.trimEnd().length) };
}
