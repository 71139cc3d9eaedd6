/** How often each of some things stands somewhere. */
export type Counts = { of: ReadonlyMap<string, number>; total: number };

export function counted(things: readonly string[]): Counts {
  const of = new Map<string, number>();
  for (const thing of things) of.set(thing, (of.get(thing) ?? 0) + 1);
  return { of, total: things.length };
}

/** All runs of `length` neighbours. */
export const runsOf = (list: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, list.length - length + 1) }, (_, at) =>
    list.slice(at, at + length).join(' '),
  );

/** All ordered pairs that stand at most `reach` apart. */
export const skipsOf = (list: readonly string[], reach: number): string[] =>
  list.flatMap((one, at) => list.slice(at + 1, at + 1 + reach).map((other) => `${one} ${other}`));

/** How many both have, each as often as it stands in both. */
export function shared(a: Counts, b: Counts): number {
  const [few, many] = a.of.size <= b.of.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [thing, count] of few.of) sum += Math.min(count, many.of.get(thing) ?? 0);
  return sum;
}

/** A part of a whole; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
