import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/brief/entities';
import { readText } from '@/lib/brief/read-text';
import { articleFromText } from '@/lib/extract/from-text';
import type { Entity } from '@/lib/model/entities';

const entities = (text: string, lang = 'en'): Entity[] =>
  findEntities(readText(articleFromText({ text, lang }), lang));
const names = (text: string, lang = 'en'): string[] => entities(text, lang).map(({ name }) => name);
const kinds = (text: string, lang = 'en'): string[] =>
  entities(text, lang).map(({ name, kind }) => `${name}: ${kind}`);
const whoIs = (text: string, lang = 'en'): string[] =>
  entities(text, lang).flatMap((entity) =>
    entity.whoIs.map((who) => `${entity.name}: ${who.text}`),
  );

describe('names', () => {
  it.each<[string, string, string, string[]]>([
    ['en', 'with initials', 'They met Ines R. Halloran there.', ['Ines R. Halloran']],
    ['en', 'with particles', 'A note for Ursula von der Marsch came.', ['Ursula von der Marsch']],
    [
      'en',
      'with hyphens',
      'They saw Jean-Luc Brask and Kim Dae-jung.',
      ['Jean-Luc Brask', 'Kim Dae-jung'],
    ],
    ['en', 'without possessive', 'They read Ines Halloran’s letter.', ['Ines Halloran']],
    [
      'en',
      'without title',
      'They met Gen. Tom Brask and Mrs. Ada Wren.',
      ['Tom Brask', 'Ada Wren'],
    ],
    ['en', 'without office', 'Secretary of State Tom Brask left.', ['Tom Brask']],
    ['en', 'with `of` after such a word', 'The Bank of Norvale is closed.', ['Bank of Norvale']],
    ['en', 'without days', 'She told Tom Brask Monday that it rained.', ['Tom Brask']],
    [
      'en',
      'apart from what stands before',
      'The envoy for Ukraine Tom Brask left.',
      ['Ukraine', 'Tom Brask'],
    ],
    ['en', 'but no first word alone', 'Ferries run daily. Engineers agree.', []],
    ['en', 'but no nationality', 'A German engineer met Russian and French ones.', []],
    ['de', 'but no single noun', 'Die Brücke am Hafen ist gesperrt, sagte ein Sprecher.', []],
    [
      'de',
      'with the genitive joined',
      'Ines Halloran kam. Hallorans Brief lag da.',
      ['Ines Halloran'],
    ],
    ['de', 'without role', 'Gestern sprach Außenministerin Ines Halloran.', ['Ines Halloran']],
    [
      'fr',
      'with particles',
      'Le maire a reçu Charles de Brask à Lyon.',
      ['Charles de Brask', 'Lyon'],
    ],
    [
      'es',
      'with particles',
      'El alcalde recibió a Ana de Brask en Sevilla.',
      ['Ana de Brask', 'Sevilla'],
    ],
    ['zh', 'none without capitals', '桥梁已经关闭。工程师发现裂缝。', []],
  ])('are found, in %s, %s', (lang, _, text, expected) => {
    expect(names(text, lang)).toEqual(expected);
  });

  it('leave May the month and may the verb alone, and know May the person', () => {
    expect(names('It opens in May. May it last. He may come.')).toEqual([]);
    const [may] = entities(
      'Theresa May spoke. Later May left. In May it rained. “May I?” said she.',
    );
    expect(may?.mentions).toHaveLength(2);
  });
});

describe('aliases', () => {
  it('are surnames, short forms and acronyms in brackets, joined to the full name', () => {
    const found = entities(
      'Ines Halloran met Tom Brask of the Harbour Repair Union (HRU). Halloran was tired. ' +
        'Mr. Brask was not. The HRU paid.',
    );
    expect(found.map(({ name, aka }) => [name, aka])).toEqual([
      ['Ines Halloran', ['Halloran']],
      ['Tom Brask', ['Brask']],
      ['Harbour Repair Union', ['HRU']],
    ]);
  });

  it('are given to the newest bearer of a surname', () => {
    const [ines, tom] = entities(
      'Ines Halloran came. Tom Halloran followed. Later Halloran left, and Ines Halloran stayed.',
    );
    expect(ines?.mentions).toHaveLength(2);
    expect(tom?.mentions).toHaveLength(2);
  });
});

describe('kinds', () => {
  it.each<[string, string, string[]]>([
    ['en', 'Mr. Zorvek saw Germany.', ['Zorvek: person', 'Germany: place']],
    [
      'en',
      'The Norvale Ministry of Health wrote to Brask Holdings Inc.',
      ['Norvale Ministry of Health: organisation', 'Brask Holdings Inc: organisation'],
    ],
    [
      'de',
      'Die Norvaler Sparkasse und Frau Zorvek in Köln.',
      ['Norvaler Sparkasse: organisation', 'Zorvek: person', 'Köln: place'],
    ],
    ['fr', 'M. Zorvek vit en Allemagne.', ['Zorvek: person', 'Allemagne: place']],
    [
      'es',
      'El Ayuntamiento de Norvale y don Zorvek de Alemania.',
      ['Ayuntamiento de Norvale: organisation', 'Zorvek: person', 'Alemania: place'],
    ],
  ])('are told by words and context (%s: %s)', (lang, text, expected) => {
    expect(kinds(text, lang)).toEqual(expected);
  });

  it('are not sure in a language without lists', () => {
    expect(entities('Vakar Jonas Brask atvyko.', 'lt').every(({ sure }) => !sure)).toBe(true);
  });
});

describe('who someone is', () => {
  it.each<[string, string, string[]]>([
    ['en', 'Yesterday special envoy Tom Brask left.', ['Tom Brask: special envoy']],
    ['en', 'They met harbour director Tom Brask.', ['Tom Brask: harbour director']],
    ['en', 'Tom Brask, Norvale’s special envoy, left.', ['Tom Brask: Norvale’s special envoy']],
    [
      'en',
      'Tom Brask, 41, a professor of law at Norvale University, left.',
      ['Tom Brask: professor of law at Norvale University'],
    ],
    ['en', 'A letter by the chairman of the Ines Halloran fund.', []],
    ['en', 'It is a lawyer for Mr. Brask.', []],
    ['en', 'After meeting Tom Brask, the president left.', []],
    ['en', 'In a letter to Tom Brask, the director said no.', []],
    ['en', 'Tom Brask, actor Ines Halloran and others came.', ['Ines Halloran: actor']],
    ['de', 'Gestern sprach Bundeskanzlerin Ines Halloran.', ['Ines Halloran: Bundeskanzlerin']],
    ['de', 'Jan Brask, Sprecher der Polizei, lobte sie.', ['Jan Brask: Sprecher der Polizei']],
    ['de', 'Jan Brask, der Sprecher der Polizei ist, lobte sie.', []],
    [
      'fr',
      'Le ministre de l’Intérieur Jean Brask est venu.',
      ['Jean Brask: ministre de l’Intérieur'],
    ],
    [
      'fr',
      'Anne Brask, présidente de la région, est venue.',
      ['Anne Brask: présidente de la région'],
    ],
    [
      'es',
      'El presidente del Gobierno, Pedro Brask, llegó.',
      ['Pedro Brask: presidente del Gobierno'],
    ],
    ['es', 'Ana Brask, ministra de Sanidad, llegó.', ['Ana Brask: ministra de Sanidad']],
  ])('is told, in %s, of %s', (lang, text, expected) => {
    expect(whoIs(text, lang)).toEqual(expected);
  });
});
