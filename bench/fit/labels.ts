import type { PageBlock } from '@/lib/extract/walk/page-block';

/** What people said of a page, as the evaluation data have it. */
export type Gold = {
  id: string;
  text?: string;
  text_with_summary?: string;
  summary?: string[];
  sections?: { headline?: string[] }[];
  page_type?: string;
};

const RUN = 4;
/** Share of a block's runs of words that stand in the gold text, above which it is text. */
const MOST = 0.5;
/** A short block is text if it stands in the gold text and the next longer ones around it do. */
const REACH = 3;

/** Words in lower case; single characters where the script puts no blanks. */
export const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}][\p{M}\p{N}\p{L}]*|\p{N}+/gu,
    ) ?? [];

const joined = (text: string): string => ` ${tokens(text).join(' ')} `;

/**
 * Whether each block of a page is text by the gold; `null` where it does not count: the same text
 * stands on the page in a likelier place.
 */
export function textLabels(blocks: readonly PageBlock[], gold: Gold): (boolean | null)[] {
  const source = gold.text_with_summary ?? gold.text ?? '';
  const all = joined(source);
  const lines = new Set(source.split(/\n+/).map(joined));
  const runs = new Set<string>();
  const words = tokens(source);
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  const long = blocks.map((block) => {
    const own = tokens(block.text);
    const count = own.length - RUN + 1;
    if (count <= 0) return null;
    let found = 0;
    for (let i = 0; i < count; i++) if (runs.has(own.slice(i, i + RUN).join(' '))) found++;
    return found / count > MOST;
  });
  const around = (index: number, step: number): boolean => {
    for (let i = index + step, left = REACH; blocks[i] && left > 0; i += step, left--) {
      const label = long[i];
      if (label !== null && label !== undefined) return label;
    }
    return false;
  };
  const labels = blocks.map((block, index): boolean | null => {
    const label = long[index] ?? null;
    if (label !== null) return label;
    const own = joined(block.text);
    if (!own.trim()) return null;
    if (lines.has(own)) return around(index, -1) || around(index, 1);
    return all.includes(own) && around(index, -1) && around(index, 1);
  });
  return labels.map((label, index) => {
    if (!label || nearText(labels, index) > 0) return label;
    const text = blocks[index]?.text;
    return blocks.some(
      (other, i) => other.text === text && i !== index && labels[i] && nearText(labels, i) > 0,
    )
      ? null
      : label;
  });
}

/** How many of the blocks right before and after are text. */
function nearText(labels: readonly (boolean | null)[], index: number): number {
  let count = 0;
  for (let i = index - REACH; i <= index + REACH; i++) if (i !== index && labels[i]) count++;
  return count;
}

/** True for a heading that the publisher set over a section of the text. */
export function isGoldHeading(block: PageBlock, gold: Gold): boolean {
  const own = joined(block.text);
  return (gold.sections ?? [])
    .flatMap(({ headline }) => headline ?? [])
    .map(joined)
    .some((heading) => heading.trim() && (heading === own || own.includes(heading)));
}

/** True for a block that is, or is a part of, the publisher's standfirst. */
export function isGoldStandfirst(block: PageBlock, gold: Gold): boolean {
  const lead = tokens((gold.summary ?? []).join(' '));
  const pairs = new Set(lead.map((word, i) => `${word} ${lead[i + 1] ?? ''}`));
  const own = tokens(block.text);
  if (own.length < 3) return false;
  const found = own.slice(0, -1).filter((word, i) => pairs.has(`${word} ${own[i + 1]}`)).length;
  return found / (own.length - 1) > 0.7;
}
