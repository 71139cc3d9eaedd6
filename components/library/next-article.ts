/** The one `step` away from where somebody is in a list; the ends hold. `null` in an empty list. */
export function neighbour<T>(items: readonly T[], at: number, step: 1 | -1): T | null {
  if (items.length === 0) return null;
  const from = at < 0 ? (step === 1 ? -1 : items.length) : at;
  return items[Math.min(Math.max(from + step, 0), items.length - 1)] ?? null;
}

/**
 * Where to go when the articles in `leaving` go away: the next that stays after the one at `at`,
 * else the last that stays before it. `null` where none stays.
 */
export function successor<T>(
  items: readonly T[],
  at: number,
  isLeaving: (item: T) => boolean,
): T | null {
  const after = items.slice(at + 1).find((item) => !isLeaving(item));
  return after ?? items.slice(0, Math.max(at, 0)).findLast((item) => !isLeaving(item)) ?? null;
}
