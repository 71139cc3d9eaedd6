import type { PersonRow } from '@/lib/model/comparison';
import type { Entity } from '@/lib/model/entities';
import type { TextFamily } from '@/lib/model/family';
import { overlap } from '@/lib/text/spans';
import { fullestName, samePeople } from '../../same-people';
import type { ComparedText } from '../compared-text';

type Cell = PersonRow['cells'][number];
type Named = { cell: Cell; name: string; lang: string };

/** Whether an outlet that prints another's text names them in what it added. */
const isNamedInOwn = ({ statements }: ComparedText, { mentions }: Entity): boolean =>
  mentions.some((mention) => statements.some((statement) => overlap(statement, mention)));

/** The people that a text names; of a reprint those whom its own sentences name. */
const peopleOf = (text: ComparedText, isReprint: boolean): Named[] =>
  text.brief.entities.flatMap((known, entity) => {
    if (known.kind !== 'person' || (isReprint && !isNamedInOwn(text, known))) return [];
    return [{ cell: { article: text.at, entity }, name: known.name, lang: text.brief.lang }];
  });

/** One cell an article: that of its first mention. */
const oneEach = (cells: readonly Cell[]): Cell[] =>
  cells.filter((cell, n) => cells.findIndex(({ article }) => article === cell.article) === n);

/**
 * The people whom several independent texts name, the one whom most name first.
 *
 * @param texts reprints with their own statements only
 */
export function personRows(
  texts: readonly ComparedText[],
  families: readonly TextFamily[],
): PersonRow[] {
  const reprints = new Set(families.flatMap(({ articles: [, ...rest] }) => rest));
  const people = texts.flatMap((text) => peopleOf(text, reprints.has(text.at)));
  return samePeople(people, (person) => person)
    .map((named) => ({
      name: fullestName(named.map(({ name }) => name)),
      cells: oneEach(named.map(({ cell }) => cell)),
    }))
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => b.cells.length - a.cells.length);
}
