import { describe, expect, it } from 'vitest';
import { topicChange } from '@/lib/brief/sections/topic-change';

const FERRY = 'ferry harbour captain rock hull pier'.split(' ');
const SCHOOL = 'school pupil teacher lesson class exam'.split(' ');

describe('the probability of a change of topic', () => {
  it('is highest where the words change', () => {
    const found = topicChange([FERRY, FERRY, FERRY, FERRY, SCHOOL, SCHOOL, SCHOOL, SCHOOL]);
    expect(found.indexOf(Math.max(...found.slice(1)))).toBe(4);
  });

  it('is one for the first paragraph and stays a probability', () => {
    const found = topicChange([FERRY, SCHOOL, FERRY, SCHOOL, FERRY]);
    expect(found[0]).toBeCloseTo(1);
    for (const each of found) {
      expect(each).toBeGreaterThanOrEqual(0);
      expect(each).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('is told for paragraphs without words, too', () => {
    expect(topicChange([])).toEqual([]);
    expect(topicChange([[], [], []])).toHaveLength(3);
  });
});
