import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/brief/read-text';
import { headingWords } from '@/lib/brief/sections/heading';
import { openingSection } from '@/lib/brief/sections/opening-words';
import { articleOf } from '../../support/articles';

const heading = (lang: string, text: string, unfit: readonly number[] = []): string => {
  const read = readText(articleOf([text, 'The council will meet again.']), lang);
  return openingSection(headingWords(read, new Set(unfit)), 0, 1).heading;
};

describe('a section without a better heading', () => {
  it.each([
    [
      'en',
      'Farmers along the river Tarn will have to halve what they draw, the council said.',
      'Farmers along the river Tarn will have to…',
    ],
    ['en', 'Repairs begin in May.', 'Repairs begin in May'],
    [
      'de',
      '„Oberbürgermeisterwahlkampfveranstaltungen“ sind in Neuhaven selten geworden.',
      '„Oberbürgermeisterwahlkampfveranstaltungen“ sind…',
    ],
    [
      'zh',
      '东岭市水务局表示，水库水位已降至历史最低点，市议会将禁止使用花园水管。',
      /^东岭市水务局.*…$/,
    ],
  ])('%s: is shown by how it begins: %s', (lang, text, shown) => {
    if (typeof shown === 'string') expect(heading(lang, text)).toBe(shown);
    else expect(heading(lang, text)).toMatch(shown);
  });

  it('does not begin with boilerplate', () => {
    expect(heading('en', 'FILE PHOTO: The reservoir.', [0])).toBe('The council will meet again');
  });
});
