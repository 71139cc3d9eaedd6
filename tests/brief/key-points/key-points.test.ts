import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { KeyPoint } from '@/lib/model/brief';
import { articleOf } from '../../support/articles';
import { fixtureArticle } from '../fixture-articles';

const points = (name: string): KeyPoint[] => makeBrief(fixtureArticle(name)).keyPoints;
const gist = (list: readonly KeyPoint[]): KeyPoint | undefined =>
  list.find(({ rank }) => rank === 1);

describe('the key points of a report', () => {
  it('are led by what happened, without the dateline', () => {
    const first = gist(points('reservoir.en'));
    expect(first?.text).toMatch(/^Water levels in the Hartwell reservoir have fallen/);
    expect(first?.trimmed).toBe(true);
  });

  it('hold no caption, credit, promotion, question or answer of someone unnamed', () => {
    const text = points('reservoir.en')
      .map((point) => point.text)
      .join('\n');
    expect(text).not.toMatch(/FILE PHOTO|Reporting by|newsletter|^He |compensation/m);
  });

  it('are three in a short report', () => {
    expect(points('ecole.fr')).toHaveLength(3);
  });

  it('are more in a longer one where more stands alone', () => {
    const report = articleOf(
      [
        'Aldern County will replace seven road bridges by 2031 for 90 million pounds.',
        'Northfold Bank lends Aldern County 40 million pounds for new bridges at 3 per cent.',
        'In Elmsworth 12,000 drivers a day will need a ferry while bridges are replaced.',
        'Engineers in Aldern County found cracks in 31 girders last winter.',
        'Hartwell hospital opens a second ward for births in March 2027.',
        'Lorries above 7 tonnes have been banned from Aldern County roads since 2024.',
        'A bridge in Glenby fell into the river Tarn in 2019, killing two cyclists.',
        'Marsh Steel of Cairn has won 60 per cent of all orders for girders.',
      ],
      { title: 'Aldern County to replace seven bridges by 2031' },
    );
    expect(makeBrief(report).keyPoints.length).toBeGreaterThan(3);
  });

  it.each([
    ['hafenbahn.de', /^Der Stadtrat von Neuhaven hat den Bau/],
    ['ecole.fr', /^Le conseil municipal de Villarbois a voté/],
    ['shuiku.zh', /^东岭市水务局/],
    ['sadd.ar', /^أعلنت شركة المياه/],
    ['jalashay.hi', /^हरिपुर जल निगम/],
  ])('start with the news in %s', (name, start) => {
    expect(gist(points(name))?.text).toMatch(start);
  });

  it('say nothing twice', () => {
    const repeated = articleOf([
      'The harbour bridge in Port Aldern was closed to all traffic on Monday.',
      'All traffic was banned from the harbour bridge in Port Aldern on Monday.',
      'Engineers found a crack of 40 centimetres in one of the main girders.',
      'Buses to the island leave from the fish market until further notice.',
    ]);
    const texts = makeBrief(repeated).keyPoints.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Port Aldern'))).toHaveLength(1);
  });

  it('take a sentence that explains itself before one that speaks of something named earlier', () => {
    const report = articleOf(
      [
        'Doctors in Port Aldern have treated forty patients with a new medicine since March.',
        'The medicine was approved in record time after the trial ended early in the spring.',
        'Heart failure kills eleven thousand people in the Aldern region every single year.',
        'Port Aldern university hospital will offer the heart treatment to all patients from May.',
      ],
      { title: 'Heart treatment offered to all in Port Aldern' },
    );
    expect(makeBrief(report).keyPoints.map(({ sentences }) => sentences[0])).toEqual([0, 2, 3]);
  });

  it('take a leaning sentence only right after the one that explains it', () => {
    const short = articleOf([
      'Mayor Ines Halloran resigned on Monday after eleven years in office. She gave no reason for the step.',
      'Will there be an election? It would be the third in a year.',
    ]);
    expect(makeBrief(short).keyPoints.map(({ text }) => text)).toEqual([
      'Mayor Ines Halloran resigned on Monday after eleven years in office.',
      'She gave no reason for the step.',
    ]);
  });
});

describe('a text with little in it', () => {
  it.each([
    ['no text', [], 0],
    ['one sentence', ['The bridge is closed.'], 1],
    ['a fragment', ['Bridge closed'], 1],
    ['no sentence end', ['bridge closed until further notice after crack found in girder'], 1],
    ['only leaning sentences', ['He left.', 'She stayed in the town hall for two more hours.'], 1],
  ])('%s', (_, paragraphs, count) => {
    expect(makeBrief(articleOf(paragraphs)).keyPoints).toHaveLength(count);
  });

  it('has no key point where it is headings only', () => {
    const headings = articleOf([], {
      blocks: ['Monday', 'Tuesday'].map((text) => ({ kind: 'heading', level: 2, text })),
    });
    expect(makeBrief(headings).keyPoints).toEqual([]);
  });
});
