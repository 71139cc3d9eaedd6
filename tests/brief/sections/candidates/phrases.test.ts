import { describe, expect, it } from 'vitest';
import { phrases } from '@/lib/brief/sections/candidates/phrases';
import { tokens } from '@/lib/brief/sections/candidates/tokens';

const found = (lang: string, text: string): string[] => {
  const words = tokens(text, lang);
  return phrases(words, lang).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
};

describe('could be a heading:', () => {
  it.each([
    ['en', 'The council opposes the new border rules, and so do the farmers.', 'new border rules'],
    ['en', 'Ministers agreed to a ban on plastic bags on Monday.', 'ban on plastic bags'],
    ['en', 'Nobody knew the contents of the draft.', 'contents of the draft'],
    ['en', 'It is also Aldern’s plan for cheaper trams.', 'Aldern’s plan for cheaper trams'],
    ['de', 'Der Rat sprach über die Folgen für Pendler.', 'Folgen für Pendler'],
    ['de', 'Der Rat stimmte am Montag für neue Regeln gegen Lärm.', 'Regeln gegen Lärm'],
    ['de', 'Gestern kam der neue Fahrplan der Fähre.', 'der neue Fahrplan der Fähre'],
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
    ['en', 'It was then that the Bank of Aldern closed.', 'Bank of Aldern'],
    ['en', 'They met the former chief negotiator.', 'former chief negotiator'],
    ['en', 'It has seen the growing number of late trains.', 'growing number'],
    ['en', 'He saw the links between Aldern.', 'links between Aldern'],
    ['de', 'Er sprach mit den neuen Mietern.', 'neuen Mietern'],
    ['de', 'Das ist Sache des Gesundheitsamtes Neuhaven.', 'Gesundheitsamtes Neuhaven'],
    ['de', 'Zuständig ist der neue Leiter.', 'neue Leiter'],
    ['de', 'Er berichtet von Erkenntnissen der Polizei.', 'Erkenntnissen der Polizei'],
  ])('%s: in "%s" the words "%s"', (lang, text, phrase) => {
    expect(found(lang, text)).not.toContain(phrase);
  });

  it('anything in Chinese', () => {
    expect(found('zh', '市政府宣布了新的限水措施。')).toEqual([]);
  });
});
