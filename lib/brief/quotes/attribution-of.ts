import type { Sentence } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import type { Attributed } from '@/lib/model/quotes';

/**
 * Who a sentence, or a trimmed part of it, is given to: of the attributed runs in it the longest
 * one, the named before the nameless. `null` where it is the outlet's own statement, as far as the
 * analysis tells. `attributed` is the brief's, in order; found by halving.
 */
export function attributionOf(
  { start, end }: Span | Sentence,
  attributed: readonly Attributed[],
): Attributed | null {
  let low = 0;
  let high = attributed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributed[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let best: Attributed | null = null;
  const worth = (run: Attributed) =>
    Math.min(end, run.end) - Math.max(start, run.start) + (run.speaker ? end - start : 0);
  for (let i = low; i < attributed.length; i++) {
    const run = attributed[i];
    if (!run || run.start >= end) break;
    if (!best || worth(run) > worth(best)) best = run;
  }
  return best;
}
