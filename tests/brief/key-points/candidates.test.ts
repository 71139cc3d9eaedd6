import { describe, expect, it } from 'vitest';
import { candidates, LEANS_BY_FORM } from '@/lib/brief/key-points/candidates';
import { introduced } from '@/lib/brief/key-points/introduced';
import { readText } from '@/lib/brief/read-text';
import { articleOf } from '../../support/articles';

const PLAIN = 'The council closed the bridge to lorries on Monday.';
const PLAIN_BY_LANG: Record<string, string> = {
  en: PLAIN,
  de: 'Der Rat hat die Brücke am Montag für Lastwagen gesperrt.',
  fr: 'Le conseil a fermé lundi le pont aux camions de marchandises.',
};
const alone = (lang: string, text: string): string[] => {
  const read = readText(articleOf([text, PLAIN_BY_LANG[lang] ?? PLAIN]), lang);
  return candidates(new Set(), introduced(read, new Set(), []))
    .filter(({ sentence, leans }) => sentence.index === 0 && leans < LEANS_BY_FORM)
    .map(({ start, end }) => read.article.text.slice(start, end));
};

describe('leans on what stands before:', () => {
  it.each([
    ['en', '“The cables are rusted through,” he told reporters on Tuesday.'],
    ['en', '“The cables are rusted through,” she said of Hartwell bridge, “and nobody cares.”'],
    ['en', 'The repairs will take at least two years, she said.'],
    ['en', 'Despite these concerns, the council reopened one lane.'],
    ['en', 'Twice a year, it publishes a list of unsafe bridges.'],
    ['en', 'Last night he was still waiting for an answer from the council.'],
    ['en', '“We will not wait for another winter.”'],
    ['en', 'Today, in a paper published in Harbour Open Letters, he brings a new warning.'],
    ['de', 'Der gab am Donnerstag nach langem Zögern seinen Posten auf.'],
    ['de', '„Die Seile sind durchgerostet“, sagte er am Dienstag vor Journalisten.'],
    ['de', 'Das lässt der Rat von Neuhaven nicht auf sich sitzen.'],
    ['de', 'Wie das gehen kann, zeigt ein Beispiel aus Neuhaven.'],
    ['de', 'Rein rechnerisch entspricht das einer Last von neun Tonnen.'],
    ['de', 'Zum neuen Arbeitsplatz kommt er nur noch mit dem Fahrrad.'],
    ['de', 'Schon Mitte Januar hatten sie dem Rat von Neuhaven geschrieben.'],
    ['de', 'Die Stadt Neuhaven hat ihnen vier Wochen Zeit gegeben.'],
    ['fr', '« Les câbles sont rouillés », a-t-il expliqué mardi devant la presse.'],
  ])('%s: %s', (lang, text) => {
    expect(alone(lang, text)).toEqual([]);
  });
});

describe('stands alone:', () => {
  it.each([
    ['en', '“The cables are rusted through,” engineer Samir Okafor told reporters.'],
    ['en', 'A 34-year-old man was arrested after he climbed the northern tower.'],
    ['en', 'Mayor Ines Halloran said she would not resign over the closure.'],
    ['en', 'In June the captain of the ferry lost his licence.'],
    ['en', 'In 2019, engineers replaced a third of the cables of the bridge.'],
    ['de', 'Die neue Brücke soll nach Angaben der Stadt 2031 fertig werden.'],
    ['fr', 'Selon la mairie, les travaux dureront au moins deux ans.'],
  ])('%s: %s', (lang, text) => {
    expect(alone(lang, text)).toEqual([text]);
  });
});

describe('is no statement:', () => {
  it.each([
    'Will the bridge be open before the winter?',
    'Closed for now.',
    'Here is what we know about the bridge so far:',
    'and “the cables will not hold for another winter, the engineers fear.',
  ])('%s', (text) => {
    expect(alone('en', text)).toEqual([]);
  });
});
