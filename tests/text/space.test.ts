import { describe, expect, it } from 'vitest';
import { foldSpace } from '@/lib/text/space';

describe('foldSpace', () => {
  it.each([
    ['runs of white space', ' a \n\t b ', 'a b'],
    ['no-break spaces', '3\u00a0% \u202fx', '3 % x'],
    ['letters with marks of their own', 'e\u0301', 'é'],
    ['soft hyphens and zero-width spaces', 'Fuß\u00adgän\u200bger', 'Fußgänger'],
    ['nothing but blanks', ' \u00a0\n', ''],
  ])('folds %s', (_name, text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });

  it('keeps the joiners that Hindi, Persian and emoji are written with', () => {
    for (const text of ['क\u200dष', 'می\u200cرود', '👩\u200d👧'])
      expect(foldSpace(text)).toBe(text);
  });

  it('folds what is folded to itself', () => {
    const once = foldSpace(' e\u0301 \u00a0\u00ad x ');
    expect(foldSpace(once)).toBe(once);
  });
});
