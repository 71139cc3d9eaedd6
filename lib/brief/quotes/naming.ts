import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { Speaker } from '@/lib/model/quotes';
import { writesNounsWithCapitals } from '@/lib/text/noun-capitals';
import { firstPast } from '@/lib/text/spans';
import { lexiconOf } from '../entities/lexicon';
import type { ReadText } from '../read-text';
import type { Subject } from './phrase';

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
  const { isRole, titles, addresses, isOrganisationWord, organisations } = lexiconOf(lang);
  const isGeneric = (name: string): boolean =>
    isOrganisationWord(name.toLowerCase()) && !organisations.has(name);
  /** "the Norvale 2019 Report" for a name that only its end is found of; `null` for one that is whole. */
  const longerName = ({ head }: Subject, { start, end }: Span): string | null => {
    if (writesNounsWithCapitals(lang)) return null;
    const lead = article.text.slice(head.start, start).replace(/^(?:the|an?)\s/iu, '');
    const word = /(?<word>[\p{Lu}\p{N}][^\s]*)\s$/u.exec(lead)?.groups?.word;
    const plain = word?.toLowerCase().replace('.', '') ?? '';
    if (!word || isRole(plain) || titles.has(plain) || addresses.has(plain)) return null;
    return article.text.slice(start - lead.length, end);
  };
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
    const whole = !person && !apposed && !named && last ? longerName(subject, last) : null;
    if (whole) return { name: whole, via: 'named' };
    // the University of Norvale: the name goes on behind the preposition
    const across = mentionsIn(mentions, subject).find(
      ({ start, end }) => start < head.end && end > head.end,
    );
    const entity = (person ?? apposed ?? named ?? last ?? across)?.entity;
    // the Hospital: a word for bodies alone is no name
    if (entity !== undefined && isGeneric(entities[entity]?.name ?? ''))
      return { name: subject.text, via: 'role-only' };
    if (entity !== undefined) return { name: entities[entity]?.name ?? '', via: 'named', entity };
    if (inHead.length > 0) return { name: subject.text, via: 'role-only' };
    const role = subject.way === 'role-only' || writesNounsWithCapitals(lang);
    return role || isCommon(subject, lang) || leadsPhrase(subject, lang)
      ? { name: subject.text, via: 'role-only' }
      : { name: subject.name, via: 'named' };
  };
}

/** In characters. */
const LONGEST_NAME = 60;

/** Whether a single word is likely no name, but has its capital for standing first: "Officials say". */
function isCommon({ name, text }: Pick<Subject, 'name' | 'text'>, lang: string): boolean {
  if (name !== text || /\s/u.test(name)) return false;
  const word = name.toLowerCase();
  const { isRole, demonyms } = lexiconOf(lang);
  return (lang === 'en' && word.endsWith('s')) || isRole(word) || demonyms.has(word);
}

/**
 * Whether the only capital of a phrase is that of its first word, which is a common one: "Sources
 * from across the country".
 */
function leadsPhrase({ name, text }: Subject, lang: string): boolean {
  if (/\s/u.test(name) || !text.startsWith(`${name} `)) return false;
  return isCommon({ name, text: name }, lang);
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
