import { describe, expect, it } from 'vitest';
import { tokens } from '@/lib/text/tokens';
import { words } from '@/lib/text/words';

const texts = (text: string, lang = 'en'): string[] => tokens(text, lang).map((t) => t.text);

describe('tokens', () => {
  it.each<[string, string, string, string[]]>([
    ['en', 'words and marks', 'No, “never”.', ['No', ',', '“', 'never', '”', '.']],
    ['en', 'possessives as one word', 'Brask’s U.S. tour', ['Brask’s', 'U.S', '.', 'tour']],
    ['en', 'hyphens as marks', 'vice-president', ['vice', '-', 'president']],
    ['fr', 'elisions as marks', 'L’homme', ['L', '’', 'homme']],
    ['en', 'marks beyond the first plane as one', 'Yes 🎉!', ['Yes', '🎉', '!']],
    ['en', 'nothing of blanks', ' \n\t ', []],
  ])('are, in %s, %s', (lang, _, text, expected) => {
    expect(texts(text, lang)).toEqual(expected);
  });

  it('slice to their own text in the text that they were cut from', () => {
    const whole = 'First one. “İzmir’s” mayor, 3.5 km away… ';
    for (const lang of ['en', 'fr', 'tr', 'ja']) {
      for (const token of tokens(whole.slice(11), lang, 11)) {
        expect(whole.slice(token.start, token.end)).toBe(token.text);
      }
    }
  });

  it('hold exactly the words that the language has, in lower case', () => {
    for (const [lang, text] of [
      ['en', "It doesn't rain — 10,000 said so."],
      ['fr', 'Aujourd’hui, l’État.'],
      ['tr', 'İstanbul’da IŞIK'],
      ['zh', '桥梁已经关闭。'],
    ] as const) {
      const lower = tokens(text, lang).filter((t) => t.isWord);
      expect(lower.map((t) => t.lower)).toEqual(words(text, lang));
    }
  });
});
