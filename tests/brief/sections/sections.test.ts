import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { RawBlock } from '@/lib/model/article';
import { article, articleOf } from '../../support/articles';
import { fixtureArticle } from '../fixture-articles';

const HEADING = 'h:';
/** `h:` marks a heading, the rest are paragraphs. */
const blocks = (...texts: string[]): RawBlock[] =>
  texts.map((text) =>
    text.startsWith(HEADING)
      ? { kind: 'heading', level: 2, text: text.slice(HEADING.length) }
      : { kind: 'paragraph', text },
  );
const outline = (...texts: string[]): string[] =>
  makeBrief(article({ blocks: blocks(...texts) })).sections.map(
    ({ heading, headingFrom, paragraphs: [first, last] }) =>
      `${first}-${last} ${headingFrom} ${heading}`,
  );
const P = 'The ferry struck a rock on Sunday near the northern pier.';

describe('own headings', () => {
  it('part the article, the Overview before them', () => {
    expect(outline(P, P, 'h:Repairs until May', P, 'h:School by boat', P, P)).toEqual([
      '0-1 role overview',
      '2-3 article Repairs until May',
      '4-6 article School by boat',
    ]);
  });

  it('need no Overview where the first heading comes first', () => {
    expect(outline('h:Repairs', P, 'h:School', P)).toEqual([
      '0-1 article Repairs',
      '2-3 article School',
    ]);
  });

  it('take a standfirst in where the first of them is the Overview', () => {
    expect(outline(P, 'h:Overview', P, 'h:School', P)).toEqual([
      '0-2 article Overview',
      '3-4 article School',
    ]);
  });

  it('right below another one stay inside its section', () => {
    expect(outline(P, 'h:Repairs', 'h:The hull', P, 'h:School', P)).toEqual([
      '0-0 role overview',
      '1-3 article Repairs',
      '4-5 article School',
    ]);
  });

  it('with nothing below them start no section', () => {
    expect(outline(P, 'h:Repairs', P, 'h:School', P, 'h:Related')).toEqual([
      '0-0 role overview',
      '1-2 article Repairs',
      '3-5 article School',
    ]);
  });

  it('are kept where there is but one', () => {
    expect(outline(P, 'h:Repairs until May', P)).toEqual([
      '0-0 role overview',
      '1-2 article Repairs until May',
    ]);
  });
});

describe('a live ticker', () => {
  const entries = [1, 2, 3, 4, 5, 6].flatMap((hour) => [`h:${hour}.15 Uhr: Ferry late`, P]);

  it('is one section, not one for each time', () => {
    expect(outline(...entries)).toEqual(['0-11 role overview']);
  });

  it('has those of its headings that are no times', () => {
    expect(outline('h:Monday', P, ...entries, 'h:Sunday', P)).toEqual([
      '0-13 article Monday',
      '14-15 article Sunday',
    ]);
  });

  it('is none where few headings are times', () => {
    expect(outline(...entries.slice(0, 6))).toHaveLength(3);
  });
});

describe('derived sections', () => {
  const { sections } = makeBrief(fixtureArticle('reservoir.en'));

  it('begin with the Overview and are shown by words of their own, a capital first', () => {
    expect(sections.length).toBeGreaterThan(1);
    expect(sections[0]?.headingFrom).toBe('role');
    for (const section of sections.slice(1)) {
      expect(section.headingFrom).toMatch(/^(?:derived|opening)$/);
      expect(section.heading.split(/\s+/).length).toBeGreaterThanOrEqual(2);
      expect(section.heading.split(/\s+/).length).toBeLessThanOrEqual(14);
      expect(section.heading).toMatch(/^\P{L}*\p{Lu}/u);
    }
  });

  it('are at least three paragraphs long after the Overview', () => {
    for (const { paragraphs } of sections.slice(1)) {
      expect(paragraphs[1] - paragraphs[0]).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(['ecole.fr', 'shuiku.zh', 'sadd.ar', 'jalashay.hi'])('are not made of %s', (name) => {
    expect(makeBrief(fixtureArticle(name)).sections).toHaveLength(1);
  });

  it('are not made of one paragraph, however long', () => {
    expect(makeBrief(articleOf([`${P} `.repeat(200).trim()])).sections).toHaveLength(1);
  });
});

describe('a text without', () => {
  it('a block has no section', () => {
    expect(makeBrief(articleOf([])).sections).toEqual([]);
  });

  it('prose is one section', () => {
    expect(outline('h:Monday', 'h:Tuesday')).toEqual(['0-1 role overview']);
  });
});
