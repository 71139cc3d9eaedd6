import { expect, it } from 'vitest';
import { monogramOf } from '@/components/ui/Monogram';

it.each([
  ['The Halmar Courier', 'H'],
  ['Die Zeitung', 'Z'],
  ['fjordbladet', 'F'],
  ['20 Minuten', '2'],
  ['صحيفة الميناء', 'ص'],
  ['“Nordkyst”', 'N'],
  ['The', 'T'],
  ['…', '•'],
])('the monogram of %s is %s', (outlet, letter) => {
  expect(monogramOf(outlet)).toBe(letter);
});
