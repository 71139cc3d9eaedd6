import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { Quote } from '@/lib/model/quotes';
import { articleOf } from '../../support/articles';

const quotesOf = (paragraphs: readonly string[] | string, lang = 'en'): Quote[] =>
  makeBrief(articleOf([paragraphs].flat(), { lang, title: '' })).quotes;

/** Kind, words, speaker and verb of each quotation. */
const shown = (paragraphs: readonly string[] | string, lang = 'en') =>
  quotesOf(paragraphs, lang).map(({ kind, text, speaker, verb }) => [
    kind,
    text,
    speaker?.name,
    verb?.text,
  ]);

describe('quotation marks', () => {
  it.each([
    ['en', 'The mayor said: "We will close the bridge for a month."'],
    ['en', 'The mayor said: “We will close the bridge for a month.”'],
    ['en', 'The mayor said: ‘We will close the bridge for a month.’'],
    ['en', "The mayor said: ''We will close the bridge for a month.''"],
    ['de', 'Der Bürgermeister sagte: „Wir schließen die Brücke für einen Monat.“'],
    ['de', 'Der Bürgermeister sagte: »Wir schließen die Brücke für einen Monat.«'],
    ['de', 'Der Bürgermeister sagte: "Wir schließen die Brücke für einen Monat."'],
    ['de', 'Der Bürgermeister sagte: «Wir schliessen die Brücke für einen Monat.»'],
    ['fr', 'Le maire a déclaré : « Nous allons fermer le pont pendant un mois. »'],
    ['es', 'El alcalde dijo: «Vamos a cerrar el puente durante un mes».'],
    ['it', 'Il sindaco ha detto: «Chiuderemo il ponte per un mese».'],
    ['pt', 'O presidente disse: “Vamos fechar a ponte durante um mês.”'],
    ['nl', 'De burgemeester zei: ‘Wij sluiten de brug voor een maand.’'],
    ['sv', 'Borgmästaren sade: ”Vi stänger bron i en hel månad.”'],
    ['da', 'Borgmesteren sagde: »Vi lukker broen i en hel måned.«'],
    ['pl', 'Burmistrz powiedział: „Zamkniemy most na cały miesiąc”.'],
    ['ru', 'Мэр города сказал: «Мы закроем этот мост на месяц».'],
    ['ja', '市長は「この橋を一か月のあいだ閉鎖することにした」と述べた。'],
    ['zh', '市长表示：“我们将会关闭这座大桥整整一个月。”'],
  ])('are read in %s: %s', (lang, text) => {
    const [quote, ...more] = quotesOf(text, lang);
    expect(more).toEqual([]);
    expect(quote?.kind).toBe('direct');
    expect(quote?.text.length).toBeGreaterThan(15);
    expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it('hold a statement behind a German article where they do not end in a noun', () => {
    const text = 'Der Bischof hofft, dass der „Heilige Geist wach ist und sich nicht irrt“.';
    expect(quotesOf(text, 'de').map(({ text: words }) => words)).toEqual([
      '„Heilige Geist wach ist und sich nicht irrt“',
    ]);
    expect(quotesOf('Er las die „Neue Norvaler Abendzeitung“.', 'de')).toEqual([]);
    expect(
      quotesOf('Er sprach für den „Verein für Hafenkunde in Norvale e.V.“ vor.', 'de'),
    ).toEqual([]);
  });

  it('go on over paragraphs that each open and do not close', () => {
    const quotes = quotesOf([
      '“We looked at every girder,” the engineer Ada Brask said.',
      '“What we found was worse than we had feared at first.',
      '“So the bridge stays closed until the work is done.”',
      'Traffic is sent over the old ford.',
    ]);
    expect(quotes.map(({ text }) => text)).toEqual([
      '“We looked at every girder,”',
      '“What we found was worse than we had feared at first.',
      '“So the bridge stays closed until the work is done.”',
    ]);
    expect(quotes.map(({ group }) => group)).toEqual([undefined, 0, 0]);
    expect(quotes.map(({ speaker }) => speaker?.via)).toEqual(['named', 'previous', 'previous']);
    expect(quotes[2]?.speaker?.name).toBe('Ada Brask');
  });

  it('that a paragraph never closes end with the paragraph', () => {
    const [quote] = quotesOf(['He said: “This cannot go on for a day longer', 'Nobody replied.']);
    expect(quote?.text).toBe('“This cannot go on for a day longer');
  });

  it('inside of others are no quotations of their own', () => {
    expect(shown('“He told me ‘never again’ and left the room,” Mara Lund said.')).toEqual([
      ['direct', '“He told me ‘never again’ and left the room,”', 'Mara Lund', 'said'],
    ]);
  });
});

describe('a quotation', () => {
  it('split by its attribution is one, in two parts', () => {
    const quotes = quotesOf('“We tried,” Mara Lund said, “and we failed at every turn.”');
    expect(quotes.map(({ group, speaker }) => [group, speaker?.name])).toEqual([
      [0, 'Mara Lund'],
      [0, 'Mara Lund'],
    ]);
  });

  it('after the end of a sentence is another one by the same speaker', () => {
    const quotes = quotesOf('“We tried,” Mara Lund said. “It did not work out in the end.”');
    expect(quotes.map(({ group }) => group)).toEqual([undefined, undefined]);
    expect(quotes[1]?.speaker).toMatchObject({ name: 'Mara Lund', via: 'previous' });
  });

  it('is mixed where it is a part of a reporting sentence', () => {
    expect(shown('Mara Lund called the plan “a gift to the owners” on Monday.')).toEqual([
      ['mixed', '“a gift to the owners”', 'Mara Lund', 'called'],
    ]);
  });

  it.each([
    'The film “A Winter in the North” opens on Friday.',
    'She was a guest of “Good Morning Norvik” for years.',
    'The so-called “ghost” trains run at night.',
    'The 6" pipe and the 4" pipe were replaced.',
  ])('is neither a title nor a word kept at a distance: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it.each([
    ['Die Ausstellung im „Haus der langen Schatten“ wurde verlängert.', 'de'],
    ['Das Motto „Gemeinsam für den Fluss“ stand auf den Plakaten.', 'de'],
  ])('is no German name: %s', (text, lang) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  it.each([
    ['Auf dem Tisch lag „Häfen im Wandel und was davon bleibt“ von Ada Kern.', 'de'],
    ['Das Trägerschiff „Norvale Harbour Transit Vehicle Carrier“ (NHTC) lief aus.', 'de'],
    ['Der Name der neuen Fähre lautet „Stolz der nördlichen Inseln von Norvale“.', 'de'],
    [
      'Im Programm waren „Der Hafen im Winter und im Sommer“, „Möwen und andere Gäste der Stadt“ und „Schiffe“.',
      'de',
    ],
    ['Then came “Why the Harbour Froze That Winter” by Ada Kern.', 'en'],
  ])('is no title that its surroundings tell: %s', (text, lang) => {
    expect(quotesOf(text, lang)).toEqual([]);
  });

  it.each([
    ['“It’s not new in Norvale,” said Ada Holm of the harbour board.', 'en'],
    ['“Happy Harbour Day,” Ada Holm wrote to the crews.', 'en'],
    ['Der Rat habe nichts mit „Kürzungen am Hafen oder Entlassungen“ zu tun.', 'de'],
  ])('is a statement in spite of its capitals: %s', (text, lang) => {
    expect(quotesOf(text, lang)).toHaveLength(1);
  });

  it('is told by its length where the language has no list of verbs', () => {
    const text = 'Starosta uvedl “zavřeme ten most nejméně na celý jeden měsíc” a “Most” zavřel.';
    expect(quotesOf(text, 'cs').map(({ text }) => text)).toEqual([
      '“zavřeme ten most nejméně na celý jeden měsíc”',
    ]);
  });
});

describe('the speaker', () => {
  it.each([
    ['“It is over,” said Mara Lund, who runs the yard.', 'Mara Lund', 'named'],
    ['“It is over,” the yard’s director Mara Lund said.', 'Mara Lund', 'named'],
    ['“It is over,” Mara Lund, the director of the yard, told reporters.', 'Mara Lund', 'named'],
    ['In a letter on Monday, Mara Lund wrote: “It is over now.”', 'Mara Lund', 'named'],
    ['Mara Lund: “It is over now, and we know it.”', 'Mara Lund', 'named'],
    ['According to Mara Lund, “the yard is finished”.', 'Mara Lund', 'named'],
    ['“It is over,” a spokesman said.', 'a spokesman', 'role-only'],
  ])('of %s is found', (text, name, via) => {
    expect(quotesOf(text)[0]?.speaker).toMatchObject({ name, via });
  });

  it('is looked for behind the verb where German puts something else before it', () => {
    expect(
      shown('Dazu sagte Mara Lund am Montag: „Wir sind am Ende unserer Kraft.“', 'de'),
    ).toEqual([['direct', '„Wir sind am Ende unserer Kraft.“', 'Mara Lund', 'sagte']]);
    expect(shown('„Wir sind am Ende unserer Kraft“, so Mara Lund.', 'de')).toEqual([
      ['direct', '„Wir sind am Ende unserer Kraft“', 'Mara Lund', 'so'],
    ]);
  });

  it.each([
    ['fr', '« Nous sommes à bout », a expliqué Mara Lund à la presse.'],
    ['es', '«Estamos al límite», explicó Mara Lund en la radio.'],
    ['it', '«Siamo al limite», ha spiegato Mara Lund in radio.'],
    ['pt', '“Estamos no limite”, explicou Mara Lund na rádio.'],
    ['nl', '“Wij zijn op”, zegt Mara Lund op de radio.'],
    ['sv', '”Vi är slut nu”, säger Mara Lund i radion.'],
  ])('is found in %s: %s', (lang, text) => {
    expect(quotesOf(text, lang)[0]?.speaker?.name).toBe('Mara Lund');
  });

  it('behind a pronoun is who spoke last', () => {
    const quotes = quotesOf(['“It is over,” Mara Lund said.', '“We are tired,” she added.']);
    expect(quotes[1]?.speaker).toMatchObject({ text: 'she', name: 'Mara Lund', via: 'pronoun' });
  });

  it('is the entity of that name, by its surname too', () => {
    const { quotes, entities } = makeBrief(
      articleOf(['“It is over,” Mara Lund said.', '“We are tired,” Ms Lund told the radio.']),
    );
    const lund = entities.findIndex(({ name }) => name === 'Mara Lund');
    expect(quotes.map(({ speaker }) => speaker?.entity)).toEqual([lund, lund]);
    expect(quotes[1]?.speaker?.name).toBe('Mara Lund');
  });

  it('is a role where the name stands behind a preposition', () => {
    expect(quotesOf('“It is over,” said a lawyer for Mara Lund.')[0]?.speaker).toMatchObject({
      name: 'a lawyer for Mara Lund',
      via: 'role-only',
    });
  });

  it('that is they or nobody gets no name', () => {
    const quotes = quotesOf(['“It is over,” Mara Lund said.', '“We are tired,” they added.']);
    expect(quotes[1]?.speaker).toMatchObject({ name: 'they', via: 'pronoun' });
    expect(quotesOf('Im Brief heißt es: „Wir sind am Ende.“', 'de')[0]?.speaker).toBeUndefined();
  });

  it('is not guessed for a quotation far from any other', () => {
    const quotes = quotesOf([
      '“It is over,” Mara Lund said.',
      'The yard was founded in 1920.',
      'It built ferries for the coast.',
      '“Nobody will miss the noise, but we all miss the people.”',
    ]);
    expect(quotes[1]?.speaker).toBeUndefined();
  });
});

describe('the verb', () => {
  it.each([
    ['said', 'neutral'],
    ['claimed', 'distancing'],
    ['admitted', 'endorsing'],
    ['warned', 'charged'],
  ])('%s is %s', (verb, kind) => {
    expect(quotesOf(`“The yard will close,” Mara Lund ${verb}.`)[0]?.verb).toMatchObject({
      text: verb,
      kind,
    });
  });

  it('stands in two parts in German', () => {
    const [quote] = quotesOf(
      'Mara Lund räumte am Montag ein: „Wir haben zu lange gewartet.“',
      'de',
    );
    expect(quote?.verb).toMatchObject({ text: 'räumte', kind: 'endorsing' });
  });
});

describe('hostile marks', () => {
  const evidenceHolds = (text: string) => {
    for (const quote of quotesOf(text)) {
      expect(quote.text).toBe(text.slice(quote.start, quote.end));
      expect(quote.sentences.length).toBeGreaterThan(0);
    }
  };

  it.each(['“', '”', '"', "'", '«', '»', '„', '「', '‘', "''", '``', '“”', '"a '])(
    'as 10,000 of %s are taken without a fall',
    (mark) => evidenceHolds(`He said: ${mark.repeat(10_000)} and that was all there was.`),
  );

  it('nested a thousand deep are one quotation at most each', () => {
    evidenceHolds(`He said: ${'“a '.repeat(1000)}${' b”'.repeat(1000)} and left.`);
  });

  it('without their partners leave the other quotations alone', () => {
    expect(shown('It is 5" long. “We measured it twice,” Mara Lund said. It”s odd «.')).toEqual([
      ['direct', '“We measured it twice,”', 'Mara Lund', 'said'],
    ]);
  });
});
