import { describe, expect, it } from 'vitest';
import { findEntities } from '@/lib/brief/entities';
import { insideQuotations } from '@/lib/brief/key-points/speaker';
import { findQuotes } from '@/lib/brief/quotes';
import { readText } from '@/lib/brief/read-text';
import { articleOf } from '../../support/articles';

describe('a sentence inside of a quotation', () => {
  it('goes on with what the one before began', () => {
    const read = readText(
      articleOf([
        'Mayor Ines Halloran spoke at length.',
        '“We closed the bridge on Monday. It had been unsafe for nine years.',
        '“Nobody was told,” she said. The council was surprised.',
      ]),
      'en',
    );
    const { quotes } = findQuotes(read, findEntities(read));
    const inside = insideQuotations(read, quotes);
    expect(inside.map((index) => read.sentences[index]?.text)).toEqual([
      'It had been unsafe for nine years.',
    ]);
  });
});
