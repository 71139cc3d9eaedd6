import type { KeyPoint, PointContext } from './brief';

/** The gist first, then the others in reading order: as shown, and as keys 1 to 5 count them. */
export function orderedPoints(keyPoints: readonly KeyPoint[]): KeyPoint[] {
  const gist = keyPoints.find(({ rank }) => rank === 1);
  return gist ? [gist, ...keyPoints.filter((point) => point !== gist)] : [...keyPoints];
}

type WithContext = { sentences: number[]; context?: PointContext };

/** A point with its context as far as nothing else in the list says the same. */
export type ShownPoint<P extends WithContext = KeyPoint> = {
  point: P;
  context: PointContext | null;
};

/** Points in their order; a context that is a point itself, or stands beneath one above, is not repeated. */
export function withContexts<P extends WithContext>(points: readonly P[]): ShownPoint<P>[] {
  const said = new Set<number | undefined>(points.map(({ sentences }) => sentences[0]));
  return points.map((point) => {
    const { context } = point;
    const isSaid = context?.kind === 'before' && said.has(context.sentences[0]);
    if (context?.kind === 'before') said.add(context.sentences[0]);
    return { point, context: context && !isSaid ? context : null };
  });
}

/** The key points of an article as they are shown. */
export const shownPoints = (keyPoints: readonly KeyPoint[]): ShownPoint[] =>
  withContexts(orderedPoints(keyPoints));
