import { describe, expect, it } from 'vitest';
import { nameCounts } from '@/lib/stories/names';
import { isName, storyTermForms, storyTerms } from '@/lib/stories/terms';
import { splitSentences } from '@/lib/text/sentences';
import { articleOf, briefOf } from '../support/articles';

const names = (text: string, lang = 'en'): string[] => [
  ...nameCounts(text, splitSentences(text, [{ start: 0, end: text.length }], lang), lang).keys(),
];

describe('names', () => {
  it.each<[string, string, string, string[]]>([
    [
      'en',
      'people and places',
      'On Monday Ines Halloran flew from Port Aldern to Geneva.',
      ['Ines Halloran', 'Port Aldern', 'Geneva'],
    ],
    [
      'en',
      'with a joining word',
      'A governor of the Bank of England met Ursula von der Leyen.',
      ['Bank of England', 'Ursula von der Leyen'],
    ],
    [
      'en',
      'apart at punctuation',
      'The mayors of Aldern, Quay and Solvane agreed.',
      ['Aldern', 'Quay', 'Solvane'],
    ],
    [
      'en',
      'without the possessive',
      "She read Halloran’s letter and Brask's reply.",
      ['Halloran', 'Brask'],
    ],
    [
      'en',
      'but no word that only starts a sentence',
      'Ferries run daily. Engineers met Brask. Ferries stop.',
      ['Brask'],
    ],
    [
      'en',
      'at the start of a sentence where they stand elsewhere too',
      'Brask left. Later Brask came back.',
      ['Brask'],
    ],
    [
      'en',
      'without a leading article',
      'The Harbour Bridge is closed, and the Harbour Bridge is old.',
      ['Harbour Bridge'],
    ],
    [
      'en',
      'but no days and months',
      'It rained on Tuesday, in November and in Aldern.',
      ['Aldern'],
    ],
    [
      'de',
      'of two words or in capitals, since nouns are capitalised too',
      'Gestern traf Ines Halloran in der Stadt mehrere Vertreter der EU und der Industrie.',
      ['Ines Halloran', 'EU'],
    ],
    ['de', 'but no days', 'Am Freitag sprach Tom Brask.', ['Tom Brask']],
    [
      'fr',
      'with a joining word',
      'Hier, le maire de Port Aldern a reçu Anne de La Roche.',
      ['Port Aldern', 'Anne de La Roche'],
    ],
    [
      'ru',
      'in Cyrillic',
      'Вчера мэр Инес Халлоран встретила Тома Браска.',
      ['Инес Халлоран', 'Тома Браска'],
    ],
    ['zh', 'none in a script without capitals', '桥梁已经关闭。工程师发现裂缝。', []],
    ['ar', 'none in Arabic', 'أغلقت السلطات الجسر يوم الاثنين.', []],
  ])('are, in %s, %s', (lang, _, text, expected) => {
    expect(names(text, lang)).toEqual(expected);
  });
});

const forms = (texts: string[], overrides: Parameters<typeof articleOf>[1] = {}) => {
  const article = articleOf(texts, { title: 'News', ...overrides });
  const brief = { ...briefOf(article), lang: article.lang ?? 'und' };
  return storyTermForms(article, brief);
};

describe('terms', () => {
  it('are names as written and words by their stem, each kind the most frequent first', () => {
    const terms = forms([
      'Engineers say the girder is cracked, said Ines Halloran.',
      'The girders of the bridge worry Tom Brask, and Ines Halloran too.',
      'Another girder was found by engineers.',
    ]);
    expect([...terms.keys()].filter(isName)).toEqual(['Ines Halloran', 'Tom Brask']);
    expect(terms.get('girder')).toEqual({ kind: 'word', written: 'girder' });
    expect([...terms.keys()].find((term) => !isName(term))).toBe('girder');
    expect([...terms.keys()]).toContain('engin');
    expect(terms.get('engin')?.written).toBe('engineers');
  });

  it('leave out function words, short words, numbers and the words of names', () => {
    const terms = [
      ...forms(['Between 38000 cars and Port Aldern there would be a long port.']).keys(),
    ];
    expect(terms).not.toContain('between');
    expect(terms).not.toContain('38000');
    expect(terms).not.toContain('cars');
    expect(terms).not.toContain('port');
  });

  it('count what stands in the headline for more', () => {
    const words = 'turbine turbine girder girder girder'.split(' ').join(' and ');
    const first = (title: string) => [...forms([words], { title }).keys()][0];
    expect(first('News')).toBe('girder');
    expect(first('Turbines')).toBe('turbin');
  });

  it('are words of two characters in a script without blanks', () => {
    const terms = [
      ...forms(['工程师在大桥上发现裂缝。工程师说大桥已经关闭。'], { lang: 'zh' }).keys(),
    ];
    expect(terms).toContain('裂缝');
    expect(terms.some(isName)).toBe(false);
  });

  it('are at most 24 names and 24 words, the same on every run', () => {
    const text = Array.from({ length: 60 }, (_, n) => {
      const letters = String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26));
      return `they saw Mr${letters}on and zebra${letters}word`;
    }).join(', ');
    const article = articleOf([text]);
    const terms = storyTerms(article, briefOf(article));
    expect(terms.filter(isName)).toHaveLength(24);
    expect(terms.filter((term) => !isName(term))).toHaveLength(24);
    expect(storyTerms(article, briefOf(article))).toEqual(terms);
  });
});
