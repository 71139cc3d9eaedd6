import { describe, expect, it } from 'vitest';
import { assembleArticle } from '@/lib/extract/assemble';
import { articleFromText } from '@/lib/extract/from-text';
import type { ExtractedPage } from '@/lib/model/article';
import { sha256Hex } from '@/lib/text/hash';

const page: ExtractedPage = {
  url: 'https://courier.example/1',
  canonicalUrl: null,
  ampUrl: null,
  title: 'The gate',
  byline: null,
  published: null,
  modified: null,
  outlet: 'Courier',
  lang: 'en',
  blocks: [
    { kind: 'standfirst', text: 'A gate is closed.' },
    { kind: 'heading', level: 2, text: 'Why' },
    { kind: 'paragraph', text: 'It had a crack 🛠 in it.' },
  ],
  asides: [{ kind: 'headline', text: 'The gate' }],
  confidence: { level: 'good', reasons: [] },
  access: { level: 'full', reasons: [] },
  genre: { kind: 'news', reasons: [] },
};

describe('assembleArticle', () => {
  it('joins blocks by a blank line and addresses each in UTF-16 units', () => {
    const article = assembleArticle(page);
    expect(article.text).toBe('A gate is closed.\n\nWhy\n\nIt had a crack 🛠 in it.');
    for (const block of article.blocks) {
      expect(article.text.slice(block.start, block.end)).toBe(block.text);
    }
    expect(article.textHash).toBe(sha256Hex(article.text));
  });

  it('gives an empty text for a page without blocks', () => {
    expect(assembleArticle({ ...page, blocks: [] }).text).toBe('');
  });
});

describe('articleFromText', () => {
  const text = '\n First line\nsecond line. \n\n \r\n\nNext paragraph.\n';

  it('keeps the text character for character', () => {
    expect(articleFromText({ text }).text).toBe(text);
  });

  it('takes the runs between blank lines for paragraphs', () => {
    const { blocks } = articleFromText({ text });
    expect(blocks.map((block) => block.text)).toEqual([
      'First line\nsecond line.',
      'Next paragraph.',
    ]);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });

  it('has no blocks where nothing is written', () => {
    expect(articleFromText({ text: ' \n ' }).blocks).toEqual([]);
  });
});
