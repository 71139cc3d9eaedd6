import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { Quote } from '@/lib/model/quotes';
import { sentencesOf } from '../quotes/evidence';
import type { ReadText } from '../read-text';
import { isRolePhrase } from './role-words';
import { keyOf, type SourceUse } from './uses';

/**
 * Each quotation whose speaker is known as a use of that speaker: `named` where they are one of the
 * text's entities, whichever way they were found, else `role-only` where the words are a role or a
 * group. A pronoun without a name is no source, nor is a phrase that nobody could be.
 */
export function speakerUses(
  read: ReadText,
  quotes: readonly Quote[],
  entities: readonly Entity[],
): SourceUse[] {
  const groups = new Set<number>();
  const named = new Map(
    entities.flatMap(({ kind, mentions }, index) =>
      kind === 'person' ? mentions.map(({ start }) => [start, index] as const) : [],
    ),
  );
  // "the mayor, Ines Holm": the name stands right behind the role.
  const nameBehind = ({ end }: Span): number | undefined =>
    read.article.text.startsWith(', ', end) ? named.get(end + ', '.length) : undefined;
  return quotes.flatMap((quote): SourceUse[] => {
    const { speaker, group } = quote;
    // The parts of one quotation are one use.
    if (!speaker || (group !== undefined && groups.has(group))) return [];
    if (group !== undefined) groups.add(group);
    const index = speaker.entity ?? nameBehind(speaker.span);
    const entity = index === undefined ? undefined : entities[index];
    const place: Span = speaker.via === 'previous' ? quote : speaker.span;
    const [sentence] = sentencesOf(read.sentences, place);
    if (sentence === undefined) return [];
    const span = { start: place.start, end: place.end };
    if (entity) {
      const { name } = entity;
      const key = `entity ${index}`;
      const rule = 'source.named@1';
      return [{ kind: 'named', name, key, sentence, span, entity: index, rule }];
    }
    const { text, via } = speaker;
    if (via === 'pronoun' || via === 'previous' || !isRolePhrase(text, read.lang)) return [];
    const rule = 'source.role-only@1';
    return [{ kind: 'role-only', name: text, key: keyOf(text), sentence, span, rule }];
  });
}
