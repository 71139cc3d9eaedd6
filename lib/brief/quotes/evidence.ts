import type { Evidence, Span } from '@/lib/model/evidence';
import { firstPast } from '@/lib/text/spans';
import type { ReadSentence } from '../read-text';

/** Finds the sentences that a span touches, by halving. Gaps between sentences belong to none. */
export function sentencesOf(sentences: readonly ReadSentence[], { start, end }: Span): number[] {
  const found: number[] = [];
  for (
    let i = firstPast(sentences, (each) => each.end > start);
    (sentences[i]?.start ?? Infinity) < end;
    i++
  )
    found.push(i);
  return found;
}

/** Evidence out of several places: spans in order, those that touch made one. */
export function evidenceOf(
  sentences: readonly ReadSentence[],
  places: readonly (Span | undefined)[],
  rule: string,
): Evidence {
  const spans: Span[] = [];
  for (const place of places.filter((p) => p !== undefined).sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else spans.push({ start: place.start, end: place.end });
  }
  const touched = new Set(spans.flatMap((span) => sentencesOf(sentences, span)));
  return { sentences: [...touched].sort((a, b) => a - b), spans, rule };
}
