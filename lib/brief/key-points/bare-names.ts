import type { Entity } from '@/lib/model/entities';
import type { ReadText } from '../read-text';

/**
 * For each sentence how many people it calls by one word only: a stranger does not know who
 * "Halloran" is. A full name before it in the same sentence is enough.
 */
export function bareNames(
  { sentences, article }: ReadText,
  entities: readonly Entity[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { kind, mentions } of entities) {
    if (kind !== 'person') continue;
    let at = 0;
    /** The last sentence that has named this person, in full or not. */
    let named = -1;
    for (const { start, end } of mentions) {
      while ((sentences[at]?.end ?? end) < end) at++;
      if (at === named) continue;
      named = at;
      if (!/\s/u.test(article.text.slice(start, end))) found.set(at, (found.get(at) ?? 0) + 1);
    }
  }
  return found;
}
