/**
 * Who a predicate is about, by word order alone: what stands before it in its clause. Own rules;
 * a parser would be right more often and weighs a hundred times as much.
 */
import type { Span } from '@/lib/model/evidence';

/** Where a clause begins inside a sentence. */
const CLAUSE_START =
  /[;:–—]\s|\((?![^)]*\))|(?:["”“»]|'')\s?(?=\S)|,?\s(?:but|while|although|though|whereas|yet|so|which|when|where|aber|während|obwohl|wobei|doch|sondern)\s/giu;

/** "and" begins a clause after one with a verb, and else joins the last of a list. */
const NEXT_CLAUSE =
  /,\s(?:and|und)\s|\s(?:and|und)\s(?=(?:he|she|it|they|the|an?|his|her|its|their|er|sie|der|die|das|ein|eine)\s)/giu;
const HAS_VERB =
  /\s(?:is|are|was|were|has|have|had|did|does|will|would|said|says|told|went|gave|took|made|came|ist|sind|war|waren|hat|haben|hatte|sagte|\p{Ll}{2,}ed)\s/u;

/** An opening that is not the subject, up to its comma: "When reached by phone, …". */
const OPENING =
  /^(?:(?:said|says|added|unfortunately|sadly|eventually|ultimately|initially|previously|reportedly|finally|recently|similarly|apparently|notably|leider|bislang|bisher|however|meanwhile|still|also|instead|later|separately|afterwards?|additionally|allerdings|zunächst),?\s+|(?:given|pressed|though|although|while|whereas|when|asked|reached|contacted|after|before|through|in|on|at|despite|as|if|since|until|citing|speaking|for|with|by|earlier|later|late|from|because|auf|nach|in|bei|trotz)\s[^,]{2,120},\s+|(?:on|late|early)\s\p{L}+day(?:\s(?:morning|afternoon|evening|night))?,?\s+|(?:going|moving|looking|noting|saying|referring|responding|writing|appearing|testifying|calling)\s[^,]{1,60},\s+|(?:and|but|und|aber|doch|or|nor|neither|yet|so|though|although|while|whereas|because|since|that)\s+)+/iu;

/** What a subject's end may still hold of the predicate. */
const TRAILING =
  /,\s\d{1,3},?\s*$|[\s,]+(?:also|auch|has|have|had|would|will|could|hat|haben|who|which|that)?\s*$/iu;

/** A relative clause that the predicate belongs to: what stands before it is the subject. */
const RELATIVE =
  /(?:,\s+(?:who|which|that)(?:,?(?:\s(?!(?:said|says|say)\b)[\p{L}’'-]+){1,6},?)?|\s+(?:who|which|that)(?:\s(?:has|have|had|is|are|was|were|also|later|then|since|\p{Ll}+ly|on \p{Lu}\p{Ll}+))*)\s*$/u;

/** "the firms, which include Lund Shipping, Brask and Kern, either declined": one with commas in it. */
const LONG_RELATIVE = /,\s(?:who|which)\s[^;]{3,200},\s?(?:either\s)?$/u;

/** "Lund Shipping, scheduled to report in May, declined": what is said of the subject by the way. */
const PARTICIPLE_ASIDE = /^([^,]{2,80}),\s(?:\p{Ll}+(?:ed|ing)|set|due|led|run|owned)\s[^;]*$/u;

/** "Lund confirmed the sale but declined …": the subject stands before the first verb. */
const SECOND_PREDICATE = /[\s,]+(?:and|but|or|und|aber|oder)\s*$/iu;
const BEFORE_FIRST_VERB =
  /^[^,]{1,80}?(?:,\s[^,]{2,60},)?(?=\s(?:also\s|then\s|later\s)?(?:is|are|was|were|has|have|had|did|does|will|would|said|says|told|went|gave|took|made|came|continues|insists|denies|remains|refuses|\p{Ll}{2,}ed)\s)/u;

/** "Lund said of the sale, declining to elaborate". */
const VERB_OF_SPEECH = /,?\s(?:said|says|told|added|spoke|noted|confirmed|sagte|erklärte)\b/u;

/** "Its spokeswoman said the yard was safe and would not comment": what is reported has the second verb. */
const REPORTED_BOTH =
  /\s(?:said|says|added)\s(?:that\s)?(?=(?:the|its|his|her|their|\p{Lu})\S*\s[^,]*\sand\s*$)/u;
const REPORTED_VERB = /^(?:would|will|won['’]t|could|can|cannot|has|had)\b/u;
/** "A representative said he was abroad and was unavailable": so, too, has a state. */
const REPORTED_STATE = /^(?:was|were|is|are)\b/u;
const REPORTED_PRONOUN = /\s(?:said|says)\s(?:that\s)?(?=(?:he|she|they)\s(?:was|were|is|are)\s)/u;

/** "He asked for a talk with Lund and Brask declined": one name right before the verb opens a clause. */
const NAMED_CLAUSE = /\sand\s(?=\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}\s*$)/gu;
const PLAIN_VERB = /\s(?:is|are|was|were|went|gave|took|made|came|put|sent|asked)\s/u;

/** "She said the captain refused to comment": the reported clause has a subject of its own. */
const REPORTED =
  /^[^,]{1,60}?(?:,\s[^,]{2,60},)?\s(?:said|says|added|noted|confirmed|reported)\s(?:on\s\p{Lu}\p{Ll}+\s)?(?:that\s)?(?=(?:the|an?|its|his|her|their|\p{Lu}\p{Ll}+)\s[^,]*\p{L}\s*$)/u;

const MOST_WORDS = 24;

/**
 * The subject before `place` in a sentence's text, as a span of that text; `null` where nothing
 * stands there that could be one. A relative pronoun stands for the words before it.
 */
export function subjectBefore(text: string, place: number): Span | null {
  let end = place;
  const relative = RELATIVE.exec(text.slice(0, end)) ?? LONG_RELATIVE.exec(text.slice(0, end));
  if (relative) end = relative.index;
  let start = clauseStart(text, end);
  const bare = /^(?:and|but|or)\s*$/u.test(text.slice(start, end));
  let second = SECOND_PREDICATE.exec(text.slice(bare ? 0 : start, end));
  const both = second && REPORTED_VERB.test(text.slice(place));
  const state = second && REPORTED_STATE.test(text.slice(place));
  const reportedBoth = both
    ? REPORTED_BOTH.exec(text.slice(start, end))
    : state
      ? REPORTED_PRONOUN.exec(text.slice(start, end))
      : null;
  if (reportedBoth) start += reportedBoth.index + reportedBoth[0].length;
  if (!second && !/\p{L}/u.test(text.slice(start, end))) {
    // "… in him, but have not commented": the clause is the one before
    const before = text.slice(0, start).replace(/[\s,]+(?:but|aber|while)\s*$/iu, '');
    second = SECOND_PREDICATE.exec(text.slice(0, start));
    end = before.length;
    start = clauseStart(text, end);
  }
  const opening = OPENING.exec(text.slice(start, end));
  if (opening && opening[0].length < end - start) start += opening[0].length;
  const reported = second ? null : REPORTED.exec(text.slice(start, end));
  if (reported) start += reported[0].length;
  const verb = (second ? BEFORE_FIRST_VERB : VERB_OF_SPEECH).exec(text.slice(start, end));
  // The mayor said it was “over” and referred questions to the yard: a quotation hides who said it
  const whole = second && !verb ? BEFORE_FIRST_VERB.exec(text.slice(0, end)) : null;
  if (whole) {
    start = 0;
    end = whole[0].length;
  } else if (second) end = verb ? start + verb[0].length : start;
  else if (verb && verb.index > 0) end = start + verb.index;
  for (let trailing = TRAILING.exec(text.slice(start, end)); trailing?.[0]; ) {
    end -= trailing[0].length;
    trailing = TRAILING.exec(text.slice(start, end));
  }
  while (start < end && /[\s"“”„«»'’(,]/u.test(text[start] ?? '')) start++;
  const aside = second || relative ? null : PARTICIPLE_ASIDE.exec(text.slice(start, end));
  if (aside) end = start + (aside[1]?.length ?? 0);
  const found = text.slice(start, end);
  if (/^(?:\P{L}*|and|but|und|aber)$/iu.test(found) || found.split(/\s+/u).length > MOST_WORDS)
    return null;
  return { start, end };
}

function clauseStart(text: string, end: number): number {
  let start = 0;
  const part = text.slice(0, end);
  for (const match of part.matchAll(CLAUSE_START)) start = match.index + match[0].length;
  for (const match of part.matchAll(NEXT_CLAUSE)) {
    const next = match.index + match[0].length;
    if (next > start && HAS_VERB.test(text.slice(start, match.index))) start = next;
  }
  for (const match of part.matchAll(NAMED_CLAUSE)) {
    const next = match.index + match[0].length;
    if (next > start && PLAIN_VERB.test(text.slice(start, match.index))) start = next;
  }
  return start;
}
