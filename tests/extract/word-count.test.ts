import fc from 'fast-check';
import { expect, it } from 'vitest';
import { charsIn } from '@/lib/extract/walk/line';
import { wordCount } from '@/lib/extract/word-count';

it.each<[string, number]>([
  ['', 0],
  ['Rain fell on the harbour.', 5],
  ['It’s half-past 10 o’clock – or "so"', 6],
  ["'Tis -5 degrees", 3],
  ['Œuvres à Ærø, naïveté', 4],
  ['Дождь шёл весь день', 4],
  ['雨が降った', 3],
  ['Rain 雨 fell', 3],
  ['½ cup, 3² = 9', 4],
])('%j has %i words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});

it('counts Latin text by characters as it does by patterns', () => {
  const latin = fc.string({ unit: fc.constantFrom(..."aé9½ªß·×÷’'-–“ \n.ɏ\u00a0\u2003") });
  fc.assert(
    fc.property(latin, (text) => {
      const byPatterns = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
      expect(wordCount(text)).toBe(byPatterns);
    }),
  );
});

it('counts characters but white space of any kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(charsIn(text)).toBe(text.replace(/\s+/g, '').length);
    }),
  );
});
