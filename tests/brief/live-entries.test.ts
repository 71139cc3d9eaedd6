import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { liveEntries } from '@/lib/brief/live-entries';
import { readText } from '@/lib/brief/read-text';
import type { RawBlock } from '@/lib/model/article';
import { articleOf } from '../support/articles';

const heading = (text: string): RawBlock => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text });
const ticker = (times: readonly string[]) =>
  articleOf([], {
    title: 'Storm over Aldern: the ticker',
    blocks: [
      paragraph('A storm has reached Aldern. All that matters stands here.'),
      ...times.flatMap((time) => [
        heading(`${time}: Storm over Aldern`),
        paragraph(`The ferry to Sula stopped at ${time} in Aldern because of the storm.`),
      ]),
    ],
  });
/** The first block of each entry, in the ticker's own order of time. */
const starts = (times: readonly string[]): number[] =>
  liveEntries(readText(ticker(times), 'en')).map(({ start }) => start);

describe('the entries of a live ticker', () => {
  it.each([
    ['newest first', ['18.40', '17.05', '16.30', '9.12', '8.59', '7.01'], [1, 3, 5, 7, 9, 11]],
    ['oldest first', ['7:01', '8:59', '9:12', '16:30', '17:05', '18:40'], [11, 9, 7, 5, 3, 1]],
    ['over midnight', ['1.10', '0.20', '23.50', '22.00', '21.30', '20.10'], [1, 3, 5, 7, 9, 11]],
    [
      'by half days',
      ['9.10am', '11.30am', '1.05pm', '2.20pm', '3.00pm', '4.45pm'],
      [11, 9, 7, 5, 3, 1],
    ],
  ])('are given the newest first: %s', (_, times, expected) => {
    expect(starts(times)).toEqual(expected);
  });

  it('are none where few headings are times', () => {
    expect(starts(['18.40', '17.05', '16.30'])).toEqual([]);
  });
});

it('the key points of a live ticker come from its newest entries', () => {
  const article = articleOf([], {
    title: 'Storm over Aldern: the ticker',
    blocks: [
      paragraph('A storm has reached the Aldern coast, where all ferries stopped on Monday.'),
      ...[7, 8, 9, 10, 11, 12, 13, 14].flatMap((hour) => [
        heading(`${hour}.30: Storm over Aldern`),
        paragraph(`At ${hour} o’clock ${hour * 11} houses in Aldern had no power after the storm.`),
      ]),
    ],
  });
  const brief = makeBrief(article);
  const oldest = Math.min(...brief.keyPoints.flatMap(({ sentences }) => sentences));
  expect(brief.sentences[oldest]?.paragraph).toBeGreaterThan(6);
});
