import { expect, it } from 'vitest';
import { countWords, dateFormat } from '@/components/words/formats';

it.each([
  ['en-US', '5,001'],
  ['de', '5.001'],
])('counts are grouped as %s does', (locale, words) => {
  expect(countWords(5001, locale)).toBe(words);
});

it('a formatter is made once for each language', () => {
  expect(dateFormat('de')).toBe(dateFormat('de'));
  expect(dateFormat('de')).not.toBe(dateFormat('en'));
});
