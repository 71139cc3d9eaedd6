import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { type BriefedText, isSaid, newHere, saidText } from '@/lib/stories/new-here';
import { articleOf } from '@/tests/support/articles';

const briefed = (texts: readonly string[], lang = 'en'): BriefedText => {
  const article = articleOf(texts, { lang });
  return { text: article.text, brief: makeBrief(article) };
};

const SAVED = briefed([
  'Forty-seven people were hurt when the Skerrow ferry hit the Northgate pier on Tuesday.',
  'The engines did not answer when the captain ordered full astern. The harbour master, Ida Renwick, said so at the terminal.',
  '“We heard the engines screaming, and then the whole quay moved under our feet,” she said.',
  'Repairs to the pier will cost about €3 million, on a first estimate by the city engineer.',
]);

const PAGE = briefed([
  'The ferry from Skerrow struck the pier at Northgate on Tuesday and 47 people were injured.',
  'Harbour master Ida Renwick said the engines had not responded to the captain’s order of full astern.',
  'Investigators recovered the data recorder from the bridge and sent it to a laboratory in the capital.',
  'Nine lorries loaded with frozen fish were stranded on the island, a hauliers’ association said.',
]);

const said = (statement: string, lang = 'en') => isSaid(statement, lang, [saidText(SAVED)]);

describe('what is new here', () => {
  it('is a point of which no saved passage says much', () => {
    const { points, compared } = newHere(PAGE, [SAVED]);
    expect(compared).toBe(1);
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) {
      expect(point.text).toMatch(/^(?:Investigators|Nine lorries)/);
      const [span] = point.spans;
      expect(PAGE.text.slice(span?.start, span?.end)).toBe(point.text);
    }
  });

  it('is a figure that none of the saved articles gives, each value once', () => {
    const { figures } = newHere(PAGE, [SAVED]);
    expect(figures.map(({ text }) => text)).toEqual(['Nine']);
  });

  it('is nothing beside the same article, and nothing that can be told without one', () => {
    expect(newHere(PAGE, [SAVED, PAGE])).toEqual({ points: [], figures: [], compared: 2 });
    expect(newHere(PAGE, [])).toEqual({ points: [], figures: [], compared: 0 });
  });

  it('is not told across languages', () => {
    const german = briefed(
      ['Beim Aufprall der Fähre auf den Anleger wurden Menschen verletzt.'],
      'de',
    );
    expect(newHere(PAGE, [german])).toEqual({ points: [], figures: [], compared: 0 });
    expect(newHere(PAGE, [german, SAVED]).compared).toBe(1);
  });
});

describe('a statement', () => {
  it.each([
    [
      'in other words and order',
      'On Tuesday the Skerrow ferry injured 47 people as it struck the Northgate pier.',
    ],
    [
      'spread over two sentences',
      'The harbour master said that the engines did not answer the captain.',
    ],
    [
      'by its quotation',
      'A witness was blunt on the radio: “The whole quay moved under our feet.”',
    ],
    ['or too thin to tell', 'He did not say more.'],
  ])('was said %s', (_, statement) => {
    expect(said(statement)).toBe(true);
  });

  it.each([
    'Two people who work on the ship said the propeller controls had given trouble this autumn.',
    'The opposition called for a second vessel and for the minister to resign.',
  ])('was not said: %s', (statement) => {
    expect(said(statement)).toBe(false);
  });
});
