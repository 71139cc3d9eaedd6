/** Text families: reprints that are found, and independent reports that are taken for reprints. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textFamilies } from '@/lib/stories/families';
import type { EvaluationData } from './data';
import { reprintsOf, seeded } from './reprints';
import { textTable } from './table';

type Row = { id: string; text: string; lang: string };
type Gold = { id: string; event: string };

export type FamiliesResult = {
  /** Pairs of articles of one event, at different outlets, that were taken for one text. */
  independent: { pairs: number; taken: number };
  /** As above, on a set that has real reprints: to be read and sorted, not all wrong. */
  mixed: { sameEvent: number; otherEvent: number; taken: number; takenAcrossEvents: number };
  reprints: { kind: string; found: number; of: number }[];
};

/** Shorter articles are no reprint to speak of once they are cut to a third. */
const SHORTEST_ORIGINAL = 200;
const SEED = 20_261_127;

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const asArticle = ({ text, lang }: Pick<Row, 'text' | 'lang'>) => ({
  text,
  lang,
  byline: null,
  outlet: '',
  asides: [],
});
const isFamily = (a: Row, b: Row): boolean => textFamilies([asArticle(a), asArticle(b)]).length > 0;

function readSet(data: EvaluationData, name: string): { row: Row; event: string }[] {
  const folder = path.join(data.corpora, 'events', name);
  const events = new Map(
    lines<Gold>(path.join(folder, 'gold.jsonl')).map(({ id, event }) => [id, event]),
  );
  return lines<Row>(path.join(folder, 'inputs.jsonl')).map((row) => ({
    row,
    event: events.get(row.id) ?? row.id,
  }));
}

function* pairsOf<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [n, a] of items.entries()) for (const b of items.slice(n + 1)) yield [a, b];
}

export function measureFamilies(data: EvaluationData): FamiliesResult {
  const basil = readSet(data, 'basil');
  const independent = [...pairsOf(basil)].filter(([a, b]) => a.event === b.event);
  const taken = independent.filter(([a, b]) => isFamily(a.row, b.row)).length;

  // one call for all: a family is what is shared with its fullest text
  const ecbplus = readSet(data, 'ecbplus');
  const families = textFamilies(ecbplus.map(({ row }) => asArticle(row)));
  const joined = families.flatMap(({ articles: [fullest, ...others] }) =>
    others.map((other) => ecbplus[other]?.event === ecbplus[fullest ?? -1]?.event),
  );
  const sameEvent = [...pairsOf(ecbplus)].filter(([a, b]) => a.event === b.event).length;

  const random = seeded(SEED);
  const originals = basil.filter(({ row }) => row.text.split(/\s+/).length >= SHORTEST_ORIGINAL);
  const counts = new Map<string, { found: number; of: number }>();
  for (const [n, { row, event }] of originals.entries()) {
    const other = originals.slice(n + 1).find((one) => one.event !== event) ?? originals[0];
    for (const { kind, text } of reprintsOf(row.text, other?.row.text ?? '', random)) {
      const count = counts.get(kind) ?? { found: 0, of: 0 };
      count.of += 1;
      if (isFamily(row, { ...row, text })) count.found += 1;
      counts.set(kind, count);
    }
  }
  return {
    independent: { pairs: independent.length, taken },
    mixed: {
      sameEvent,
      otherEvent: (ecbplus.length * (ecbplus.length - 1)) / 2 - sameEvent,
      taken: joined.length,
      takenAcrossEvents: joined.filter((same) => !same).length,
    },
    reprints: [...counts].map(([kind, count]) => ({ kind, ...count })),
  };
}

export function familiesTable({ independent, mixed, reprints }: FamiliesResult): string {
  const rows = [
    [
      'independent reports of one event taken for one text (basil)',
      independent.taken,
      independent.pairs,
    ],
    ['articles joined to a fuller text (ecbplus, has real reprints)', mixed.taken, mixed.sameEvent],
    ['of those across events', mixed.takenAcrossEvents, mixed.otherEvent],
    ...reprints.map(({ kind, found, of }) => [`reprint found: ${kind}`, found, of]),
  ];
  return `text families\n${textTable(
    ['', 'count', 'of'],
    rows.map((row) => row.map(String)),
  )}`;
}
