import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/brief/read-text';
import { phrases } from '@/lib/brief/sections/phrases';
import { articleOf } from '../../support/articles';

const found = (lang: string, text: string): string[] => {
  const [sentence] = readText(articleOf([text]), lang).sentences;
  return sentence
    ? phrases(sentence, lang).map(({ start, end }) => sentence.text.slice(start, end))
    : [];
};

describe('could be a heading:', () => {
  it.each([
    ['en', 'The council opposes the new border rules, and so do the farmers.', 'new border rules'],
    ['en', 'Ministers agreed to a ban on plastic bags on Monday.', 'ban on plastic bags'],
    ['en', 'Later that day Governor Ines Halloran resigned.', 'Governor Ines Halloran'],
    ['en', 'It was then that the Bank of Aldern closed.', 'Bank of Aldern'],
    ['de', 'Der Rat sprach über die Folgen für Pendler.', 'Folgen für Pendler'],
    ['de', 'Der Rat stimmte am Montag für neue Regeln gegen Lärm.', 'Regeln gegen Lärm'],
    ['fr', 'Le conseil débat de la hausse des loyers, lundi.', 'hausse des loyers'],
    ['es', 'El pleno discutió la reforma de las pensiones.', 'reforma de las pensiones'],
  ])('%s: in "%s"', (lang, text, phrase) => {
    expect(found(lang, text)).toContain(phrase);
  });
});

describe('could not:', () => {
  it.each([
    ['en', 'The mayor said so.', 'mayor said'],
    ['en', 'The council wants more money.', 'council wants'],
    ['de', 'Er sprach mit den neuen Mietern.', 'neuen Mietern'],
    ['de', 'Das ist Sache des Gesundheitsamtes Neuhaven.', 'Gesundheitsamtes Neuhaven'],
    ['de', 'Zuständig ist der neue Leiter.', 'neue Leiter'],
  ])('%s: in "%s" the words "%s"', (lang, text, phrase) => {
    expect(found(lang, text)).not.toContain(phrase);
  });

  it('anything in Chinese', () => {
    expect(found('zh', '市政府宣布了新的限水措施。')).toEqual([]);
  });
});
