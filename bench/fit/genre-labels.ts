import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Genre } from '@/lib/model/article';

/** The genre of a page, as one judge or two readers gave it. */
export type GenreLabel = {
  set: string;
  id: string;
  /** `null` where two readers disagree: nothing is right then, and nothing is fitted. */
  genre: Genre['kind'] | null;
  by: 'judge' | 'readers';
};

const READINGS = path.resolve(import.meta.dirname, '../../docs/readings');

/** A row of a reading: the first one names its set apart, later ones within the id. */
type Reading = {
  set?: string;
  id: string;
  genre?: { readers: Genre['kind'][] };
  readers?: { genre: Genre['kind'] }[];
};

function labelOf({ set, id, genre, readers }: Reading): GenreLabel {
  const [one, other] = genre?.readers ?? readers?.map((reader) => reader.genre) ?? [];
  const [folder = '', ...rest] = id.split('/');
  return {
    ...(set ? { set, id } : { set: folder, id: rest.join('/') }),
    genre: one && one === other ? one : null,
    by: 'readers',
  };
}

/** All labels: those of one judge beside this file, and those of the readings of genre. */
export function genreLabels(): GenreLabel[] {
  const judged = jsonLines<Omit<GenreLabel, 'by'>>(
    path.join(import.meta.dirname, 'genre-labels.jsonl'),
  ).map(({ set, id, genre }): GenreLabel => ({ set, id, genre, by: 'judge' }));
  const read = readdirSync(READINGS)
    .filter((name) => /-genre(?:-\d+)?\.jsonl$/.test(name))
    .flatMap((name) => jsonLines<Reading>(path.join(READINGS, name)).map(labelOf));
  return [...judged, ...read];
}

const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
