import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/brief/entities';
import { readText } from '@/lib/brief/read-text';
import { articleFromText } from '@/lib/extract/from-text';

const people = (text: string, lang = 'en'): string[] =>
  findEntities(readText(articleFromText({ text, lang }), lang))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, whoIs }) => [name, ...whoIs.map((who) => who.text)].join(' | '));

describe('people are not', () => {
  it.each<[string, string, string, string[]]>([
    [
      'en',
      'merged with where they sit',
      'They met Senator Ada Wren of Maine.',
      ['Ada Wren | Senator'],
    ],
    [
      'en',
      'robbed of the word that begins their office',
      'Harbour master Ada Wren shut the pier.',
      ['Ada Wren | Harbour master'],
    ],
    ['en', 'firms whose names begin like an occupation', 'They sold the firm Baker Hallow.', []],
    ['en', 'firms named after people', 'They asked Thomas H. Wren Partners.', []],
    [
      'en',
      'told by a verb as if it were a title',
      'It did not satisfy Justice Wren.',
      ['Wren | Justice'],
    ],
    ['en', 'split by a nickname', 'They met William “Mo” Wren.', ['William “Mo” Wren']],
    [
      'de',
      'told by a verb as if it were an adjective',
      'Ja, räumte Bischof Jan Brask ein.',
      ['Jan Brask | Bischof'],
    ],
    [
      'de',
      'joined with what they own',
      'Hier endet Ines Hallorans Karriere, und Ines Halloran geht.',
      ['Ines Halloran'],
    ],
    ['de', 'joined with where they play', 'Es kam Jan Brask von Norvale Süd.', ['Jan Brask']],
    [
      'de',
      'compounds with a hyphen',
      'Sie gehen über die Adolf-Brask-Brücke und nutzen den Jan-Turbo.',
      [],
    ],
    ['es', 'the police', 'La Policía Nacional y la Policía Local llegaron.', []],
    ['fr', 'what others are of', 'Il est chercheur à l’université Brask.', []],
    ['fr', 'several at once', 'Les frères Brask sont venus.', []],
  ])('in %s, %s', (lang, _, text, expected) => {
    expect(people(text, lang)).toEqual(expected);
  });
});
