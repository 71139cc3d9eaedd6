import type { Reading } from '@/lib/model/reading';
import { sessionMemory } from '@/lib/platform/session-memory';

/** A reading with what only its save needs. */
export type KeptReading = {
  reading: Reading;
  /** Epoch milliseconds. */
  readAt: number;
};

const PREFIX = 'reading:';
/**
 * As many tabs as the side panel can go back to without a new click. A reading is some 100 kB, so
 * that twelve take about an eighth of the 10 MB that browsers give.
 */
const KEPT = 12;

/** Puts away the oldest readings; with `keep` 0 all of them. */
async function evict(keep: number): Promise<void> {
  const kept = await sessionMemory.entries<KeptReading>(PREFIX);
  const oldestFirst = kept.sort(([, a], [, b]) => a.readAt - b.readAt).map(([key]) => key);
  await sessionMemory.remove(oldestFirst.slice(0, Math.max(0, oldestFirst.length - keep)));
}

/**
 * Keeps a reading until the browser closes or newer ones take its room. One that is larger than
 * the whole memory is not kept: a save of it answers `reading-gone`.
 */
export async function keepReading(kept: KeptReading): Promise<void> {
  await evict(KEPT - 1);
  const key = PREFIX + kept.reading.id;
  if (await sessionMemory.set(key, kept)) return;
  await evict(0);
  await sessionMemory.set(key, kept);
}

/** The reading of that id; `null` where it is gone. */
export async function keptReading(id: string): Promise<KeptReading | null> {
  return (await sessionMemory.get<KeptReading>(PREFIX + id)) ?? null;
}
