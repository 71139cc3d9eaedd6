import { describe, expect, it } from 'vitest';
import { quotesBySpeaker } from '@/components/comparison/quotes-by-speaker';
import { compareArticles } from '@/lib/stories/compare';
import { compared } from '../../support/compared';

const bySpeaker = (...texts: string[][]) => {
  const articles = texts.map((paragraphs) => compared(paragraphs));
  return quotesBySpeaker(compareArticles(articles).quotes).map(({ speaker, rows }) => [
    speaker,
    rows.length,
  ]);
};

describe('quotations by speaker', () => {
  it('put a surname with the full name that another outlet gives', () => {
    expect(
      bySpeaker(
        ['“We do not take this step lightly,” Ines Halloran said outside the town hall.'],
        [
          'The mayor, Ms Halloran, spoke at noon.',
          '“Nobody will be sent across a cracked girder,” Halloran said.',
        ],
      ),
    ).toEqual([['Ines Halloran', 2]]);
  });

  it('keep a role apart from a longer one that ends with it', () => {
    expect(
      bySpeaker(
        ['“We do not take this step lightly,” a police spokesman said outside the town hall.'],
        ['“Nobody will be sent across a cracked girder,” the spokesman said.'],
      ),
    ).toHaveLength(2);
  });
});
