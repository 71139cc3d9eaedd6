import { describe, expect, it } from 'vitest';
import { rescueText } from '@/lib/extract/rescue/rescue-text';
import { newsMetadata } from '../../support/judged-page';

/** Fourteen words that no other sentence has. */
const sentence = (n: number): string =>
  `${Array.from({ length: 14 }, (_, i) => `word${n}x${i}`).join(' ')}.`;
const text = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n');
const blocks = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    kind: 'paragraph' as const,
    text: sentence(from + i),
  }));
const rescued = (articleBody: string, read: ReturnType<typeof blocks>): number | null =>
  rescueText(null, newsMetadata({ articleBody }), read)?.length ?? null;

describe('the text of structured data', () => {
  it('takes the place of a beginning', () => {
    expect(rescued(text(0, 20), blocks(0, 6))).toBe(20);
  });

  it('is left where it is hardly longer', () => {
    expect(rescued(text(0, 20), blocks(0, 15))).toBeNull();
  });

  it('is left where it is longer because it says everything twice', () => {
    expect(rescued(`${text(0, 10)}\n${text(0, 10)}`, blocks(0, 10))).toBeNull();
  });

  it('is left where it is another article', () => {
    expect(rescued(text(50, 90), blocks(0, 10))).toBeNull();
  });
});
