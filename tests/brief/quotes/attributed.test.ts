import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { articleOf } from '../../support/articles';

const briefOf = (paragraphs: readonly string[] | string, lang = 'en') => {
  const article = articleOf([paragraphs].flat(), { lang, title: '' });
  return { text: article.text, ...makeBrief(article) };
};
const attributed = (paragraphs: readonly string[] | string, lang = 'en') => {
  const { text, attributed } = briefOf(paragraphs, lang);
  return attributed.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name]);
};

describe('attributed words', () => {
  it.each([
    'The terminal is expected to stay closed until spring.',
    'Forty people were hurt when the ferry slammed into the pier.',
  ])('have no thing for their speaker: %s', (sentence) => {
    expect(attributed(sentence).flatMap(([, speaker]) => speaker ?? [])).toEqual([]);
  });

  it.each([
    [
      'Mara Lund said that the yard would close in May.',
      'the yard would close in May.',
      'Mara Lund',
    ],
    [
      'Mara Lund told reporters the yard was finished.',
      'reporters the yard was finished.',
      'Mara Lund',
    ],
    [
      'According to Mara Lund, the yard has lost money for years.',
      'the yard has lost money for years.',
      'Mara Lund',
    ],
    [
      'The yard will close in May, the director Mara Lund said.',
      'The yard will close in May',
      'Mara Lund',
    ],
  ])('of %s are %s', (sentence, words, speaker) => {
    expect(attributed(sentence)).toEqual([[words, speaker]]);
  });

  it.each([
    [
      'Mara Lund sagte, dass die Werft im Mai schließen müsse.',
      'die Werft im Mai schließen müsse.',
      'Mara Lund',
    ],
    [
      'Laut Mara Lund hat die Werft seit Jahren Geld verloren.',
      'hat die Werft seit Jahren Geld verloren.',
      'Mara Lund',
    ],
  ])('of %s are %s, in German', (sentence, words, speaker) => {
    expect(attributed(sentence, 'de')).toEqual([[words, speaker]]);
  });

  it('go on in German where a sentence is in the Konjunktiv', () => {
    const found = attributed(
      [
        'Der Prüfer Ole Brandt sagte, die Brücke sei in schlechtem Zustand. Sie müsse sofort gesperrt werden. Am Mittwoch fuhr der Bus über die Furt.',
      ],
      'de',
    );
    expect(found.map(([words]) => words).join(' ')).toContain('müsse sofort gesperrt');
    expect(found.map(([words]) => words).join(' ')).not.toContain('Furt');
  });

  it('are not found in plain statements', () => {
    expect(
      attributed([
        'The yard in Norvik was founded in 1920. It built ferries for the coast.',
        'The bridge was closed on Monday. Traffic was sent over the old ford.',
      ]),
    ).toEqual([]);
  });

  it('hold every quotation, cut at the end of sentences', () => {
    const { text, quotes, attributed } = briefOf(
      '“We tried everything that we could think of. In the end nothing worked at all, and we had to stop. That was the hardest day of my life, and I have not forgotten a minute of it since then, not one. The people who worked here for thirty years deserved to hear it first, and they heard it from the radio like everybody else,” Mara Lund said.',
    );
    expect(quotes).toHaveLength(1);
    expect(attributed.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
      quotes[0]?.text,
    );
    expect(attributed.length).toBeGreaterThan(1);
  });

  it('without quotation marks, of a named speaker, are an indirect quotation', () => {
    const { quotes } = briefOf('Mara Lund said that the yard would close in May.');
    expect(quotes).toMatchObject([
      { kind: 'indirect', speaker: { name: 'Mara Lund' }, verb: { text: 'said', kind: 'neutral' } },
    ]);
  });
});
