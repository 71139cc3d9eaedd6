import { expect, it } from 'vitest';
import { datelineLength } from '@/lib/brief/key-points/dateline';

it.each([
  ['HARTWELL (ANV) - The dam broke.', 'The dam broke.'],
  ['PORT ALDERN, Oct 3 (ANV) – The dam broke.', 'The dam broke.'],
  ['(ANV)The dam broke.', 'The dam broke.'],
  ['(ANV) -- The dam broke.', 'The dam broke.'],
  ['Norrvik (ANV)The dam broke.', 'The dam broke.'],
  ['Neuhaven (adn) - Der Damm ist gebrochen.', 'Der Damm ist gebrochen.'],
  ['NORRVIK — The dam broke.', 'The dam broke.'],
])('leaves out the dateline of "%s"', (text, rest) => {
  expect(text.slice(datelineLength(text))).toBe(rest);
});

it.each([
  'The dam (built in 1963) broke.',
  'The World Health Organization (WHO) said the water was safe.',
  'Halloran - the mayor since 2019 - refused.',
  'BERLIN',
])('keeps "%s" whole', (text) => {
  expect(datelineLength(text)).toBe(0);
});
