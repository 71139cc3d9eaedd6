import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { Speaker } from '@/lib/model/quotes';
import { writesNounsWithCapitals } from '@/lib/text/noun-capitals';
import { firstPast } from '@/lib/text/spans';
import { lexiconOf } from '../entities/lexicon';
import type { ReadText } from '../read-text';
import type { Subject } from './subject';

type Mention = Span & { entity: number };

/** Whom a subject names; `known` is who spoke last, for pronouns. */
export type NameOf = (
  subject: Subject,
  known: Speaker | null,
) => Pick<Speaker, 'name' | 'via' | 'entity'>;

/** Languages that write every noun with a capital: there only a known name is one. */

/** Stand for several people or for none; no name is put in their place. */
const UNNAMED = new Set(
  'they it we i you who one wir ich ils elles on nous je ellos ellas eles elas wij we ik de vi они вони'.split(
    ' ',
  ),
);

/**
 * Finds the entity that a subject is about: the last person named in its head ("campaign manager
 * Jeff Weaver"), else the name that ends it. A role with a name in front of it ("a Nato official") or
 * behind a preposition ("a lawyer for Weaver") is a role only.
 */
export function nameOf({ article, lang }: ReadText, entities: readonly Entity[]): NameOf {
  const mentions = entities
    .flatMap(({ mentions }, entity) => mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start);
  return (subject, known) => {
    if (subject.way === 'pronoun') {
      const resolved = UNNAMED.has(subject.text.toLowerCase()) ? null : known;
      const { name, entity } = resolved ?? { name: subject.name, entity: undefined };
      return { name, via: 'pronoun', ...(entity !== undefined && { entity }) };
    }
    const { head, tail } = subject;
    const isPerson = ({ entity }: Mention) => entities[entity]?.kind === 'person';
    const mayBePerson = (m: Mention) => isPerson(m) || entities[m.entity]?.kind === 'other';
    const inHead = mentionsIn(mentions, head);
    const apposed = tail && mentionsIn(mentions, tail).findLast(isPerson);
    // "a Nato official", "Lund’s labour office": a name in front is not who speaks
    const last = inHead.findLast(({ end }) => end === head.end);
    const person = inHead.findLast((m) => isPerson(m) && (subject.way === 'named' || m === last));
    // "its chairman, Barnaby Teal": the name stands right behind the role
    const from = subject.end + ', '.length;
    const office = article.text.slice(head.start, head.end).split(' ').at(-1) ?? '';
    const isOffice = subject.way === 'role-only' && lexiconOf(lang).isRole(office.toLowerCase());
    const ahead = isOffice && article.text.startsWith(', ', subject.end);
    const behind = ahead && mentionsIn(mentions, { start: from, end: from + LONGEST_NAME })[0];
    const named = behind && behind.start === from && mayBePerson(behind) ? behind : undefined;
    const entity = (person ?? apposed ?? named ?? last)?.entity;
    if (entity !== undefined) return { name: entities[entity]?.name ?? '', via: 'named', entity };
    if (inHead.length > 0) return { name: subject.text, via: 'role-only' };
    const role = subject.way === 'role-only' || writesNounsWithCapitals(lang);
    return role || isCommon(subject, lang)
      ? { name: subject.text, via: 'role-only' }
      : { name: subject.name, via: 'named' };
  };
}

/** In characters. */
const LONGEST_NAME = 60;

/** Whether a single word is likely no name, but has its capital for standing first: "Officials say". */
function isCommon({ name, text }: Subject, lang: string): boolean {
  if (name !== text || /\s/u.test(name)) return false;
  const word = name.toLowerCase();
  const { isRole, demonyms } = lexiconOf(lang);
  return (lang === 'en' && word.endsWith('s')) || isRole(word) || demonyms.has(word);
}

/** The mentions inside a span, by halving. */
function mentionsIn<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  const found: M[] = [];
  const first = firstPast(mentions, (each) => each.start >= start);
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.end > end) break;
    found.push(mention);
  }
  return found;
}
