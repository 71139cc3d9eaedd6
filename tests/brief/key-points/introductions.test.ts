import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { introductions } from '@/lib/brief/key-points/introductions';
import { articleOf } from '../../support/articles';

/** How the last sentence's people are introduced. */
function introduced(...paragraphs: string[]): string[] {
  const brief = makeBrief(articleOf(paragraphs, { title: 'Bridge closed' }));
  const last = brief.sentences.at(-1);
  if (!last) throw new Error('no sentence');
  return introductions(brief.entities, [last]).map(({ name, whoIs }) =>
    whoIs ? `${name}: ${whoIs}` : name,
  );
}

describe('a person of a sentence', () => {
  it('is introduced by what the text says of them elsewhere', () => {
    expect(
      introduced(
        'The city engineer, Ines Halloran, closed the harbour bridge.',
        'Lorries must take the ring road, Halloran said.',
      ),
    ).toEqual(['Ines Halloran: city engineer']);
  });

  it('is given in full where the text says no more', () => {
    expect(
      introduced(
        'Ines Halloran closed the bridge, and Ines Halloran told nobody, she said.',
        'Lorries must take the ring road, Halloran said.',
      ),
    ).toEqual(['Ines Halloran']);
  });

  it('is not introduced twice', () => {
    expect(
      introduced(
        'The harbour bridge is closed.',
        'The city engineer, Ines Halloran, closed the harbour bridge.',
      ),
    ).toEqual([]);
  });

  it('is not introduced where two people share the name', () => {
    expect(
      introduced(
        'The city engineer, Ines Halloran, closed the bridge. Her brother Peter Halloran drives a lorry.',
        'Lorries must take the ring road, Halloran said.',
      ),
    ).toEqual([]);
  });

  it('is introduced by words that the evidence holds', () => {
    const article = articleOf(
      [
        'The city engineer, Ines Halloran, closed the harbour bridge.',
        'Lorries must take the ring road, Halloran said.',
      ],
      { title: 'Bridge closed' },
    );
    const brief = makeBrief(article);
    const [halloran] = introductions(brief.entities, [{ start: 60, end: article.text.length }]);
    const [span] = halloran?.spans ?? [];
    expect(article.text.slice(span?.start, span?.end)).toBe('city engineer');
  });
});
