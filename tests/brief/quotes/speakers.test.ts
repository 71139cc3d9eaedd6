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
  ])('of %s is %s', (text, name, via) => {
    const [quote] = briefOf(text).quotes;
    expect([quote?.speaker?.name, quote?.speaker?.via]).toEqual([name, via]);
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
