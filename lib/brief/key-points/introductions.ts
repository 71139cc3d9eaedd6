import type { Introduction } from '@/lib/model/brief';
import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';

/** More would be longer than the sentence itself. */
const MOST = 2;
/** "son", "President": of whom, of what? */
const FEWEST_WORDS = 2;

/**
 * Introduces the people of spans that are shown without their article: `Ines Halloran: mayor of
 * Hartwell`. Not those whom the spans themselves introduce, and none whose last name two people of
 * the article share.
 */
export function introductions(entities: readonly Entity[], shown: readonly Span[]): Introduction[] {
  const people = entities.filter(({ kind, sure }) => kind === 'person' && sure);
  return people
    .flatMap((person) => {
      const isAlone = people.every((other) => other === person || !sharesName(other, person));
      const introduced = isAlone ? introduction(person, shown) : null;
      return introduced ? [introduced] : [];
    })
    .slice(0, MOST);
}

function introduction(person: Entity, shown: readonly Span[]): Introduction | null {
  const named = person.mentions.filter((mention) => isWithin(mention, shown));
  if (named.length === 0) return null;
  if (person.whoIs.some(({ spans }) => spans.some((span) => isWithin(span, shown)))) return null;
  const who = person.whoIs.find(({ text }) => text.split(/\s+/u).length >= FEWEST_WORDS);
  const isInFull = named.some(({ start, end }) => end - start >= person.name.length);
  if (!who && isInFull) return null;
  const { name, sentences, spans } = person;
  return who
    ? { name, whoIs: who.text, sentences: who.sentences, spans: who.spans, rule: who.rule }
    : { name, whoIs: null, sentences: sentences.slice(0, 1), spans, rule: person.rule };
}

const isWithin = (inner: Span, outer: readonly Span[]): boolean =>
  outer.some(({ start, end }) => inner.start >= start && inner.end <= end);

const lastWord = (name: string): string => name.split(/\s+/u).at(-1) ?? '';

const sharesName = (a: Entity, b: Entity): boolean => lastWord(a.name) === lastWord(b.name);
