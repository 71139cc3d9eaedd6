import type { KeyPoint, PointContext } from './brief';

/** The gist first, then the others in reading order: as shown, and as keys 1 to 5 count them. */
export function orderedPoints(keyPoints: readonly KeyPoint[]): KeyPoint[] {
  const gist = keyPoints.find(({ rank }) => rank === 1);
  return gist ? [gist, ...keyPoints.filter((point) => point !== gist)] : [...keyPoints];
}

/** A key point with its context as far as nothing above it in the list says the same. */
export type ShownPoint = { point: KeyPoint; context: PointContext | null };

/** The key points in order; a context that stands above, as a point or beneath one, is not repeated. */
export function shownPoints(keyPoints: readonly KeyPoint[]): ShownPoint[] {
  const above = new Set<number | undefined>();
  return orderedPoints(keyPoints).map((point) => {
    const { context } = point;
    const isAbove = context?.kind === 'before' && above.has(context.sentences[0]);
    above.add(point.sentences[0]);
    if (context?.kind === 'before') above.add(context.sentences[0]);
    return { point, context: context && !isAbove ? context : null };
  });
}
