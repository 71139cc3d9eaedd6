import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordSpans, words } from '@/lib/text/words';

describe('words', () => {
  it.each<[string, string, string[]]>([
    [
      'en',
      'The U.S. doesn’t pay $1.5 million.',
      ['the', 'u.s', 'doesn’t', 'pay', '1.5', 'million'],
    ],
    [
      'en',
      'O’Neill’s vice-president said: "No!"',
      ['o’neill’s', 'vice', 'president', 'said', 'no'],
    ],
    ['en', '10,000 people, 3.5% and 2024/25', ['10,000', 'people', '3.5', 'and', '2024', '25']],
    ['fr', 'L’homme qu’on n’attendait pas', ['l', 'homme', 'qu', 'on', 'n', 'attendait', 'pas']],
    ['it', 'l’anno dell’acqua', ['l', 'anno', 'dell', 'acqua']],
    ['de', 'Fußgängerbrücke am 1. März', ['fußgängerbrücke', 'am', '1', 'märz']],
    ['tr', 'IŞIK İstanbul', ['ışık', 'istanbul']],
    ['hi', 'क्षेत्रों में', ['क्षेत्रों', 'में']],
    ['ru', 'США и ООН', ['сша', 'и', 'оон']],
    ['ko', '서울에서 열린 회의', ['서울에서', '열린', '회의']],
    ['und', '', []],
  ])('parts %s: %s', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it('parts Chinese and Japanese by the dictionary', () => {
    expect(words('我们没有成功。', 'zh').length).toBeGreaterThan(1);
    expect(words('会場を後にした。', 'ja').join('')).toBe('会場を後にした');
  });

  it('slices to its words in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'fr', 'zh', 'ja', 'und'),
        (text, lang) => {
          let last = 0;
          for (const { start, end } of wordSpans(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{M}]/u);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
