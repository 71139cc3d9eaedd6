import { describe, expect, it } from 'vitest';
import type { KeyPoint, PointContext } from '@/lib/model/brief';
import { orderedPoints, shownPoints } from '@/lib/model/shown-points';

const evidence = (sentence: number) => ({
  sentences: [sentence],
  spans: [{ start: sentence, end: sentence + 1 }],
  rule: 'test@1',
});
const from = (sentence: number, kind: PointContext['kind'] = 'before'): PointContext => ({
  ...evidence(sentence),
  kind,
  text: 'Words.',
});
const point = (sentence: number, rank: number, context?: PointContext): KeyPoint => ({
  ...evidence(sentence),
  text: 'A point.',
  rank,
  ...(context ? { context } : {}),
});

describe('key points as shown', () => {
  it('begin with the one of rank 1; the others follow in reading order', () => {
    const points = [point(0, 2), point(3, 1), point(5, 3)];
    expect(orderedPoints(points).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  it('have their context', () => {
    const [, second] = shownPoints([point(0, 1), point(4, 2, from(2))]);
    expect(second?.context?.sentences).toEqual([2]);
  });

  it('have the same context once', () => {
    const points = [point(0, 1), point(4, 2, from(2)), point(5, 3, from(2))];
    expect(shownPoints(points).map(({ context }) => context !== null)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('do not repeat as context what stands above them', () => {
    const points = [point(0, 1), point(4, 2, from(0)), point(5, 3, from(4))];
    expect(shownPoints(points).map(({ context }) => context)).toEqual([null, null, null]);
  });

  it('do not have as context what is a point below them', () => {
    const [gist] = shownPoints([point(0, 2), point(4, 1, from(0))]);
    expect(gist?.context).toBeNull();
  });

  it('say whose words they are even where that sentence stands above', () => {
    const [, second] = shownPoints([point(0, 1), point(4, 2, from(0, 'speaker'))]);
    expect(second?.context?.kind).toBe('speaker');
  });
});
