import type { Brief } from '@/lib/model/brief';

/** On whose word a sentence stands and what in it is held back: shown quietly beside it. */
export type SentenceMarks = {
  /** Whom the sentence quotes or reports, as the text calls them, each once. */
  speakers: string[];
  /** Words with which the outlet itself holds the sentence back. */
  hedges: string[];
};

const covers = (of: { start: number; end: number }, at: { start: number; end: number }): boolean =>
  at.start < of.end && at.end > of.start;

/** The marks of one sentence; both empty where the outlet says it plainly in its own words. */
export function sentenceMarks(brief: Brief, sentence: number): SentenceMarks {
  const span = brief.sentences[sentence];
  if (!span) return { speakers: [], hedges: [] };
  const speakers = [...brief.quotes, ...brief.attributed].flatMap((each) =>
    covers(span, each) && each.speaker ? [each.speaker.name] : [],
  );
  const hedges = brief.hedges.flatMap(({ cue, by, kind, sentences }) =>
    by === 'outlet' && kind !== 'approximate' && sentences.includes(sentence) ? [cue] : [],
  );
  return { speakers: [...new Set(speakers)], hedges: [...new Set(hedges)] };
}
