import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPage } from '@/lib/extract';
import type { Aside, RawBlock } from '@/lib/model/article';
import { documentOf, PAGE_URL } from '../support/read-page';

/** What a page under `tests/fixtures/pages` shows, and what must come of it. */
type Expected = {
  /** The one clean-up or rescue that the page stands for. */
  proves: string;
  blocks: RawBlock[];
  /** Asides that must be among those found. */
  asides?: Aside[];
  /** Words that must not be in the text. */
  never?: string[];
};

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/pages');

const pages = readdirSync(FOLDER).map((slug) => ({
  slug,
  html: readFileSync(path.join(FOLDER, slug, 'source.html'), 'utf8'),
  expected: JSON.parse(readFileSync(path.join(FOLDER, slug, 'expected.json'), 'utf8')) as Expected,
}));

describe.each(pages)('$slug', ({ html, expected }) => {
  const read = extractPage(documentOf(html), { url: PAGE_URL });

  it(expected.proves, () => {
    expect(read.ok && read.value.blocks).toEqual(expected.blocks);
    const text = read.ok ? read.value.blocks.map((block) => block.text).join('\n') : '';
    for (const words of expected.never ?? []) expect(text).not.toContain(words);
    for (const aside of expected.asides ?? []) {
      expect(read.ok && read.value.asides).toContainEqual(aside);
    }
  });
});
