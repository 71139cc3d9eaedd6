import { describe, expect, it } from 'vitest';
import { blockGroups, cellSpans, textParts } from '@/components/library/text-parts';
import { sampleArticle } from '../support/samples';

const text = 'One ship. Two ships. Three.';

describe('parts of a text', () => {
  it.each<[string, [number, number][], [string, boolean][]]>([
    ['no mark', [], [[text, false]]],
    [
      'a mark in the middle',
      [[10, 20]],
      [
        ['One ship. ', false],
        ['Two ships.', true],
        [' Three.', false],
      ],
    ],
    ['a mark over all', [[0, 99]], [[text, true]]],
    ['marks elsewhere', [[40, 50]], [[text, false]]],
  ])('%s', (_, marks, parts) => {
    const spans = marks.map(([start, end]) => ({ start, end }));
    expect(
      textParts(text, { start: 0, end: text.length }, spans).map((part) => [
        part.text,
        part.marked,
      ]),
    ).toEqual(parts);
  });

  it('of a mark across two blocks lie in each', () => {
    const mark = [{ start: 5, end: 15 }];
    expect(textParts(text, { start: 0, end: 9 }, mark).map(({ text }) => text)).toEqual([
      'One s',
      'hip.',
    ]);
    expect(textParts(text, { start: 10, end: 20 }, mark)[0]).toMatchObject({
      text: 'Two s',
      marked: true,
    });
  });
});

describe('groups of blocks', () => {
  it('hold neighbouring items and rows together, each block with its own number', () => {
    const groups = blockGroups(sampleArticle().blocks);
    expect(groups.map(({ kind, blocks }) => [kind, ...blocks.map(({ number }) => number)])).toEqual(
      [
        ['single', 0],
        ['single', 1],
        ['single', 2],
        ['single', 3],
        ['single', 4],
        ['list', 5, 6],
        ['table', 7, 8],
        ['single', 9],
      ],
    );
  });
});

describe('cells of a row', () => {
  it('are spans into the text', () => {
    const row = 'Before. Vesla | 2008 | Bryn';
    const cells = cellSpans(row, { start: 8, end: row.length });
    expect(cells.map(({ start, end }) => row.slice(start, end))).toEqual(['Vesla', '2008', 'Bryn']);
  });
});
