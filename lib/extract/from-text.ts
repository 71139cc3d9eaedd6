import type { Article, Block } from '@/lib/model/article';
import { sha256Hex } from '@/lib/text/hash';

/** A text that needs no extraction, with what is known about it. */
export type TextRow = {
  /** Paragraphs, parted by blank lines. */
  text: string;
  title?: string;
  lang?: string;
  outlet?: string;
  published?: string;
  url?: string;
};

/** A run of lines with something on them. */
const PARAGRAPH = /[^\n\r]*\S[^\n\r]*(?:\r?\n[^\n\r]*\S[^\n\r]*)*/g;

/** Each paragraph, without the white space around it. */
function paragraphs(text: string): Block[] {
  return [...text.matchAll(PARAGRAPH)].map((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const body = match[0].trim();
    return { kind: 'paragraph', text: body, start, end: start + body.length };
  });
}

/**
 * Makes an article of plain text. The text is kept character for character; every run of lines
 * between blank lines is a paragraph, so nothing is guessed about headings. A text without a
 * visible character has no blocks.
 */
export function articleFromText(row: TextRow): Article {
  return {
    title: row.title ?? '',
    byline: null,
    published: row.published ?? null,
    modified: null,
    outlet: row.outlet ?? '',
    lang: row.lang ?? null,
    url: row.url ?? null,
    text: row.text,
    textHash: sha256Hex(row.text),
    blocks: paragraphs(row.text),
    asides: [],
    confidence: { level: 'good', reasons: [] },
    access: { level: 'full', reasons: [] },
    genre: { kind: 'other', reasons: [] },
  };
}
