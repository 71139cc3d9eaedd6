/** Milliseconds that half and that nineteen of twenty stay below. */
export type Times = { p50: number; p95: number };

export function times(ms: readonly number[]): Times {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
