import { describe, expect, it } from 'vitest';
import { sentenceQuery } from '@/components/brief/sentence-query';

const text = 'One ship. Two ships.\n\nThree ships.';
const sentences = [
  { start: 0, end: 9, paragraph: 0 },
  { start: 10, end: 20, paragraph: 0 },
  { start: 22, end: 34, paragraph: 1 },
];

describe('a query for a sentence', () => {
  it('has the sentences on either side', () => {
    expect(sentenceQuery(text, sentences, 1)).toEqual({
      text: 'Two ships.',
      before: 'One ship.',
      after: 'Three ships.',
    });
  });

  it('has empty neighbours at the ends', () => {
    expect(sentenceQuery(text, sentences, 0)?.before).toBe('');
    expect(sentenceQuery(text, sentences, 2)?.after).toBe('');
  });

  it('is none for a sentence that is not there', () => {
    expect(sentenceQuery(text, sentences, 3)).toBeNull();
  });
});
