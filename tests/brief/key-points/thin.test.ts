import { describe, expect, it } from 'vitest';
import { thinness } from '@/lib/brief/key-points/thin';
import { readText } from '@/lib/brief/read-text';
import { articleOf } from '../../support/articles';

function cost(lang: string, text: string): number {
  const read = readText(articleOf([text], { title: 'Brücke bridge' }), lang);
  const [sentence] = read.sentences;
  if (!sentence) throw new Error('no sentence');
  return thinness(text, sentence, read);
}

describe('says too little alone:', () => {
  it.each([
    ['en', 'There was a lot of talk about what had happened.'],
    ['en', 'In Hartwell the queue for tickets was even longer.'],
    ['en', 'Mayors from Hartwell to Norrvik will never do that.'],
    ['de', 'Ein Beispiel aus der Praxis einer Privatschule.'],
    ['de', 'Deutschunterricht in der siebten Klasse einer Schule am Rhein in Neuhaven.'],
    ['de', 'In den Schulen von Neuhaven war das Bild noch deutlicher.'],
  ])('%s: %s', (lang, text) => {
    expect(cost(lang, text)).toBeGreaterThanOrEqual(0.5);
  });
});

describe('says enough:', () => {
  it.each([
    ['en', 'Three girders of the bridge are cracked.'],
    ['en', 'Ines Halloran resigned on Monday morning.'],
    ['en', 'In Hartwell the queue was even longer than in Norrvik.'],
    ['de', 'Die Brücke über den Fluss wurde gesperrt.'],
    ['ja', '市は橋を閉鎖した。'],
  ])('%s: %s', (lang, text) => {
    expect(cost(lang, text)).toBe(lang === 'ja' ? 0.5 : 0);
  });
});
