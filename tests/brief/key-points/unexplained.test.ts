import { describe, expect, it } from 'vitest';
import { introduced } from '@/lib/brief/key-points/introduced';
import { unexplained } from '@/lib/brief/key-points/unexplained';
import { readText } from '@/lib/brief/read-text';
import { articleOf } from '../../support/articles';

/** What the last of the sentences that follow the headline takes for known, all kinds together. */
function cost(lang: string, title: string, ...paragraphs: string[]): number {
  const read = readText(articleOf(paragraphs, { title }), lang);
  const last = read.sentences.at(-1);
  if (!last) throw new Error('no sentence');
  const found = unexplained(last.text, last.index, introduced(read, new Set(), []));
  if (!found) return 0;
  const { seen, unseen, pointed, name, back, pronoun } = found;
  return seen + unseen + pointed + name + back + pronoun;
}

describe('leans on the text before:', () => {
  it.each([
    [
      'en',
      'a noun brought up before',
      'Heart patients wait',
      'Doctors tested a drug in Hartwell.',
      'The drug slowed the decline by a third.',
    ],
    [
      'en',
      'a demonstrative',
      'Roads',
      'The town asked for bids.',
      'Nobody can check how such tenders are made.',
    ],
    [
      'en',
      'a last name',
      'Bridge closed',
      'Mayor Ines Halloran closed the bridge.',
      'Halloran will speak in Hartwell on Monday.',
    ],
    [
      'en',
      'a first name',
      'Save on holidays',
      'Travel agent Tessa Brook sells cruises.',
      'According to Tessa, April is cheapest.',
    ],
    [
      'en',
      'a short name',
      'Payments',
      'The Harbour Transport Authority (HTA) raised fares.',
      'Half of all HTA buses will be replaced by 2030.',
    ],
    [
      'en',
      'an adverb that looks back',
      'Bridge closed',
      'The bridge is shut.',
      'Experts in Hartwell however expect no change.',
    ],
    [
      'en',
      'a pronoun after an opening phrase',
      'Bridge closed',
      'Engineers found a crack.',
      'In the spring they will replace three girders.',
    ],
    [
      'de',
      'a noun brought up before',
      'Preise steigen',
      'Forscher haben ein Medikament geprüft.',
      'In den USA ist das Medikament bereits erhältlich.',
    ],
    [
      'de',
      'a demonstrative',
      'Straßen',
      'Die Stadt schreibt aus.',
      'Niemand kann die Vergabe dieser Aufträge prüfen.',
    ],
    [
      'de',
      'a pronoun in the first clause',
      'Spione',
      'Zwei Männer wurden verhaftet.',
      'Im Visier hatten sie offenbar auch Drohnen.',
    ],
    [
      'de',
      'an adverb that looks back',
      'Bahn',
      'Die Stadt baut.',
      'Experten erwarten dadurch keine Änderung.',
    ],
    [
      'fr',
      'a noun brought up before',
      'Les prix montent',
      'Une usine brûle à Villarbois.',
      'L’usine employait trente ouvriers.',
    ],
  ])('%s: %s', (lang, _, title, ...paragraphs) => {
    expect(cost(lang, title, ...paragraphs)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('explains itself:', () => {
  it.each([
    [
      'en',
      'a noun of the headline',
      'New drug slows decline',
      'Doctors tested a drug.',
      'The drug slowed decline by a third.',
    ],
    [
      'en',
      'a noun with what it is of',
      'Roads',
      'The council had a plan.',
      'The plan of Hartwell council will cost nine million.',
    ],
    [
      'en',
      'a noun that the sentence itself brings up',
      'Roads',
      'A truck was lost.',
      'Police found a truck in Hartwell, and the truck was empty.',
    ],
    [
      'en',
      'a noun that everyone knows',
      'Roads',
      'Ministers met the government.',
      'The government will cut taxes in March.',
    ],
    [
      'en',
      'a last name of the headline',
      'Halloran resigns',
      'Mayor Ines Halloran resigned.',
      'Halloran was elected in Hartwell in 2019.',
    ],
    [
      'en',
      'a full name',
      'Bridge closed',
      'Mayor Ines Halloran resigned.',
      'Ines Halloran was elected in Hartwell in 2019.',
    ],
    [
      'de',
      'a noun of a compound in the headline',
      'Hutfestival beginnt',
      'Ein Festival.',
      'Das Festival lockt Gäste nach Neuhaven.',
    ],
    [
      'de',
      'a noun with a genitive',
      'Bahn',
      'Die Stadt hat einen Plan.',
      'Der Plan der Stadt Neuhaven kostet neun Millionen.',
    ],
    [
      'de',
      'an adverb that a clause explains',
      'Bahn',
      'Die Stadt baut.',
      'Forscher warnen davor, dass Schnee fällt.',
    ],
    ['sv', 'a language without lists', 'Bron', 'En bro.', 'Bron är stängd.'],
  ])('%s: %s', (lang, _, title, ...paragraphs) => {
    expect(cost(lang, title, ...paragraphs)).toBeLessThan(0.3);
  });
});
