import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeBrief } from '@/lib/brief';
import { articleFromText, type TextRow } from '@/lib/extract/from-text';
import type { ProfiledArticle } from '@/lib/stories/group';
import { compared, type Features } from '@/lib/stories/match/features';
import { type Weighed, weighed } from '@/lib/stories/match/weighed';
import { storyProfile } from '@/lib/stories/profile';
import { libraryRarity, type Rarity } from '@/lib/stories/rarity';
import type { EvaluationData } from '../data';

export const EVENT_SETS = ['basil', 'ecbplus', 'tgcontest_ru'] as const;
export type EventSetName = (typeof EVENT_SETS)[number];

/** Two articles by their places, with what people said of them. */
export type LabelledPair = { one: number; other: number; same: boolean; features: Features };

export type EventSet = {
  name: EventSetName;
  articles: ProfiledArticle[];
  rarity: Rarity;
  all: Weighed[];
  /** In which fold each article is: topics, and articles of one labelled pair, stay together. */
  folds: number[];
  pairs: LabelledPair[];
  /** The event of each article, by its id; empty where only pairs are labelled. */
  eventOf: ReadonlyMap<string, string>;
};

type Row = TextRow & { id: string };
type Gold = { id: string; event: string; topic: string | number } & { a?: string };
type Labelled = { a: string; b: string; same: boolean };

export const FOLDS = 5;
/** Pairs less alike than this are told apart by anything; they would only take time. */
const LEAST_LIKENESS = 0.25;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Groups in folds: by the order of their names' hashes, so that neighbours are spread. */
function foldsOf(groups: readonly string[]): number[] {
  const hash = (text: string): number =>
    [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 7) >>> 0;
  const order = [...new Set(groups)].sort((a, b) => hash(a) - hash(b));
  const fold = new Map(order.map((group, n) => [group, n % FOLDS]));
  return groups.map((group) => fold.get(group) ?? 0);
}

/** Articles that labelled pairs connect, however far, are one group. */
function connected(count: number, pairs: readonly { one: number; other: number }[]): string[] {
  const group = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => (group[at] === at ? at : root(group[at] ?? at));
  for (const { one, other } of pairs) group[root(one)] = root(other);
  return group.map((_, at) => `${root(at)}`);
}

/** A set of articles with the events that people found in it. */
export function readEvents(data: EvaluationData, name: EventSetName): EventSet {
  const folder = path.join(data.corpora, 'events', name);
  const articles = lines<Row>(path.join(folder, 'inputs.jsonl')).map((row) => {
    const article = articleFromText(row);
    return { articleId: row.id, profile: storyProfile(article, makeBrief(article)) };
  });
  const rarity = libraryRarity(articles.map(({ profile }) => profile));
  const all = articles.map(({ profile }) => weighed(profile, rarity));
  const place = new Map(articles.map(({ articleId }, at) => [articleId, at]));
  const at = (id: string): number => place.get(id) ?? -1;
  const featuresOf = (one: number, other: number): Features =>
    compared(all[one] as Weighed, all[other] as Weighed).features;
  const gold = lines<Gold & Labelled>(path.join(folder, 'gold.jsonl'));
  if (gold[0]?.a !== undefined) {
    const pairs = gold.map(({ a, b, same }): LabelledPair => {
      const [one, other] = [at(a), at(b)];
      return { one, other, same, features: featuresOf(one, other) };
    });
    const folds = foldsOf(connected(all.length, pairs));
    return { name, articles, rarity, all, folds, pairs, eventOf: new Map() };
  }
  const known = new Map(gold.map((row) => [at(row.id), row]));
  const pairs = all.flatMap((_, one) =>
    all.slice(one + 1).flatMap((_other, n): LabelledPair[] => {
      const other = one + 1 + n;
      const same = known.get(one)?.event === known.get(other)?.event;
      const features = featuresOf(one, other);
      return same || features.text >= LEAST_LIKENESS ? [{ one, other, same, features }] : [];
    }),
  );
  const topics = all.map((_, one) => `${known.get(one)?.topic}`);
  const eventOf = new Map(gold.map(({ id, event }) => [id, event]));
  return { name, articles, rarity, all, folds: foldsOf(topics), pairs, eventOf };
}
