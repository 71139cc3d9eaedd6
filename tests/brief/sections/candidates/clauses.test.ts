import { describe, expect, it } from 'vitest';
import { germanClauses } from '@/lib/brief/sections/candidates/clauses-de';
import { englishClauses } from '@/lib/brief/sections/candidates/clauses-en';
import { shownWords } from '@/lib/brief/sections/candidates/shown-words';

const clauses = (lang: 'en' | 'de', text: string): string[] => {
  const words = shownWords(text, lang);
  return (lang === 'en' ? englishClauses : germanClauses)(words).map(({ spans }) =>
    spans.map(([from, to]) => text.slice(words[from]?.start, words[to - 1]?.end)).join(' '),
  );
};

describe('an English sentence gives', () => {
  it.each([
    ['The council approved the tram line on Monday.', 'council approved the tram line'],
    [
      'A second storm is already brewing in the north.',
      'second storm is already brewing in the north',
    ],
    ['In May, the ferry struck a rock near the pier.', 'ferry struck a rock near the pier'],
    ['It was late, but the council rejected the plan.', 'council rejected the plan'],
    ['Ines Halloran, the mayor, is seeking new money.', 'Ines Halloran is seeking new money'],
  ])('"%s": %s', (text, clause) => {
    expect(clauses('en', text)).toContain(clause);
  });

  it.each([
    ['whose words they are', 'The lake is almost empty, officials said.'],
    ['what it points to', 'They approved the tram line.'],
    ['what it points to', 'This plan has many friends.'],
    ['its verb', 'The bridge closed in May reopened for trams.'],
    ['its end', 'The launch would be just the second.'],
    ['its condition', 'The council will close the pool unless the state pays for it.'],
  ])('nothing without %s: "%s"', (_, text) => {
    expect(clauses('en', text)).toEqual([]);
  });
});

describe('a German sentence gives', () => {
  it.each([
    ['Der Rat hat die Pläne am Montag abgelehnt.', 'Rat hat die Pläne abgelehnt'],
    ['Der neue Fahrplan gilt zudem ab Mai.', 'Der neue Fahrplan gilt ab Mai'],
    ['Die Stadt lehnt den Umbau ab, weil er zu teuer ist.', 'Stadt lehnt den Umbau ab'],
    ['Die Stadt prüft den Umbau und fordert mehr Geld.', 'Stadt prüft den Umbau'],
    ['Für Aufsehen sorgte der Abriss der Halle.', 'Für Aufsehen sorgte der Abriss der Halle'],
  ])('"%s": %s', (text, clause) => {
    expect(clauses('de', text)).toContain(clause);
  });

  it.each([
    ['whose words they are', 'Der See ist fast leer, sagte eine Sprecherin.'],
    ['what it points to', 'Dieser Plan hat viele Freunde.'],
    ['its participle', 'Der Rat hat den Plan, der viele ärgerte, abgelehnt.'],
    ['its prefix', 'Die Stadt lehnt den Umbau, der viel kostet, ab.'],
    ['what follows "dass"', 'Der Rat hofft, dass es regnet.'],
  ])('nothing without %s: "%s"', (_, text) => {
    expect(clauses('de', text)).toEqual([]);
  });
});
