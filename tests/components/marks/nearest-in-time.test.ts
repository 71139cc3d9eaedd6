import { describe, expect, it } from 'vitest';
import { nearestInTime } from '@/components/marks/nearest-in-time';

const on = (published: string | null, savedAt = 0) => ({ saved: { published, savedAt } });
const [early, before, same, after, late] = [
  on('2025-03-01T08:00:00Z'),
  on('2025-03-03T08:00:00Z'),
  on('2025-03-04T09:00:00Z'),
  on('2025-03-05T08:00:00Z'),
  on('2025-03-09T08:00:00Z'),
];
const all = [early, before, same, after, late];

describe('the articles that a page is compared with', () => {
  it('are all where they are few', () => {
    expect(nearestInTime('2025-03-04T08:00:00Z', all, 5)).toEqual(all);
  });

  it('are those published nearest to it where they are many, in their order', () => {
    expect(nearestInTime('2025-03-04T08:00:00Z', all, 3)).toEqual([before, same, after]);
  });

  it('are those published last where the page has no date', () => {
    expect(nearestInTime(null, all, 2)).toEqual([after, late]);
  });

  it('stand in time by when they were saved where they have no date', () => {
    const undated = on(null, Date.parse('2025-03-04T07:00:00Z'));
    expect(nearestInTime('2025-03-04T07:10:00Z', [...all, undated], 1)).toEqual([undated]);
  });
});
