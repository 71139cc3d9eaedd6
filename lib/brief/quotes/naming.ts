import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { Speaker } from '@/lib/model/quotes';
import type { Subject } from './subject';

/** Whom a subject names; `known` is who spoke last, for pronouns. */
export type NameOf = (
  subject: Subject,
  known: Speaker | null,
) => Pick<Speaker, 'name' | 'via' | 'entity'>;

/** Languages that write every noun with a capital: there only a known name is one. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** Stand for several people or for none; no name is put in their place. */
const UNNAMED = new Set(
  'they it we i you who one wir ich ils elles on nous je ellos ellas eles elas wij we ik de vi они вони'.split(
    ' ',
  ),
);

/**
 * Finds the entity that a subject is about: the last person named in its head ("campaign manager
 * Jeff Weaver"), else the last name in it. A role with a name behind a preposition ("a lawyer for
 * Weaver") is a role only.
 */
export function nameOf(entities: readonly Entity[], lang: string): NameOf {
  const mentions = entities
    .flatMap(({ mentions }, entity) => mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start);
  return (subject, known) => {
    if (subject.way === 'pronoun') {
      const resolved = UNNAMED.has(subject.text.toLowerCase()) ? null : known;
      const { name, entity } = resolved ?? { name: subject.name, entity: undefined };
      return { name, via: 'pronoun', ...(entity !== undefined && { entity }) };
    }
    const inHead = mentionsIn(mentions, subject.head);
    const entity = (inHead.findLast((m) => entities[m.entity]?.kind === 'person') ?? inHead.at(-1))
      ?.entity;
    if (entity !== undefined) return { name: entities[entity]?.name ?? '', via: 'named', entity };
    const role = subject.way === 'role-only' || CAPITAL_NOUNS.has(lang);
    return role ? { name: subject.text, via: 'role-only' } : { name: subject.name, via: 'named' };
  };
}

/** The mentions inside a span, by halving. */
function mentionsIn<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.end > end) break;
    found.push(mention);
  }
  return found;
}
