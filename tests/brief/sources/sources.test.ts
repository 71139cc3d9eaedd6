import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { findSources } from '@/lib/brief/sources';
import { isRolePhrase } from '@/lib/brief/sources/role-words';
import type { Span } from '@/lib/model/evidence';
import { articleOf } from '../../support/articles';
import { read } from '../../support/read';

const alone = (quoted: Span[] = []) => ({
  quotes: [],
  entities: [],
  spoken: { quoted, all: quoted },
});
const sources = (texts: string | string[], lang = 'en') =>
  findSources(read(texts, lang), alone()).map(({ kind, name, justification }) =>
    [kind, name, ...(justification ? [justification.text] : [])].join(' | '),
  );

describe('sources without a name, in English', () => {
  it.each([
    [
      'People familiar with the talks said a deal was near.',
      ['anonymous | People familiar with the talks'],
    ],
    [
      'The sale is off, according to two people briefed on the matter.',
      ['anonymous | two people briefed on the matter'],
    ],
    [
      '“It is over,” said a senior official who spoke on condition of anonymity because she was not authorized to speak publicly.',
      ['anonymous | a senior official | because she was not authorized to speak publicly'],
    ],
    [
      'The sum was confirmed by a clerk at the yard, who asked not to be named for fear of losing her job.',
      ['anonymous | a clerk at the yard | for fear of losing her job'],
    ],
    ['Police sources said the car was found.', ['anonymous | Police sources']],
    ['Two harbour officials said the wall had moved.', ['anonymous | Two harbour officials']],
    ['Ines Holm, a senior official, said the wall had moved.', []],
    ['The mayor told a senior official about the wall.', []],
    ['Energy sources are scarce on the island.', []],
    ['Many people are familiar with the song.', []],
    ['Harbour officials said the wall had moved.', []],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it('are one source where the official speaks again', () => {
    const text = read(
      'A senior official said the wall had moved. It rained. The official said so.',
    );
    expect(findSources(text, alone())).toMatchObject([
      { name: 'A senior official', sentences: [0, 2], spans: [{ start: 0 }, {}] },
    ]);
  });

  it('are the speaker’s own where they stand in a quotation', () => {
    const text = '“Police sources said so,” he wrote.';
    expect(findSources(read(text), alone([{ start: 0, end: 25 }]))).toEqual([]);
  });
});

describe('sources without a name, in German', () => {
  it.each([
    ['Das verlautete aus Regierungskreisen.', ['anonymous | Regierungskreisen']],
    ['Die Landkreise berichteten von Schäden.', []],
    [
      'Mit der Sache vertraute Personen bestätigten den Verkauf.',
      ['anonymous | Mit der Sache vertraute Personen'],
    ],
    ['Laut Insidern ist der Verkauf geplatzt.', ['anonymous | Insidern']],
    [
      'Ein Mitarbeiter, der anonym bleiben will, bestätigte den Verkauf.',
      ['anonymous | Ein Mitarbeiter'],
    ],
    [
      'Ein hochrangiger Beamter sagte, die Mauer habe nachgegeben.',
      ['anonymous | Ein hochrangiger Beamter'],
    ],
    ['Die Quelle des Flusses liegt im Norden.', []],
  ])('%s', (text, expected) => {
    expect(sources(text, 'de')).toEqual(expected);
  });
});

describe('documents and statements', () => {
  it.each([
    ['en', 'The wall moved, according to court documents.', ['document | court documents']],
    ['en', 'A report by the coast guard found cracks.', ['document | A report by the coast guard']],
    ['en', 'He is a poor student, his friends say.', []],
    ['en', 'According to local media reports, the wall moved.', []],
    [
      'en',
      'The yard said in a statement that work would go on.',
      ['official-statement | The yard'],
    ],
    [
      'en',
      'In a statement on Monday, the yard’s crews said that work would go on.',
      ['official-statement | the yard’s crews'],
    ],
    [
      'en',
      '“It is over,” said the yard’s press office in a statement.',
      ['official-statement | the yard’s press office'],
    ],
    ['en', 'The yard issued a statement on Monday.', ['official-statement | The yard']],
    [
      'en',
      'A ministry statement on Monday called the wall a risk.',
      ['official-statement | A ministry statement'],
    ],
    ['en', 'He sent the bank statement back.', []],
    [
      'de',
      'Laut einer Studie der Universität Lund steigt das Wasser.',
      ['document | einer Studie der Universität Lund'],
    ],
    ['de', 'Medienberichten zufolge steigt das Wasser.', []],
    [
      'de',
      'Das heißt es in einer Mitteilung der Werft.',
      ['official-statement | einer Mitteilung der Werft'],
    ],
  ])('in %s: %s', (lang, text, expected) => {
    expect(sources(text, lang)).toEqual(expected);
  });
});

describe('the speakers of quotations', () => {
  const sourcesOf = (text: string, lang = 'en') => {
    const { sources } = makeBrief(articleOf([text], { lang }));
    return sources.map(({ kind, name, sentences }) => [kind, name, sentences]);
  };

  it('are sources by their name, with every quotation of theirs', () => {
    const text = '“We will wait,” said the mayor, Ines Holm. It rained. “It is late,” Holm said.';
    expect(sourcesOf(text)).toEqual([['named', 'Ines Holm', [0, 2]]]);
  });

  it('are sources by their role where they have no name', () => {
    expect(sourcesOf('“We will wait,” a spokesman for the yard said.')).toEqual([
      ['role-only', 'a spokesman for the yard', [0]],
    ]);
  });

  it('are one source where somebody unnamed speaks again by the same words', () => {
    const text =
      'A crew member, who asked not to be named, said that the link had failed twice. “It was late,” the crew member said.';
    expect(sourcesOf(text)).toEqual([['anonymous', 'A crew member', [0, 1]]]);
  });

  it('are anonymous and not a role where nobody is to know them', () => {
    expect(sourcesOf('“We will wait,” said a senior official.')).toEqual([
      ['anonymous', 'a senior official', [0]],
    ]);
  });
});

describe('what can say something without a name', () => {
  it.each([
    ['en', 'a spokesman for the yard', true],
    ['en', 'officials in both towns', true],
    ['en', 'the company', true],
    ['en', 'cent of its water', false],
    ['en', 'the days', false],
    ['de', 'die Polizei', true],
    ['de', 'eine Sprecherin der Werft', true],
    ['de', 'die Mauer', false],
  ])('in %s: %s', (lang, phrase, expected) => {
    expect(isRolePhrase(phrase, lang)).toBe(expected);
  });
});

describe('the outlet itself', () => {
  it('is a source where it was told or has seen something', () => {
    const texts = [
      '“Not yet,” Mr. Holm told the Example Post.',
      'The letter was seen by this newspaper.',
    ];
    const found = findSources(read(texts), alone());
    expect(found).toMatchObject([{ kind: 'outlet', name: 'Example Post', sentences: [0, 1] }]);
  });

  it('is none where “me” is the speaker’s own', () => {
    const text = '“She told me to wait,” he said.';
    expect(findSources(read(text), alone([{ start: 0, end: 23 }]))).toEqual([]);
  });
});
