import { wordSet } from '@/lib/text/word-set';
import { MEASURES } from './data/measures';

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Word → unit for a language, the signs of all languages among them. */
export function measureWords(lang: string): ReadonlyMap<string, string> {
  let table = tables.get(lang);
  if (!table) {
    table = new Map(
      [MEASURES.und, MEASURES[lang]].flatMap((units) =>
        Object.entries(units ?? {}).flatMap(([unit, words]) =>
          words.split(' ').map((word): [string, string] => [word, unit]),
        ),
      ),
    );
    tables.set(lang, table);
  }
  return table;
}

/** Of the units those of time. */
export const TIME_UNITS: ReadonlySet<string> = wordSet(
  'second minute hour day week month year decade century',
);
