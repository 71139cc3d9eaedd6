import type { PersonRow } from '@/lib/model/comparison';
import type { Entity } from '@/lib/model/entities';
import type { ComparedText } from '../compared-text';

type Row = PersonRow & { full: string; surname: string };

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** One name in full and its surname alone are one person; two names in full have to be the same. */
const isOne = (row: Row, { name }: Entity): boolean =>
  name.includes(' ') && row.full.includes(' ') ? row.full === name : row.surname === lastWord(name);

/**
 * The people whom several articles name, joined by their names, the one whom most articles name
 * first. Two people of one surname are told apart where both are named in full.
 */
export function personRows(texts: readonly ComparedText[]): PersonRow[] {
  const rows: Row[] = [];
  const add = (person: Entity, cell: PersonRow['cells'][number]): void => {
    const row = rows.find(
      (known) =>
        isOne(known, person) && !known.cells.some(({ article }) => article === cell.article),
    );
    if (!row) {
      const { name } = person;
      rows.push({ name, full: name, surname: lastWord(name), cells: [cell] });
      return;
    }
    row.cells.push(cell);
    if (person.name.length > row.full.length) {
      row.full = person.name;
      row.name = person.name;
    }
  };
  for (const { brief, at: article } of texts)
    brief.entities.forEach((person, entity) => {
      if (person.kind === 'person') add(person, { article, entity });
    });
  return rows
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => b.cells.length - a.cells.length)
    .map(({ name, cells }) => ({ name, cells }));
}
