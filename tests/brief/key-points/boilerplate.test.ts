import { describe, expect, it } from 'vitest';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { readText } from '@/lib/brief/read-text';
import { articleOf } from '../../support/articles';

const found = (lang: string, ...paragraphs: string[]): string[] => {
  const read = readText(articleOf(paragraphs), lang);
  const indexes = boilerplate(read);
  return read.sentences.filter(({ index }) => indexes.has(index)).map(({ text }) => text);
};

describe('is boilerplate:', () => {
  it.each([
    ['en', 'FILE PHOTO: A trawler leaves the harbour of Norrvik.'],
    ['en', 'Mayor Ines Halloran (L) greets dock workers in Port Aldern.'],
    ['en', 'Workers unload grain at the eastern quay in Norrvik, August 14, 2025.'],
    ['en', 'ANV/Petra Lindqvist/Handout'],
    ['en', '(Corrects the name of the yard in paragraph 3)'],
    ['en', 'Reporting by Petra Lindqvist; Editing by Tom Ashdown'],
    ['en', 'Sign up for our morning newsletter.'],
    ['en', 'This article was first published in May.'],
    ['en', 'Watch: the moment the crane fell'],
    ['de', 'Lesen Sie hier alles über den Streit um die Hafenbahn.'],
    ['de', 'Erst wenn Sie hier klicken, wird die Karte geladen.'],
    ['fr', 'Lire aussi : la carte des classes fermées'],
    ['es', 'Suscríbete a nuestro boletín diario.'],
    ['ru', 'Читайте также: что известно о пожаре на складе.'],
    ['zh', '（责任编辑：林晓）'],
  ])('%s: %s', (lang, text) => {
    expect(found(lang, text)).toEqual([text]);
  });

  it('a caption with the credit in the same short block', () => {
    const caption = 'A crane stands over the quay.';
    expect(found('en', `${caption} ANV/Tom Ashdown`)).toContain(caption);
  });
});

describe('is no boilerplate:', () => {
  it.each([
    ['en', 'The crane was seen as a landmark by most of the town.'],
    ['en', 'Video recordings from the quay show the crane falling.'],
    ['en', 'Subscribers of the phone company lost their connection on Friday.'],
    ['de', 'Die Anzeige gegen den Werftleiter liegt seit Montag beim Gericht.'],
    ['fr', 'Le maire a lu la lettre des parents devant le conseil.'],
  ])('%s: %s', (lang, text) => {
    expect(found(lang, text)).toEqual([]);
  });
});
