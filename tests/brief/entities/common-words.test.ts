import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/brief/entities';
import { readText } from '@/lib/brief/read-text';
import { articleFromText } from '@/lib/extract/from-text';

const people = (text: string, lang: string): string[] =>
  findEntities(readText(articleFromText({ text, lang }), lang))
    .filter(({ kind }) => kind === 'person')
    .map(({ name, whoIs }) => [name, ...whoIs.map((who) => who.text)].join(' | '));

describe('people are told from common words', () => {
  it.each<[string, string, string, string[]]>([
    [
      'en',
      'where the text has the last word without capital',
      'They sell Crimson Lantern Teapots. A Teapots fan said teapots last.',
      [],
    ],
    ['en', 'where the last word ends names of things', 'They book with Tara Holidays.', []],
    ['en', 'where a place leads a word of streets', 'The store at Kent Street closed.', []],
    ['en', 'where only the first word may be a given name', 'They drank an Orlando Martini.', []],
    [
      'en',
      'where an amendment is named in short',
      'The Harbour Amendment failed. Amendment or not, they left.',
      [],
    ],
    ['en', 'where letters lead a firm', 'They asked NORV Brask. Brask said no.', []],
    ['en', 'where an office follows a title', 'They met the Lord High Chamberlain.', []],
    ['en', 'where one word begins a longer name', 'She told Ledger of Norvale that it rained.', []],
    [
      'en',
      'and keep a surname that is a common word',
      'They met Tom Price. Price named a price.',
      ['Tom Price'],
    ],
    [
      'en',
      'and keep a surname that looks like a tie',
      'They saw Son Kwang-ho, 31, there.',
      ['Son Kwang-ho'],
    ],
    [
      'en',
      'and keep the words after bin',
      'They met Sultan Qadir bin Said there.',
      ['Qadir bin Said | Sultan'],
    ],
    [
      'en',
      'where a firm is called one',
      'The law firm Anna Brask left. Anna Wren analyst Tom Brask stayed.',
      ['Tom Brask | Anna Wren analyst'],
    ],
    ['en', 'where people of an origin are several', 'They are Norwegians, who left.', []],
    [
      'en',
      'where a firm is named after someone',
      'Anna Wren left Anna Wren & Company. Anna Wren & Company closed.',
      ['Anna Wren'],
    ],
    [
      'en',
      'after a verb that opens a sentence',
      'They met Anna Wren. Choosing Wren was right.',
      ['Anna Wren'],
    ],
    ['en', 'where a town stands inside', 'The head of Norvale, who sang, left.', []],
    ['en', 'where a word alone only says things', 'Ledgerly said no. Ledgerly said yes.', []],
    ['en', 'after a verb that opens a quotation', '“Meet Anna Wren,” it read.', ['Anna Wren']],
    [
      'de',
      'after a compound in the genitive',
      'Sie sprach von der Rede des SPD-Mitglieds Paul Kern.',
      ['Paul Kern | SPD-Mitglieds'],
    ],
    [
      'de',
      'after a surname',
      'Darauf nimmt der Historiker Paul Kern Bezug.',
      ['Paul Kern | Historiker'],
    ],
    [
      'en',
      'after a verb that opens a slogan',
      'Meet Parisa Brask, who runs it. Concerned Brask left.',
      ['Parisa Brask'],
    ],
    ['en', 'where a party stands behind a state', 'She is a Norvale Democrat.', []],
    [
      'en',
      'where a school is named for a queen',
      'She teaches at Queen Mary University of Norvale.',
      [],
    ],
    [
      'en',
      'behind an origin and a title',
      'They met Philippine President Ada Kern and Norval CEO Aubrey Kern.',
      ['Ada Kern | Philippine President', 'Aubrey Kern | Norval CEO'],
    ],
    [
      'en',
      'behind several of an office',
      'Magistrates Giovanni Kern and Paolo Brask left.',
      ['Giovanni Kern', 'Paolo Brask'],
    ],
    ['en', 'where a title of a work has small words', 'He read Ada Of The Harbour.', []],
    ['en', 'without a possessive', 'Tom McDonald’s film began.', ['Tom McDonald']],
    ['de', 'without a genitive', 'Er lobte Ada Kerns Rede, dann Kerns Haus.', ['Ada Kern']],
    [
      'de',
      'where a surname ends like a role',
      'Anna Kramp-Zimmerbauer lachte.',
      ['Anna Kramp-Zimmerbauer'],
    ],
    ['de', 'where a firm has the role', 'Der Autobauer Norval wächst.', []],
    ['de', 'where a woman is of a country', 'Die älteste Frau Deutschlands lacht.', []],
    ['de', 'after a genitive', 'Es begann mit Kanzler Paul Kerns Hilfe.', ['Paul Kern | Kanzler']],
    [
      'de',
      'after a surname, where another person follows',
      'Laut Trainer Paul Kern wird Erik Orsund fehlen, nicht laut Paul Kern Erik Orsund.',
      ['Paul Kern | Trainer', 'Erik Orsund'],
    ],
    [
      'de',
      'but keep second surnames that look like no noun',
      'Es kam die Autorin Anna Kibet Orsaali.',
      ['Anna Kibet Orsaali | Autorin'],
    ],
    ['de', 'but keep second given names', 'Es kam Hans Peter Kern, 41, an.', ['Hans Peter Kern']],
    ['de', 'after a role', 'Im Bericht bestünden laut der Politikerin Schwächen.', []],
    [
      'de',
      'where towns stand after in and aus',
      'Am Rand von Ohlsdorn brennt es. Helfer aus Ohlsdorn kamen. In Ohlsdorn blieb es ruhig.',
      [],
    ],
    ['de', 'where a model ends in letters', 'Sie zeigen den Anna EV heute.', []],
    [
      'de',
      'where somebody becomes something',
      'Dabei wurde Prinz Paul zur Zielscheibe.',
      ['Paul | Prinz'],
    ],
    ['de', 'where a role is of a country', 'Das bestätigte der Präsident Norwegens gestern.', []],
    ['de', 'where a preposition is a given name', 'Per Dekret ordnete sie es an.', []],
    [
      'de',
      'where they come from a firm or a place',
      'Es sprach Anna Wolf von der Universität Norvale.',
      ['Anna Wolf'],
    ],
    ['de', 'where a firm is written like a degree', 'Die ING Brask und die ING Brask folgen.', []],
    ['de', 'where a role leads the name of a work', 'Heute feiern sie den Star Wars Day.', []],
  ])('in %s, %s', (lang, _, text, expected) => {
    expect(people(text, lang)).toEqual(expected);
  });
});

describe('what is said of people', () => {
  it.each<[string, string, string, string[]]>([
    [
      'en',
      'holds no verb before its article',
      'Ada Wren ran against Tom Brask, labelled the former mayor as “a bore,” and left.',
      ['Ada Wren', 'Tom Brask'],
    ],
    [
      'en',
      'holds no verb behind its noun',
      'Yesterday Anna Wren, mayor of Norvale opposed the bridge.',
      ['Anna Wren'],
    ],
    ['en', 'is no word of age', 'They asked Ada Wren. The elder Wren left.', ['Ada Wren']],
    [
      'en',
      'is not the end of a longer name',
      'The Guild of Norvale’s chief economist, Anna Wren, left. Bank of Norvale analyst Tom Brask stayed.',
      ['Anna Wren | chief economist', 'Tom Brask | analyst'],
    ],
    [
      'en',
      'is the father’s, not the son’s',
      'President Paul Brask sang. Paul Brask Jr. left. Then President Brask stopped.',
      ['Paul Brask | President', 'Paul Brask Jr.'],
    ],
    [
      'en',
      'is not the end of a firm’s name',
      'It fell, said Wren & Co analyst Tom Brask.',
      ['Tom Brask | analyst'],
    ],
    [
      'de',
      'holds no place of a phrase before it',
      'Es kam die aus Norwegen stammende frühere Ministerin Anna Kern.',
      ['Anna Kern | Ministerin'],
    ],
    [
      'en',
      'is not the end of a work’s name',
      'They met Silence of The Foxes author Ada Wren.',
      ['Ada Wren | author'],
    ],
    [
      'en',
      'stands before each name of a series',
      'They met the mayor, Ada Kern, the sheriff, Tom Brask, and the bishop, Ines Lund.',
      ['Ada Kern | mayor', 'Tom Brask | sheriff', 'Ines Lund | bishop'],
    ],
    [
      'en',
      'stands behind each name of a series',
      'Tom Brask, the sheriff, and Ines Lund, the bishop, met Jan Kern.',
      ['Tom Brask | sheriff', 'Ines Lund | bishop', 'Jan Kern'],
    ],
    [
      'de',
      'is not what somebody else is to them',
      'Paul Kern geht. Nachfolger Kerns wird niemand.',
      ['Paul Kern'],
    ],
    [
      'de',
      'is without the subject of the verb',
      'So zitiert das Handelsblatt Verbandschefin Anna Kern.',
      ['Anna Kern | Verbandschefin'],
    ],
    [
      'de',
      'goes on after a number and its name',
      '„Nein“, sagt Paul Kern, Trainer des 2.FC Norvale.',
      ['Paul Kern | Trainer des 2.FC Norvale'],
    ],
    [
      'de',
      'goes on after a number',
      '„Nein“, sagt Paul Kern, Geschäftsführer des 1. FC Norvale.',
      ['Paul Kern | Geschäftsführer des 1. FC Norvale'],
    ],
  ])('in %s, %s', (lang, _, text, expected) => {
    expect(people(text, lang)).toEqual(expected);
  });
});
