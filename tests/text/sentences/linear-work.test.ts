import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

/**
 * Counts characters that the splitter cuts out or searches by pattern: the work that would grow
 * with the square of the text if a step looked at the whole text for each sentence.
 */
function work(text: string, lang: string): number {
  const { slice } = String.prototype;
  const { exec } = RegExp.prototype;
  let characters = 0;
  String.prototype.slice = function (from, to) {
    const piece = slice.call(this, from, to);
    characters += piece.length;
    return piece;
  };
  RegExp.prototype.exec = function (input) {
    const from = this.lastIndex;
    const match = exec.call(this, input);
    const to = match ? match.index + match[0].length : input.length;
    // A sticky pattern looks at its place only; others run from their start to the match's end.
    if (this.sticky && !match) characters += 1;
    else characters += this.global || this.sticky ? to - from : to;
    return match;
  };
  try {
    splitSentences(text, [{ start: 0, end: text.length }], lang);
  } finally {
    String.prototype.slice = slice;
    RegExp.prototype.exec = exec;
  }
  return characters;
}

const TEXTS: Readonly<Record<string, string>> = {
  'plain prose': 'The ferry left at 6 a.m. on Tuesday with Dr. Rowe (a surgeon) on board. ',
  quotations: '“We tried. We failed,” she said. “Why?” Smith asked. ',
  'opening marks without an end': '“We tried (and „failed «again. ',
  'full stops': '. ',
  'a list in one line': '1. First 2. Second 3. Third ',
  'line breaks': 'one line\nanother Line\n',
  'no full stop at all': 'and then another word ',
};

describe('the work of splitting', () => {
  it.each(Object.entries(TEXTS))('grows in line with the text: %s', (_name, unit) => {
    const words = (count: number) =>
      unit.repeat(Math.ceil(count / unit.trim().split(/\s+/).length));
    const small = words(5_000);
    const large = words(50_000);
    const perCharacterSmall = work(small, 'en') / small.length;
    const perCharacterLarge = work(large, 'en') / large.length;
    expect(perCharacterLarge).toBeLessThan(perCharacterSmall * 1.2);
    expect(perCharacterLarge).toBeLessThan(60);
  });
});
