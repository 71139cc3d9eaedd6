import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeBrief } from '@/lib/brief';
import { articleFromText, type TextRow } from '@/lib/extract/from-text';
import type { StoryProfile } from '@/lib/model/story';
import { storyProfile } from '@/lib/stories/profile';
import type { EvaluationData } from '../data';

/** A real article of the evaluation data. */
export type RealArticle = { id: string; event: string | null; profile: StoryProfile };

/** What a synthetic library is patterned on: news of several outlets and years, none of basil. */
const PATTERNS = [
  'events/ecbplus',
  'summarization/cnndm_val500',
  'discourse/newsdiscourse',
  'sections/fundus_headed',
] as const;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const profileOf = (row: TextRow): StoryProfile => {
  const article = articleFromText(row);
  return storyProfile(article, makeBrief(article));
};

/** The profiles of the pattern sets. */
export const patternProfiles = (data: EvaluationData): StoryProfile[] =>
  PATTERNS.flatMap((set) =>
    lines<TextRow>(path.join(data.corpora, set, 'inputs.jsonl')).map(profileOf),
  );

/** The articles of basil with the event that each tells of. */
export function basilArticles(data: EvaluationData): RealArticle[] {
  const folder = path.join(data.corpora, 'events/basil');
  const events = new Map(
    lines<{ id: string; event: string }>(path.join(folder, 'gold.jsonl')).map(({ id, event }) => [
      id,
      event,
    ]),
  );
  return lines<TextRow & { id: string }>(path.join(folder, 'inputs.jsonl')).map((row) => ({
    id: row.id,
    event: events.get(row.id) ?? null,
    profile: profileOf(row),
  }));
}
