import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { Quote, Speaker } from '@/lib/model/quotes';
import { keyOf, type SourceUse } from './uses';

/**
 * Each quotation whose speaker is known as a use of that speaker: `named` where the text has a
 * name, whichever way it was found, else `role-only`. A pronoun without a name is no source.
 */
export function speakerUses(quotes: readonly Quote[], entities: readonly Entity[]): SourceUse[] {
  const groups = new Set<number>();
  return quotes.flatMap((quote): SourceUse[] => {
    const { speaker, group, sentences } = quote;
    if (!speaker) return [];
    // The parts of one quotation are one use.
    if (group !== undefined && groups.has(group)) return [];
    if (group !== undefined) groups.add(group);
    const entity = speaker.entity === undefined ? undefined : entities[speaker.entity];
    if (!entity && (speaker.via === 'pronoun' || speaker.via === 'previous')) return [];
    const named = entity !== undefined || speaker.via === 'named';
    const name = entity?.name ?? speaker.name;
    return [
      {
        kind: named ? 'named' : 'role-only',
        name,
        key: speaker.entity === undefined ? keyOf(name) : `entity ${speaker.entity}`,
        sentence: sentences[0] ?? 0,
        span: placeOf(speaker, quote),
        ...(entity && { entity: speaker.entity }),
        rule: `source.${named ? 'named' : 'role-only'}@1`,
      },
    ];
  });
}

/** Where the speaker stands with the quotation; the quotation itself where they are from before. */
function placeOf({ via, span }: Speaker, { start, end, spans }: Quote): Span {
  const here = spans.some((each) => each.start === span.start && each.end === span.end);
  return via === 'previous' || !here ? { start, end } : span;
}
