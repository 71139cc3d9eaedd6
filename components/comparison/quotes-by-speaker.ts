import type { QuoteRow } from '@/lib/model/comparison';

/** What one speaker is quoted with; `null` where no speaker was found. */
export type SpeakerQuotes = { speaker: string | null; rows: QuoteRow[] };

/** Rows of quotations under their speakers, in the order of each one's first; the unknown last. */
export function quotesBySpeaker(rows: readonly QuoteRow[]): SpeakerQuotes[] {
  const bySpeaker = new Map<string | null, QuoteRow[]>();
  for (const row of rows) bySpeaker.set(row.speaker, [...(bySpeaker.get(row.speaker) ?? []), row]);
  const unknown = bySpeaker.get(null);
  bySpeaker.delete(null);
  if (unknown) bySpeaker.set(null, unknown);
  return [...bySpeaker].map(([speaker, of]) => ({ speaker, rows: of }));
}
