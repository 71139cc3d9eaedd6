import { describe, expect, it } from 'vitest';
import { type CitationOptions, citation } from '@/lib/transfer/citation';
import type { CopiedArticle } from '@/lib/transfer/copied-article';
import { article } from '@/tests/support/articles';

const ARTICLE = article({
  title: 'Two ferries withdrawn',
  byline: 'Signe Dahl',
  outlet: 'The Halmar Courier',
  published: '2026-11-20T23:30:00-08:00',
  url: 'https://courier.example/ferry?utm_source=mail',
});
const ENGLISH: CitationOptions = {
  now: Date.UTC(2026, 10, 23, 12),
  timeZone: 'UTC',
  locale: 'en-GB',
  noDate: 'n.d.',
  accessed: (day) => `accessed ${day}`,
};
const GERMAN: CitationOptions = {
  ...ENGLISH,
  locale: 'de',
  noDate: 'o. D.',
  accessed: (day) => `abgerufen am ${day}`,
};
const AT = 'https://courier.example/ferry (accessed 23 November 2026).';

describe('a plain citation', () => {
  const plain = (overrides: Partial<CopiedArticle>, options = ENGLISH) =>
    citation({ ...ARTICLE, ...overrides }, 'plain', options);

  it.each<[string, Partial<CopiedArticle>, string]>([
    [
      'names author, title, outlet, the day where it was published, address and access',
      {},
      `Signe Dahl: Two ferries withdrawn. The Halmar Courier, 20 November 2026. ${AT}`,
    ],
    [
      'begins with the title where there is no author',
      { byline: null },
      `Two ferries withdrawn. The Halmar Courier, 20 November 2026. ${AT}`,
    ],
    [
      'says that there is no date',
      { published: null },
      `Signe Dahl: Two ferries withdrawn. The Halmar Courier, n.d. ${AT}`,
    ],
    [
      'names an outlet that is its own author once',
      { byline: 'The Halmar Courier' },
      `Two ferries withdrawn. The Halmar Courier, 20 November 2026. ${AT}`,
    ],
    [
      'puts no full stop after a question',
      { title: 'Who pays for the “closed road?”' },
      `Signe Dahl: Who pays for the “closed road?” The Halmar Courier, 20 November 2026. ${AT}`,
    ],
    [
      'names all authors',
      { byline: 'Signe Dahl, Jonas Tveit' },
      `Signe Dahl, Jonas Tveit: Two ferries withdrawn. The Halmar Courier, 20 November 2026. ${AT}`,
    ],
    [
      'was accessed nowhere without an address',
      { url: null },
      'Signe Dahl: Two ferries withdrawn. The Halmar Courier, 20 November 2026.',
    ],
    [
      'keeps Chinese with its own full stop',
      { byline: '王小明', title: '渡轮停运！', outlet: '北光日报' },
      `王小明: 渡轮停运！ 北光日报, 20 November 2026. ${AT}`,
    ],
    [
      'keeps parts of two directions apart, and the address free of invisible signs',
      { byline: 'سلمى حداد', title: 'توقف العبارات', outlet: 'الجريدة' },
      '\u2068سلمى حداد: توقف العبارات.\u2069 \u2068الجريدة, 20 November 2026.\u2069 https://courier.example/ferry \u2068(accessed 23 November 2026).\u2069',
    ],
  ])('%s', (_, overrides, expected) => {
    expect(plain(overrides)).toBe(expected);
  });

  it('is in the reader’s language', () => {
    expect(plain({}, GERMAN)).toBe(
      'Signe Dahl: Two ferries withdrawn. The Halmar Courier, 20. November 2026. https://courier.example/ferry (abgerufen am 23. November 2026).',
    );
    expect(plain({ published: null }, GERMAN)).toContain('Courier, o. D. https');
  });

  it('takes the day of access where the reader is', () => {
    const late = { ...ENGLISH, now: Date.UTC(2026, 10, 23, 23), timeZone: 'Asia/Tokyo' };
    expect(plain({}, late)).toContain('(accessed 24 November 2026)');
  });
});

describe('a BibTeX citation', () => {
  const entry = (overrides: Partial<CopiedArticle> = {}) =>
    citation({ ...ARTICLE, ...overrides }, 'bibtex', ENGLISH);

  it('is an @online entry', () => {
    expect(entry()).toBe(
      [
        '@online{dahl2026two,',
        '  author = {Signe Dahl},',
        '  title = {{Two ferries withdrawn}},',
        '  organization = {{The Halmar Courier}},',
        '  date = {2026-11-20},',
        '  url = {https://courier.example/ferry},',
        '  urldate = {2026-11-23},',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    expect(entry({ byline: null, published: null, url: null })).toBe(
      [
        '@online{thehalmarcouriertwo,',
        '  title = {{Two ferries withdrawn}},',
        '  organization = {{The Halmar Courier}},',
        '}',
      ].join('\n'),
    );
  });

  it.each<[string, Partial<CopiedArticle>, string]>([
    [
      'authors are parted by "and"',
      { byline: 'Signe Dahl, Jo Tveit' },
      'author = {Signe Dahl and Jo Tveit},',
    ],
    [
      'what TeX would act on is shown',
      { title: 'R&D: 50 % of $2 {sic} #1_a ~ ^ \\x' },
      'title = {{R\\&D: 50 \\% of \\$2 \\{sic\\} \\#1\\_a \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x}},',
    ],
    [
      'addresses are taken as they are',
      { url: 'https://a.example/x_%20y#z' },
      'url = {https://a.example/x_%20y#z},',
    ],
    [
      'addresses have no lone braces',
      { url: 'https://a.example/?q={' },
      'url = {https://a.example/?q=%7B},',
    ],
    [
      'accents are no part of the key',
      { byline: 'José Muñoz', title: 'Über Öl' },
      '@online{munoz2026uber,',
    ],
    [
      'the site names what has no Latin letters',
      { byline: '王小明', title: '渡轮停运', outlet: '北光日报' },
      '@online{courier2026,',
    ],
  ])('%s', (_, overrides, expected) => {
    expect(entry(overrides)).toContain(expected);
  });
});
