import type { PersonRow } from '@/lib/model/comparison';
import { fullestName, samePeople } from '../../same-people';
import type { ComparedText } from '../compared-text';

type Cell = PersonRow['cells'][number];
type Named = { cell: Cell; name: string; lang: string };

/** The people that a text names. */
const peopleOf = ({ brief, at: article }: ComparedText): Named[] =>
  brief.entities.flatMap(({ kind, name }, entity) =>
    kind === 'person' ? [{ cell: { article, entity }, name, lang: brief.lang }] : [],
  );

/** One cell an article: that of its first mention. */
const oneEach = (cells: readonly Cell[]): Cell[] =>
  cells.filter((cell, n) => cells.findIndex(({ article }) => article === cell.article) === n);

/** The people whom several articles name, the one whom most articles name first. */
export function personRows(texts: readonly ComparedText[]): PersonRow[] {
  return samePeople(texts.flatMap(peopleOf), (person) => person)
    .map((named) => ({
      name: fullestName(named.map(({ name }) => name)),
      cells: oneEach(named.map(({ cell }) => cell)),
    }))
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => b.cells.length - a.cells.length);
}
