import type { Span } from '@/lib/model/evidence';
import { type CueMatch, cueFinder } from '../../cues/cue-patterns';
import type { ReadSentence, ReadText } from '../../read-text';
import { keyOf, type SourceUse } from '../uses';
import { DE, DE_REASON, DE_UNNAMED_PERSON } from './de';
import { type AnonymousKind, type AnonymousPattern, EN, EN_REASON, EN_UNNAMED_PERSON } from './en';

type Language = {
  find: (sentence: ReadSentence) => CueMatch<AnonymousKind>[];
  /** Someone without a name whom a promise may be about. */
  person: RegExp;
  reason: RegExp;
};

const language = (list: readonly AnonymousPattern[], person: RegExp, reason: RegExp): Language => ({
  find: cueFinder(list),
  person,
  reason,
});

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: language(EN, EN_UNNAMED_PERSON, EN_REASON),
  de: language(DE, DE_UNNAMED_PERSON, DE_REASON),
};

/** The head noun of "two senior officials at the ministry": `official`. */
const HEAD =
  /\b(source|insider|official|diplomat|aide|advis[eo]r|person|people|individual|executive|lawyer|banker|lawmaker|staffer|strategist|businessman|operative)s?\b/iu;
const headOf = (name: string): string => {
  const head = HEAD.exec(name)?.[1]?.toLowerCase() ?? '';
  return head === 'people' ? 'person' : head;
};

/**
 * Each use of a source that the article does not name, in order. "The official" counts where an
 * unnamed official came before.
 */
export function anonymousUses(read: ReadText): SourceUse[] {
  const known = LANGUAGES[read.lang];
  if (!known) return [];
  const before: Before = { heads: new Map(), last: null };
  return read.sentences.flatMap((sentence) => {
    if (sentence.kind === 'heading') return [];
    const here: SourceUse[] = [];
    const found = known.find(sentence);
    for (const match of found) {
      const named = match.kind === 'unnamed' ? null : namedUse(before, sentence, match);
      if (named) keep(named, here, before);
    }
    for (const match of found) {
      const promised =
        match.kind === 'unnamed' && promisedUse(before, here, sentence, match, known);
      if (promised) keep(promised, here, before);
    }
    return here.sort((a, b) => a.span.start - b.span.start);
  });
}

/** The last use of each head noun, and of all. */
type Before = { heads: Map<string, SourceUse>; last: SourceUse | null };

function keep(use: SourceUse, here: SourceUse[], before: Before): void {
  here.push(use);
  before.last = use;
  before.heads.set(headOf(use.name), use);
}

const use = (name: string, sentence: ReadSentence, start: number, rule: string): SourceUse => ({
  kind: 'anonymous',
  name,
  key: keyOf(name),
  sentence: sentence.index,
  span: { start, end: start + name.length },
  rule: `source.anonymous.${rule}@1`,
});

const sourceOf = (match: CueMatch<AnonymousKind>): Span & { text: string } => {
  const text = match.match.groups?.who ?? match.match.groups?.who2 ?? match.text;
  const start = match.start + match.text.indexOf(text);
  const name = text.replace(/[.,'’]+$/u, '');
  return { text: name, start, end: start + name.length };
};

/** "Ada Lund, a senior official, said": what stands there names someone. */
const isApposition = (text: string, { start, end }: Span): boolean =>
  /^,\s(?!who\b)/u.test(text.slice(end)) && /(?:\p{L}|\sand),?\s$/u.test(text.slice(0, start));

/** "The official", "one of the officials": someone from before. */
const AGAIN = /^(?:the|these|those|all|\w+ of the)\s/iu;

function namedUse(
  before: Before,
  sentence: ReadSentence,
  match: CueMatch<AnonymousKind>,
): SourceUse | null {
  const { text, start, end } = sourceOf(match);
  const place = { start: start - sentence.start, end: end - sentence.start };
  if (match.kind === 'said' && isApposition(sentence.text, place)) return null;
  if (match.kind !== 'again' && !AGAIN.test(text)) return use(text, sentence, start, match.kind);
  const head = headOf(text);
  const known = before.heads.get(head);
  if (!known && head !== 'source') return null;
  return { ...use(text, sentence, start, 'again'), ...(known && { key: known.key }) };
}

/**
 * The use that a promise not to name makes; `null` where it only tells why of one that is there. It
 * belongs to the source used in its sentence, or to someone without a name before it there, or,
 * where a pronoun opens the sentence, to the source of one of the two sentences before.
 */
function promisedUse(
  before: Before,
  here: readonly SourceUse[],
  sentence: ReadSentence,
  match: CueMatch<AnonymousKind>,
  known: Language,
): SourceUse | null {
  const justification = reasonOf(sentence, match, known);
  const why = justification && { justification };
  const owner = here.findLast((other) => other.span.start < match.start) ?? here[0];
  if (owner) {
    if (justification) owner.justification ??= justification;
    return null;
  }
  const own = match.match.groups?.who;
  const place = match.start - sentence.start;
  const person = own
    ? { text: own, start: match.start }
    : lastBefore(known.person, sentence, place);
  if (
    person &&
    !followedByName(sentence.text, person.start - sentence.start + person.text.length)
  ) {
    const again = AGAIN.test(person.text) ? before.heads.get(headOf(person.text)) : undefined;
    return {
      ...use(person.text, sentence, person.start, 'unnamed'),
      ...(again && { key: again.key }),
      ...why,
    };
  }
  const { last } = before;
  const near = last !== null && last.sentence >= sentence.index - 2;
  if (!near || !/^["“„']?(?:he|she|they|it|er|sie)\s/iu.test(sentence.text)) return null;
  return { ...use(match.text, sentence, match.start, 'unnamed'), key: last.key, ...why };
}

/** "a senior adviser, Ada Lund, who …": the person has a name. */
const followedByName = (text: string, end: number): boolean =>
  /^,?\s(?:named\s)?\p{Lu}[\p{L}.’'-]+\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,2}/u.test(
    text.slice(end, end + 40),
  );

/** The last match that ends before `place` in a sentence's text. */
function lastBefore(
  pattern: RegExp,
  { text, start }: ReadSentence,
  place: number,
): { text: string; start: number } | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(pattern)) {
    if (match.index + match[0].length > place) break;
    last = match;
  }
  return last && { text: last[0], start: start + last.index };
}

/** Why, in the article's words: a reason behind the promise, or "not authorized to …" itself. */
function reasonOf(
  sentence: ReadSentence,
  match: CueMatch<AnonymousKind>,
  { reason }: Language,
): { text: string; span: Span } | undefined {
  const behind = sentence.text.slice(match.end - sentence.start);
  const why = reason.exec(behind)?.groups?.why;
  let start = match.end + (why ? behind.indexOf(why) : 0);
  let text = why ?? '';
  if (!why) {
    if (!/authori[sz]ed|allowed|permitted/u.test(match.text)) return undefined;
    start = match.start;
    text = sentence.text.slice(start - sentence.start);
  }
  const cut =
    /[.;“”"]|''|,\s(?:said|told|but|who|which|sagte)\b|\s(?:and (?:cautioning|cautioned|said)|[”"])/u.exec(
      text,
    );
  text = (cut ? text.slice(0, cut.index) : text).trimEnd().replace(/,$/u, '');
  return { text, span: { start, end: start + text.length } };
}
