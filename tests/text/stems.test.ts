import { describe, expect, it } from 'vitest';
import { stem } from '@/lib/text/stems';

describe('stem', () => {
  it.each([
    ['en', 'elections', 'election'],
    ['en', 'minister’s', 'minister'],
    ['en', 'vessels', 'vessel'],
    ['de', 'häuser', 'haus'],
    ['fr', 'élections', 'élection'],
    ['es', 'elecciones', 'elección'],
    ['it', 'elezioni', 'elezione'],
    ['pt', 'ministros', 'ministro'],
    ['nl', 'verkiezingen', 'verkiezing'],
    ['ru', 'выборами', 'выборах'],
    ['tr', 'limanlar', 'limanlarda'],
    ['sv', 'valen', 'val'],
  ])('joins the forms of a %s word: %s, %s', (lang, a, b) => {
    expect(stem(a, lang)).toBe(stem(b, lang));
  });

  it('gives the word back where there is no stemmer', () => {
    for (const lang of ['pl', 'zh', 'ja', 'ko', 'und', ''])
      expect(stem('wybory', lang)).toBe('wybory');
  });

  it('leaves numbers and what would be next to nothing', () => {
    expect(stem('1.5', 'en')).toBe('1.5');
    expect(stem('covid19s', 'en')).toBe('covid19s');
    expect(stem('us', 'en')).not.toBe('');
  });
});
