/** Stories against events that people found, by weights that have seen neither of two articles. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { groupStories } from '@/lib/stories/group';
import type { Judge } from '@/lib/stories/group/likelihoods';
import { regroup } from '@/lib/stories/regroup';
import type { EvaluationData } from '../data';
import { score } from '../quality';
import { SETS } from '../sets';
import { figureAt, shownFigure, textTable } from '../table';
import { type AskedResult, askedTable, measureAsked } from './asked';
import { fitMatch, judged } from './fit-match';
import { EVENT_SETS, type EventSet, FOLDS, readEvents } from './read-events';
import { measureRelated, type RelatedResult, relatedTable } from './related';

type Printed = { articles: string[]; maybe: string[] };
/** What the scorer says of each set, by how its stories were made. */
export type EventsResult = {
  stories: { set: string; by: string; score: unknown }[];
  related: RelatedResult;
  asked: AskedResult[];
};

/** One judge a set: each pair by the weights that were fitted without the folds of both. */
function judgesOf(sets: readonly EventSet[]): Map<EventSet, Judge> {
  const weights = new Map<string, ReturnType<typeof fitMatch>>();
  const weightsFor = (a: number, b: number) => {
    const key = [a, b].sort().join();
    const known = weights.get(key) ?? fitMatch(sets, new Set([a, b]));
    weights.set(key, known);
    return known;
  };
  for (let a = 0; a < FOLDS; a++) for (let b = a; b < FOLDS; b++) weightsFor(a, b);
  return new Map(
    sets.map((set) => [
      set,
      (features, one, other) =>
        judged(weightsFor(set.folds[one] ?? 0, set.folds[other] ?? 0), features),
    ]),
  );
}

const printed = (set: EventSet, judge?: Judge): Printed[] =>
  groupStories(set.articles, [], set.rarity, judge).map(({ articleIds, maybe }) => ({
    articles: articleIds,
    maybe,
  }));

/** As in a library: article by article, each where it belongs at that time. */
function placed({ articles, rarity }: EventSet): Printed[] {
  const question = {
    articleIds: articles.map(({ articleId }) => articleId),
    profiles: new Map(articles.map(({ articleId, profile }) => [articleId, profile])),
    answers: [],
  };
  return regroup(question, rarity).map((ids) => ({ articles: ids, maybe: [] }));
}

/** Only of some pairs of the Russian set is it known whether they are of one event. */
const isWhole = ({ name }: EventSet): boolean => name !== 'tgcontest_ru';

export async function measureEvents(data: EvaluationData): Promise<EventsResult> {
  const sets = EVENT_SETS.map((name) => readEvents(data, name));
  const judges = judgesOf(sets);
  const work = mkdtempSync(path.join(os.tmpdir(), 'story-context-bench-'));
  const scored = async (set: EventSet, by: string, stories: Printed[]) => {
    const file = path.join(work, 'stories.json');
    writeFileSync(file, `${JSON.stringify({ stories })}\n`);
    const known = SETS.find(({ folder }) => folder === `events/${set.name}`);
    if (!known) throw new Error(`There is no set events/${set.name}.`);
    return { set: set.name, by, score: await score(known, data, file) };
  };
  try {
    const stories: EventsResult['stories'] = [];
    for (const set of sets) {
      stories.push(await scored(set, 'cross-validated', printed(set, judges.get(set))));
      stories.push(await scored(set, 'one after the other', placed(set)));
    }
    const whole = sets.filter(isWhole);
    return { stories, related: whole.flatMap(measureRelated), asked: whole.map(measureAsked) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export function eventsTable({ stories, related, asked }: EventsResult): string {
  const measures = SETS.find(({ part }) => part === 'events')?.measures ?? [];
  const accuracies = SETS.findLast(({ part }) => part === 'events')?.measures ?? [];
  const all = [...measures, ...accuracies.filter(({ path: at }) => at.includes('accuracy'))];
  return `stories by weights that saw neither article, and placed one after the other\n${textTable(
    ['', ...all.map(({ label }) => label)],
    stories.map(({ set, by, score: said }) => [
      `${set}, ${by}`,
      ...all.map(({ path: at, digits }) => shownFigure(figureAt(said, at), digits)),
    ]),
  )}

${relatedTable(related)}

${askedTable(asked)}`;
}
