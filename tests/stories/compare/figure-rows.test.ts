import { describe, expect, it } from 'vitest';
import { compareArticles } from '@/lib/stories/compare';
import { compared, demoCompared } from '../../support/compared';

/** What each row counts, with the figures in it as written. */
function rowsOf(articles: ReturnType<typeof demoCompared>) {
  return compareArticles(articles).figures.map(({ counts, sense, unit, cells }) => ({
    row: [sense, counts, unit].filter(Boolean).join(' '),
    figures: cells.map(({ article, figure }) => articles[article]?.brief.figures[figure]?.text),
  }));
}

const figuresOf = (one: string[], other: string[]) => rowsOf([compared(one), compared(other)]);

describe('the rows of figures', () => {
  it('are named by the noun that two articles give, though the first has none', () => {
    const rows = rowsOf([
      compared(['In Lowick the pier would swallow another €4 million.']),
      compared(['The council of Lowick will spend €4 million in repairs of the pier.']),
      compared(['For the pier of Lowick the council has €4 million in repairs to pay.']),
    ]);
    expect(rows.map(({ row }) => row)).toEqual(['repairs money']);
  });

  it('hold no figure of a correction', () => {
    const rows = figuresOf(
      ['The crash at Lowick pier injured 44 people on Tuesday.'],
      [
        'The crash at Lowick pier injured 44 people on Tuesday, the clinic said.',
        'Correction: An earlier version of this article said that 47 people had been injured.',
      ],
    );
    expect(rows.flatMap(({ figures }) => figures)).not.toContain('47 people');
    expect(rows.map(({ row }) => row)).toEqual(['people injured']);
  });

  it('keep what a ship can carry from whom it carried', () => {
    const rows = figuresOf(
      ['The ferry Aurel was carrying 174 passengers from Lowick to the island.'],
      [
        'The ferry Aurel was carrying 186 passengers from Lowick to the island.',
        'The ferry Aurel from Lowick takes 250 passengers to the island.',
      ],
    );
    expect(rows.map(({ figures }) => figures)).toEqual([['174', '186']]);
  });

  it('keep the seriously injured from all who were injured', () => {
    const rows = figuresOf(
      ['The crash injured 40 people.', 'Five people were seriously injured.'],
      ['At least 43 people were injured.', 'Six were seriously hurt, the clinic said.'],
    );
    expect(rows.map(({ figures }) => figures)).toEqual([
      ['40', 'At least 43'],
      ['Five', 'Six'],
    ]);
    expect(rows.map(({ row }) => row)).toEqual(['people injured', 'serious people injured']);
  });

  it('take no word on the injured for one on the dead', () => {
    const rows = figuresOf(
      ['He opened fire, killing three women and critically injuring a guard.'],
      ['Three women were killed in the attack.'],
    );
    expect(rows.map(({ figures }) => figures.length)).toEqual([2]);
  });

  it('keep a part of the injured from all of them', () => {
    const rows = figuresOf(
      ['The crash injured 43 people.', 'Eleven of the injured are pupils.'],
      ['The crash injured 43 people in Lowick.'],
    );
    expect(rows.map(({ figures }) => figures)).toEqual([['43', '43']]);
  });

  it('hold no two counts of people that have nothing else in common', () => {
    const rows = figuresOf(
      ['The route is the only link for the roughly 2,400 people of the island.'],
      ['The ship with nearly 200 people on board hit the pier.'],
    );
    expect(rows).toEqual([]);
  });

  it('hold counts of people that tell of one thing in other words', () => {
    const rows = figuresOf(
      ['A ferry with nearly 200 people on board hit the pier in Lowick.'],
      ['The ship struck the pier in Lowick with 186 passengers on board.'],
    );
    expect(rows).toEqual([{ row: 'passengers people', figures: ['nearly 200', '186'] }]);
  });

  it('keep the trips of one ship from the trips of another', () => {
    const rows = figuresOf(
      ['The ferry makes six return trips a day.'],
      ['The smaller Kitta is to make four trips a day.'],
    );
    expect(rows).toEqual([]);
  });

  it('name a figure once that an article gives twice', () => {
    const rows = figuresOf(
      [
        'A ferry with 186 passengers on board hit the pier in Lowick.',
        'All 186 passengers on board the ferry had left the pier by noon.',
      ],
      ['The ferry struck the pier in Lowick with 186 passengers on board.'],
    );
    expect(rows.map(({ figures }) => figures)).toEqual([['186', '186']]);
  });

  it('hold the demo’s passengers, crew and injured apart', () => {
    const rows = rowsOf(
      demoCompared(['wpa-ferry', 'herald-ferry', 'signal-ferry', 'post-ferry', 'ledger-ferry']),
    );
    expect(rows.find(({ row }) => row.startsWith('people injured'))?.figures).toEqual([
      'at least 40',
      'Forty-three',
      'Forty-seven',
    ]);
    expect(rows.find(({ row }) => row.startsWith('passengers'))?.figures).not.toContain('60');
    expect(rows.map(({ row }) => row)).not.toContain('people people');
  });
});
