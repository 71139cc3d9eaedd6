import type { RawBlock } from '@/lib/model/article';
import { blockText } from '../walk/block-text';
import { markupBlocks } from './markup-blocks';

/** Structured data often keeps no paragraphs; a run of sentences longer than this is parted. */
const LONGEST_RUN = 700;
/** Characters of a paragraph that is made. */
const MADE_PARAGRAPH = 400;
const SENTENCE_GAP = /(?<=[.!?。！？]["'”’»)]*)\s+(?=["'“„«(]?\p{Lu})/u;

/** A long run of sentences in parts of about the length of a paragraph; no sentence is cut. */
function partSentences(text: string): string[] {
  if (text.length <= LONGEST_RUN) return [text];
  const parts: string[] = [];
  let part = '';
  for (const sentence of text.split(SENTENCE_GAP)) {
    part = part ? `${part} ${sentence}` : sentence;
    if (part.length < MADE_PARAGRAPH) continue;
    parts.push(part);
    part = '';
  }
  return part ? [...parts, part] : parts;
}

/** Blocks of a text that is not on the page: markup, or lines that stand for paragraphs. */
export function textToBlocks(source: string): RawBlock[] {
  if (/<(?:p|br|div)\b/i.test(source)) return markupBlocks(source);
  return source
    .split(/\r?\n+/)
    .map(blockText)
    .filter(Boolean)
    .flatMap(partSentences)
    .map((text) => ({ kind: 'paragraph', text }));
}
