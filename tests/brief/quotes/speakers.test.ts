import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { articleOf } from '../../support/articles';

const briefOf = (text: string) => makeBrief(articleOf([text], { lang: 'en', title: '' }));

describe('the speaker of a quotation', () => {
  it.each([
    [
      'The Harbour Board rejected the figures, insisting there was "no hole in the wall" at all.',
      'Harbour Board',
      'named',
    ],
    [
      'The ministry dismissed earlier claims, stating there were "no plans to sell" the yard.',
      'The ministry',
      'role-only',
    ],
    [
      'Norwegian officials said the wall was "older than the town" itself.',
      'Norwegian officials',
      'role-only',
    ],
    [
      'Norwegian sources also called the wall "older than the town" itself.',
      'Norwegian sources',
      'role-only',
    ],
    ['Officials say the wall is "older than the town" itself.', 'Officials', 'role-only'],
    ['Brask aides called the wall "older than the town" itself.', 'Brask aides', 'role-only'],
    ['One of them described the wall as "older than the town" itself.', 'One of them', 'role-only'],
    [
      '"We will never sell the old yard," said its chairman, Barnaby Teal.',
      'Barnaby Teal',
      'named',
    ],
    [
      '"We will never sell the old yard," said the group\'s chairman, Barnaby Teal, on Monday.',
      'Barnaby Teal',
      'named',
    ],
    [
      'The Seafarers’ Federation said the link was “older than the crews” itself.',
      'Seafarers’ Federation',
      'named',
    ],
    [
      'St Brendan’s Hospital called the count “older than the list” itself.',
      'St Brendan’s Hospital',
      'named',
    ],
    [
      'The University of Norvale called the wall “older than the town” itself.',
      'University of Norvale',
      'named',
    ],
    ['The Hospital called the count “older than the list” itself.', 'The Hospital', 'role-only'],
    [
      'Sources from across the town called the wall “older than the town” itself.',
      'Sources from across the town',
      'role-only',
    ],
    [
      'An island court on Sunday called the wall “older than the town” itself.',
      'An island court',
      'role-only',
    ],
    [
      'The man who was at the wheel called the link “older than the crews” itself.',
      'The man who was at the wheel',
      'role-only',
    ],
    [
      'The rest met in June with Senator Mara Lund, Republican of Norvale, who called the plan “a gift to the owners”.',
      'Mara Lund',
      'named',
    ],
    [
      'According to a harbour poll taken last week, the plan is “a gift to the owners”.',
      'a harbour poll',
      'role-only',
    ],
    [
      'The National Institutes of Health called the plan “a gift to the owners”.',
      'National Institutes of Health',
      'named',
    ],
    ['Gov. Jan Brask (R) called the plan “a gift to the owners” on Monday.', 'Jan Brask', 'named'],
    ['Theresa May later called the plan “a gift to the owners” as well.', 'Theresa May', 'named'],
    [
      'The users’ group has asked for a ferry each year, its chair, Tobias Kell, said: “Nobody wrote back.”',
      'Tobias Kell',
      'named',
    ],
    [
      'On Monday in Norvale, Mara Lund tried to calm the crews, saying that they would be “paid in full by May”.',
      'Mara Lund',
      'named',
    ],
    [
      'Mara Lund, who led the yard when the gate was built, called it “a gift to the owners” now.',
      'Mara Lund',
      'named',
    ],
    [
      "Mara Lund doesn't think that the plan for the north gate is “a gift to the owners” now.",
      'Mara Lund',
      'named',
    ],
    [
      'Mara Lund said a lot of voters in her town would find the plan “hard to look past” in May.',
      'Mara Lund',
      'named',
    ],
  ])('of %s is %s', (text, name, via) => {
    const [quote] = briefOf(text).quotes;
    expect([quote?.speaker?.name, quote?.speaker?.via]).toEqual([name, via]);
  });

  it.each([
    'The airstrikes targeted a village and vowed “to come back again soon”.',
    'Thirty-one percent of them said that he was “hard to look past” in May.',
    'More were to come last week, said to be “older than the town” itself.',
  ])('is nobody where the words before the verb hold a clause or a time: %s', (text) => {
    const [quote] = briefOf(text).quotes;
    expect(quote).toBeDefined();
    expect(quote?.speaker?.name).toBeUndefined();
  });

  it('is somebody with a surname that is a role too', () => {
    const { quotes } = briefOf(
      '“It is an error,” said Carla Monk, a broker. “All depends on the link,” Ms Monk said.',
    );
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Carla Monk', 'Carla Monk']);
  });

  it('is a source by the whole noun phrase', () => {
    const { sources } = briefOf(
      'Norwegian officials said the wall was "older than the town" itself.',
    );
    expect(sources.map(({ kind, name }) => [kind, name])).toEqual([
      ['role-only', 'Norwegian officials'],
    ]);
  });
});
