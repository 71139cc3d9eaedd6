import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/brief/entities';
import { cut } from '@/lib/brief/key-points/cut';
import { sourcesIn } from '@/lib/brief/key-points/speaker';
import { findQuotes } from '@/lib/brief/quotes';
import { readText } from '@/lib/brief/read-text';
import { articleOf } from '../../support/articles';

/** What is shown of a sentence, whatever it is to explain. */
function shown(lang: string, text: string, needed = ''): string | null {
  const read = readText(articleOf([text]), lang);
  const [sentence] = read.sentences;
  if (!sentence) throw new Error('no sentence');
  const { start, end } = sentence;
  const from = text.indexOf(needed);
  const span = cut(
    { sentence, start, end },
    needed ? [{ start: from, end: from + needed.length }] : [],
    sourcesIn(findQuotes(read, findEntities(read))),
    lang,
  );
  return span && text.slice(span.start, span.end);
}

describe('of a long sentence is shown', () => {
  it.each([
    [
      'en',
      'The council of Hartwell closed the harbour bridge to lorries on Monday',
      ', after engineers had found cracks in two of its girders during a check that was years overdue.',
    ],
    [
      'en',
      'The regional court in Hartwell sentenced the former harbour master to nine years in prison',
      ', ending a trial that had kept the town busy for the better part of three years.',
    ],
    [
      'en',
      'When the ferry company closed its last office in March, forty people lost their jobs',
      ', which the town of Hartwell has since tried to bring back, with the help of the county and of a bank.',
    ],
    [
      'de',
      'Der Rat der Stadt Neuhaven hat die Hafenbrücke am Montag für alle Lastwagen gesperrt',
      ', nachdem Prüfer bei einer seit Jahren überfälligen Untersuchung Risse in zwei Trägern gefunden hatten.',
    ],
  ])('%s: %s', (lang, first, rest) => {
    expect(shown(lang, `${first}${rest}`)).toBe(first);
  });
});

describe('nothing is cut off', () => {
  it.each([
    ['a short sentence', 'en', 'The council closed the bridge on Monday, after cracks were found.'],
    [
      'the words that say on whose word it stands',
      'en',
      'The harbour bridge of Hartwell had been unsafe for at least nine years before it was closed to lorries, an engineer of the county told the council on Monday.',
    ],
    [
      'a quotation',
      'en',
      'Mayor Ines Halloran told the council that the bridge was “a danger to everyone, after all that we know, and a disgrace to the whole town of Hartwell”.',
    ],
    [
      'what was decided',
      'de',
      'Der Rat der Stadt Neuhaven hat am späten Montagabend nach langer Debatte einstimmig beschlossen, dass die alte Hafenbrücke bis zum Frühjahr gesperrt bleibt.',
    ],
  ])('%s', (_, lang, text) => {
    expect(shown(lang, text)).toBe(text);
  });

  it('before what is to be explained', () => {
    const text =
      'The council of Hartwell closed the harbour bridge to lorries on Monday, after engineers had found cracks in two of its girders, while the ferry kept running as before.';
    expect(shown('en', text, 'girders')).toBe(text.slice(0, text.indexOf(', while')));
  });
});
