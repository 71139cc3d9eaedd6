import { describe, expect, it } from 'vitest';
import { isStopWord, STOP_WORD_LANGUAGES, stopWords } from '@/lib/text/stop-words';

describe('stop words', () => {
  it.each([
    ['en', 'the', 'minister'],
    ['en', 'don’t', 'ferry'],
    ['de', 'und', 'fähre'],
    ['fr', 'les', 'port'],
    ['ru', 'что', 'паром'],
    ['uk', 'що', 'пором'],
    ['pl', 'się', 'prom'],
    ['tr', 'bir', 'liman'],
    ['ar', 'في', 'ميناء'],
    ['hi', 'है', 'नौका'],
    ['no', 'ikke', 'ferge'],
    ['nb', 'ikke', 'ferge'],
  ])('knows in %s that %s is one and %s is none', (lang, word, content) => {
    expect(isStopWord(word, lang)).toBe(true);
    expect(isStopWord(content, lang)).toBe(false);
  });

  it('are none in a language without a list', () => {
    expect(isStopWord('the', 'xx')).toBe(false);
    expect(isStopWord('the', 'constructor')).toBe(false);
  });

  it('are lower case and without blanks in every language', () => {
    for (const lang of STOP_WORD_LANGUAGES) {
      for (const word of stopWords(lang)) expect(word).toMatch(/^[\p{Ll}\p{Lo}\p{M}']+$/u);
    }
  });
});
