import type { Span } from '@/lib/model/evidence';
import { type CueMatch, cueFinder } from '../../cues/cue-patterns';
import type { ReadSentence, ReadText } from '../../read-text';
import { subjectBefore } from '../subject';
import { keyOf, type SourceUse } from '../uses';
import { DE } from './de';
import { EN } from './en';

type Kind = 'document' | 'official-statement';
const finders = new Map([
  ['en', cueFinder<Kind>(EN)],
  ['de', cueFinder<Kind>(DE)],
]);

/** "in a statement" says nothing of who gave it out. */
const BARE =
  /(?:statements?|releases?|communiqu[eé]|mitteilung|erklärung|stellungnahme|aussendung|statement|pressemeldung)$/iu;
/** What stands between the giver and "in a statement": "the ministry said". */
const GIVER =
  /\s(?:(?:has|have|had|also|later|hat|haben)\s)?(?:said|says|added|wrote|announced|confirmed|denied|called|described|sagte|teilte|erklärte)\b[^.;“”"]{0,40}$/u;

const PRONOUN = /^(?:he|she|they|it|we|i|er|sie|es|wir)$/iu;
/** More words than nearly all names with their office have. */
const LONG_GIVER = 10;
/** Marks and small words that a name can not end with. */
const LOOSE_END = /(?:[.,'’&-]|\s(?:at|the|in|on|of|to|and|for|a|an|by|all)(?=\s|$))+$/u;

/** Each use of a document or of a statement that was given out, in order. */
export function documentUses(read: ReadText): SourceUse[] {
  const find = finders.get(read.lang);
  if (!find) return [];
  return read.sentences.flatMap((sentence) =>
    sentence.kind === 'heading' ? [] : find(sentence).map((match) => useOf(sentence, match)),
  );
}

function useOf(sentence: ReadSentence, match: CueMatch<Kind>): SourceUse {
  const whole = match.match.groups?.who ?? match.match.groups?.who2 ?? match.text;
  const at = match.start - sentence.start + match.text.indexOf(whole);
  const called = { start: at, end: at + whole.replace(LOOSE_END, '').length };
  const bare = match.kind === 'official-statement' && BARE.test(whole);
  const place = match.start - sentence.start;
  const giver = bare
    ? (giverInverted(sentence.text, place) ??
      giverBefore(sentence.text, place) ??
      giverBehind(sentence.text, called.end))
    : null;
  const { start, end } = giver ?? called;
  const name = sentence.text.slice(start, end);
  return {
    kind: match.kind,
    name,
    key: keyOf(name),
    sentence: sentence.index,
    span: { start: sentence.start + start, end: sentence.start + end },
    rule: `source.${match.kind}@1`,
  };
}

/** "“…,” said the yard’s press office in a statement" */
const INVERTED =
  /[,”"’]\s(?:said|says|added|wrote)\s(?<who>(?!on\b|in\b|\w+day\b)[^.;:,“”"]{2,70}?)(?:\s(?:on|late|early|last)\s[^,“”"]{3,20})?\s$/u;

/** "In a statement on Monday, the yard said": what stands behind it. */
const GIVEN_BEHIND =
  /^[^,.;“”"]{0,50},\s(?<who>[^.;:,“”"]{2,70}(?:,\s[^.;:,“”"]{2,50},)?)\s(?:said|says|called|wrote|announced|denied|confirmed|added)\b/u;

/** Who gave the statement out, where their verb stands before them. */
function giverInverted(text: string, place: number): Span | null {
  const who = INVERTED.exec(text.slice(0, place))?.groups?.who;
  if (who === undefined || PRONOUN.test(who)) return null;
  const start = text.lastIndexOf(who, place);
  return { start, end: start + who.length };
}

/** Who gave the statement out, where it is told of before them. */
function giverBehind(text: string, end: number): Span | null {
  const who = GIVEN_BEHIND.exec(text.slice(end))?.groups?.who?.replace(/,$/u, '');
  if (!who || PRONOUN.test(who) || who.split(' ').length > LONG_GIVER) return null;
  const start = text.indexOf(who, end);
  return { start, end: start + who.length };
}

/** Who gave the statement out: the subject of the verb of saying before it; no pronoun. */
function giverBefore(text: string, place: number): Span | null {
  const issued = /^(?:released|issued)\b/u.test(text.slice(place));
  const at = issued ? place : GIVER.exec(text.slice(0, place))?.index;
  const subject = at === undefined ? null : subjectBefore(text, at);
  if (!subject) return null;
  // "The lake is filling, the company said": what is said stands before the giver
  const said = text.slice(subject.start, subject.end).search(/,\s(?:the|a|an)?\s?[^,]{1,60}$/u);
  const long = text.slice(subject.start, subject.end).split(' ').length > LONG_GIVER;
  const start = said > 0 && long ? subject.start + said + 2 : subject.start;
  const name = text.slice(start, subject.end);
  return PRONOUN.test(name) || name.split(' ').length > LONG_GIVER
    ? null
    : { start, end: subject.end };
}
