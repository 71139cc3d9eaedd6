import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLinks } from '@/lib/stories/compare/claims';
import type { SentenceLink } from '@/lib/stories/compare/links/sentence-link';

const link = (
  a: [number, number],
  b: [number, number],
  strength = 0.5,
  kind: SentenceLink['link'] = 'similarity',
): SentenceLink => ({
  link: kind,
  strength,
  a: { article: a[0], sentence: a[1], marks: [] },
  b: { article: b[0], sentence: b[1], marks: [] },
});

const noSpan = () => ({ start: 0, end: 0 });
const cellsOf = (joined: ReturnType<typeof joinLinks>) =>
  joined.map(({ cells }) => cells.map(({ article, sentence }) => [article, sentence]));

describe('joining links to claims', () => {
  it('takes the stronger of two sentences of one article', () => {
    const joined = joinLinks([link([0, 1], [1, 4], 0.5), link([0, 1], [1, 9], 0.7)], [], noSpan);
    expect(cellsOf(joined)).toEqual([
      [
        [0, 1],
        [1, 9],
      ],
    ]);
  });

  it('takes a shared quotation before any likeness', () => {
    const joined = joinLinks(
      [link([0, 1], [1, 4], 0.99), link([0, 1], [1, 9], 0.5, 'quotation')],
      [],
      noSpan,
    );
    expect(joined).toHaveLength(1);
    expect(joined[0]?.link).toBe('quotation');
  });

  it('lets no chain join what is not linked itself', () => {
    const chain = [link([0, 0], [1, 0], 0.9), link([2, 0], [3, 0], 0.9), link([1, 0], [2, 0], 0.5)];
    expect(cellsOf(joinLinks(chain, [], noSpan))).toHaveLength(2);
  });

  it('takes in a sentence that is somewhat alike to most of a claim, and not to one of it', () => {
    const sure = [link([0, 0], [1, 0], 0.7)];
    const near = [link([0, 0], [2, 0], 0.52), link([1, 0], [2, 0], 0.5)];
    const sizes = (weak: SentenceLink[]) =>
      joinLinks(sure, [], noSpan, weak).map(({ cells }) => cells.length);
    expect(sizes(near)).toEqual([3]);
    expect(sizes(near.slice(0, 1))).toEqual([2]);
    expect(sizes([link([0, 0], [2, 0], 0.5), link([1, 0], [2, 0], 0.45)])).toEqual([2]);
    expect(joinLinks([], [], noSpan, near)).toEqual([]);
  });

  it('takes the reader’s word on one sentence and two others, which are not linked themselves', () => {
    const said = [link([0, 1], [1, 1], 1, 'reader'), link([0, 1], [2, 1], 1, 'reader')];
    expect(cellsOf(joinLinks(said, [], noSpan))).toEqual([
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ]);
  });

  it('keeps apart what the reader said makes two claims, whatever links it', () => {
    const apart = [
      [
        { article: 0, sentence: 0 },
        { article: 1, sentence: 0 },
      ],
    ] as const;
    expect(joinLinks([link([0, 0], [1, 0], 1, 'quotation')], apart, noSpan)).toEqual([]);
  });

  it('puts a sentence into one claim and a claim’s sentences into different articles', () => {
    const end = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const links = fc.array(
      fc
        .tuple(end, end, fc.double({ min: 0, max: 1, noNaN: true }))
        .filter(([[a], [b]]) => a !== b)
        .map(([a, b, strength]) => link(a, b, strength)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(links, (all) => {
        const claims = cellsOf(joinLinks(all, [], noSpan));
        const sentences = claims.flat().map(String);
        expect(new Set(sentences).size).toBe(sentences.length);
        for (const cells of claims)
          expect(new Set(cells.map(([article]) => article)).size).toBe(cells.length);
      }),
    );
  });
});
