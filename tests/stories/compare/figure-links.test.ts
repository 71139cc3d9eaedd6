import { describe, expect, it } from 'vitest';
import { compareArticles } from '@/lib/stories/compare';
import { compared } from '../../support/compared';

const linksOf = (one: string, other: string) =>
  compareArticles([compared([one]), compared([other])]).claims.map(({ link }) => link);

const FIRST =
  'The explosion in the grain silo at Lowick harbour killed at least 12 workers on Sunday night.';

describe('the toll of one event', () => {
  it('makes one claim while it grows, told in other words', () => {
    const later =
      'Nineteen workers were killed when fire broke out in the Lowick harbour silo on Sunday, the clinic said on Monday.';
    expect(linksOf(FIRST, later)).toEqual(['figure']);
  });

  it('is not that of another event of the kind', () => {
    const other = 'In 1997 a blast in a grain silo at Lowick harbour killed 112 people.';
    expect(linksOf(FIRST, other)).toEqual([]);
  });

  it('is not tied by a few common words', () => {
    const other = 'The storm on Sunday killed 15 people along the coast, the ministry said.';
    expect(linksOf(FIRST, other)).toEqual([]);
  });
});

describe('one number of people', () => {
  it('makes no claim where the sentences share nothing else', () => {
    const bakery = 'Some 12 people work at the bakery on the market square of Lowick.';
    const licence = 'The minister said 12 people had applied for a fishing licence.';
    expect(linksOf(bakery, licence)).toEqual([]);
  });

  it('makes one where they share what is told of them', () => {
    const one = 'Some 12 people applied for a fishing licence in the spring.';
    const other = 'The minister said 12 people had asked for a licence to fish.';
    expect(linksOf(one, other)).toEqual(['figure']);
  });
});
