import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareTerms,
  findInBlock,
  packBlock,
  packBlocks,
  type TermPostings,
  unpack,
  unpackBlock,
} from '@/lib/storage/postings/block';

/** Any code units, lone surrogates too: what a page holds is not always well-formed. */
const term = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes));
const postings = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** 29 }), fc.integer({ min: 1, max: 900 })), {
    selector: ([document]) => document,
    minLength: 1,
    maxLength: 8,
  })
  .map((pairs) => pairs.sort(([a], [b]) => a - b));
const entries = fc
  .uniqueArray(fc.tuple(term, postings), { selector: ([key]) => key, maxLength: 30 })
  .map((all) =>
    all
      .sort(([a], [b]) => compareTerms(a, b))
      .map(
        ([key, pairs]): TermPostings => ({
          term: key,
          documents: pairs.map(([document]) => document),
          counts: pairs.map(([, count]) => count),
        }),
      ),
  );

describe('a block', () => {
  it('gives back all terms, documents and counts that were put into it', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(unpackBlock(packBlock(all))).toEqual(all);
      }),
    );
  });

  it('is searched for terms as its whole content would be', () => {
    fc.assert(
      fc.property(entries, fc.array(term), fc.array(fc.nat()), (all, others, picks) => {
        const held = all.length === 0 ? [] : picks.map((n) => all[n % all.length]?.term ?? '');
        const wanted = [...new Set([...held, ...others])].sort(compareTerms);
        const found = findInBlock(packBlock(all), wanted);
        expect(found.map(unpack)).toEqual(all.filter((entry) => wanted.includes(entry.term)));
        expect(found.map(({ size }) => size)).toEqual(
          found.map((packed) => unpack(packed).documents.length),
        );
      }),
    );
  });

  it('holds terms of any length', () => {
    const long = ['a', 'ab', 'b'].map((letters) => ({
      term: letters.repeat(90),
      documents: [1],
      counts: [1],
    }));
    expect(findInBlock(packBlock(long), ['b'.repeat(90)]).map(unpack)).toEqual(long.slice(2));
  });

  it('parted into several gives back the same, each led by its own first term', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 60 }), (all, bytesEach) => {
        const blocks = packBlocks(all, bytesEach);
        const parts = blocks.map(({ bytes }) => unpackBlock(bytes));
        expect(parts.flat()).toEqual(all);
        expect(blocks.map(({ first }) => first)).toEqual(parts.map(([lead]) => lead?.term));
        for (const { bytes } of blocks.slice(0, -1))
          expect(bytes.length).toBeGreaterThanOrEqual(bytesEach);
      }),
    );
  });

  it('takes a few bytes for a term that stands in one document once', () => {
    const one = (written: string, document: number) => ({
      term: written,
      documents: [document],
      counts: [1],
    });
    expect(packBlock([one('bridge', 70), one('bridges', 70)]).length).toBe(
      2 + 'bridge'.length + 2 + 2 + 2 + 's'.length + 2 + 2,
    );
  });

  it('that is cut off is refused', () => {
    const bytes = packBlock([{ term: 'bridge', documents: [1], counts: [300] }]);
    expect(() => unpackBlock(bytes.subarray(0, bytes.length - 1))).toThrow('ends in the middle');
  });
});
