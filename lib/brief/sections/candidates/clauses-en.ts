import { isStopWord } from '@/lib/text/stop-words';
import {
  ENGLISH_ADJUNCTS,
  ENGLISH_AUXILIARIES,
  ENGLISH_CLAUSE_ENDS,
  ENGLISH_CONNECTIVES,
  ENGLISH_IN_SUBJECT,
  ENGLISH_JOINERS,
  ENGLISH_NO_ENDS,
  ENGLISH_NO_SUBJECT,
  ENGLISH_NO_VERBS,
  ENGLISH_OPENING_ADVERBIALS,
  ENGLISH_POINTING,
  ENGLISH_SUBORDINATORS,
  ENGLISH_TELLING,
  ENGLISH_TIME,
  ENGLISH_VERBS,
} from '../../cues/clause-words';
import type { Clause } from './clause';
import { isCapitalised, isJoined, type ShownWord } from './shown-words';

const MOST_SUBJECT = 6;
const MOST_WORDS = 10;
const MOST_CHARACTERS = 68;
const FEWEST_WORDS = 3;
/** A clause cut short must still say something. */
const FEWEST_CONTENT = 3;

/**
 * The main clauses of an English sentence that can stand as a heading: each its own subject without
 * a leading article, a finite verb, and what follows up to the last place within nine words where
 * the clause may end. None where any of this is in doubt.
 */
export function englishClauses(words: readonly ShownWord[]): Clause[] {
  // "The lake is empty, officials said": without its source it would be our own statement.
  if (words.some(({ lower }) => ENGLISH_SAYING.has(lower) || ENGLISH_DISCLAIMER.has(lower)))
    return [];
  return starts(words).flatMap((from) => clauseAt(words, from) ?? []);
}

/** "Amazon declined to comment", "could not be independently verified": no section's point. */
const ENGLISH_DISCLAIMER = new Set('comment comments independently verified verify'.split(' '));
const ENGLISH_SAYING = new Set(
  'said says say told tells wrote writes tweeted according added adds reported reports claimed claims'.split(
    ' ',
  ),
);

function clauseAt(words: readonly ShownWord[], from: number): Clause | null {
  const first = segmentEnd(words, from);
  const aside = afterAside(words, from, first);
  const named = aside === null ? null : first;
  const end = aside === null ? first : segmentEnd(words, aside);
  const verb = aside ?? finiteVerb(words, from, end);
  if (verb === null || !isSubject(words.slice(from, named ?? verb))) return null;
  const start = /^(?:the|an?)$/.test(words[from]?.lower ?? '') ? from + 1 : from;
  const to = clauseEnd(words, named === null ? start : verb - (named - start), verb, end);
  if (to === null) return null;
  const run = [...words.slice(start, named ?? verb), ...words.slice(verb, to)];
  if (run.some(({ lower }) => ENGLISH_POINTING.has(lower))) return null;
  // "approached her and offered": no possessive.
  if (run.some(({ lower }, i) => lower === 'her' && isStopWord(run[i + 1]?.lower ?? 'the', 'en')))
    return null;
  const subject = words.slice(start, named ?? verb);
  if (subject.some(({ lower }) => /^(?:his|her|their|its)$/.test(lower))) return null;
  // "The court Friday handed down"
  if (subject.some(({ lower }) => ENGLISH_WEEKDAY.test(lower))) return null;
  return {
    isDefinite: words[from]?.lower === 'the' && !subject.some(({ text }) => isCapitalised(text)),
    spans:
      named === null
        ? [[start, to]]
        : [
            [start, named],
            [verb, to],
          ],
  };
}

/** The verb in "Suh Ho, the negotiator, is pressing": the aside goes, where a name stands before it. */
function afterAside(words: readonly ShownWord[], from: number, end: number): number | null {
  if (end - from > 4 || !isAfterComma(words[end])) return null;
  if (!words.slice(from, end).every(({ text }) => isCapitalised(text))) return null;
  const opener = words[end]?.lower ?? '';
  if (!/^(?:the|an?|who|\d+|one|his|her|its|their)$/.test(opener)) return null;
  const verb = segmentEnd(words, end);
  const word = words[verb];
  if (!word || !isAfterComma(word) || !looksFinite(word) || /ed$/.test(word.lower)) return null;
  return ENGLISH_TELLING.has(word.lower) ? null : verb;
}

/** At the first word, after "On Monday,", and after ", but". */
function starts(words: readonly ShownWord[]): number[] {
  const first =
    ENGLISH_CONNECTIVES.has(words[0]?.lower ?? '') && words[1] && isJoined(words[1]) ? 1 : 0;
  const found = [first];
  const end = segmentEnd(words, first);
  const opens = ENGLISH_OPENING_ADVERBIALS.has(words[first]?.lower ?? '');
  const hasVerb = words.slice(first, end).some((word) => looksFinite(word));
  if (opens && !hasVerb && end - first <= 8 && isAfterComma(words[end])) found.push(end);
  // Not in a list of subjects: "Bosnia, and Georgia are no members".
  const verb = words.findIndex((word) => looksFinite(word));
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (verb < 0 || verb > i || !isAfterComma(word) || !ENGLISH_JOINERS.has(word.lower)) return;
    if (next && isJoined(next)) found.push(i + 1);
  });
  return found;
}

const isAfterComma = (word: ShownWord | undefined): boolean => /^,\s$/.test(word?.gap ?? '');

function segmentEnd(words: readonly ShownWord[], from: number): number {
  let end = from + 1;
  while (end < words.length && isJoined(words[end] as ShownWord)) end++;
  return end;
}

const looksFinite = ({ text, lower }: ShownWord): boolean =>
  !isCapitalised(text) &&
  (ENGLISH_AUXILIARIES.has(lower) ||
    ENGLISH_VERBS.has(lower) ||
    ENGLISH_TELLING.has(lower) ||
    (/[a-z]{2}ed$/.test(lower) && !ENGLISH_NO_VERBS.has(lower)));

/** The first finite verb, told from a participle by what follows; `null` where there are doubts. */
function finiteVerb(words: readonly ShownWord[], from: number, end: number): number | null {
  let verb = from + 1;
  while (verb < end && !looksFinite(words[verb] as ShownWord)) verb++;
  const lower = words[verb]?.lower ?? '';
  if (verb >= end || verb - from > MOST_SUBJECT || ENGLISH_TELLING.has(lower)) return null;
  const later = words.slice(verb + 1, end);
  const stop = later.findIndex((w) => ENGLISH_SUBORDINATORS.has(w.lower));
  const rest = stop < 0 ? later : later.slice(0, stop);
  if (ENGLISH_AUXILIARIES.has(lower)) {
    // "Details of the life he will lead after his release were scarce"
    return rest.slice(2).some((word) => ENGLISH_AUXILIARIES.has(word.lower)) ? null : verb;
  }
  const next = later[0];
  if (!next) return null;
  // "The man accused of murder appeared in court", "the planned closure"
  const objectFollows =
    isCapitalised(next.text) || isStopWord(next.lower, 'en') || /ly$|^\d/.test(next.lower);
  if (rest.some((word) => looksFinite(word)) || (/ed$/.test(lower) && !objectFollows)) return null;
  return verb;
}

function isSubject(run: readonly ShownWord[]): boolean {
  const [first, second] = run;
  const last = run.at(-1);
  if (!first || !last || ENGLISH_NO_SUBJECT.has(first.lower)) return false;
  if (/^(?:a|an|the)$/.test(first.lower) && ENGLISH_NO_SUBJECT.has(second?.lower ?? ''))
    return false;
  if (ENGLISH_OPENING_ADVERBIALS.has(first.lower)) return false;
  if (isStopWord(last.lower, 'en') || /(?:ly|ing)$/.test(last.lower)) return false;
  return run.every(({ lower }) => !isStopWord(lower, 'en') || ENGLISH_IN_SUBJECT.has(lower));
}

/** The last word, not included, of the longest clause that may end there; "on Monday" goes. */
function clauseEnd(
  words: readonly ShownWord[],
  start: number,
  verb: number,
  end: number,
): number | null {
  let best: number | null = null;
  for (let to = verb + 2; to <= end && to - start <= MOST_WORDS; to++) {
    if ((words[to - 1]?.end ?? 0) - (words[start]?.start ?? 0) > MOST_CHARACTERS) break;
    if (to - start < FEWEST_WORDS || !isLastWord(words, to)) continue;
    if (to === end ? !endsHere(words, to) : !canEnd(words, start, verb, to)) continue;
    best = to;
    if (to < end && isTime(words, to)) break;
  }
  return best;
}

const ENGLISH_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "yesterday", "on Monday", "in March", "since 2019". */
function isTime(words: readonly ShownWord[], at: number): boolean {
  const [next = '', after = '', second = ''] = words.slice(at, at + 3).map(({ lower }) => lower);
  if (/^(?:yesterday|today|last|next)$/.test(next) || ENGLISH_WEEKDAY.test(next)) return true;
  if (!/^(?:on|in|at|by|during|since)$/.test(next)) return false;
  return [after, second].some((w) => ENGLISH_TIME.has(w)) || /^(?:19|20)\d\d$/.test(after);
}

const ENGLISH_COMPARATIVE =
  /^(?:high|low|bigg|small|larg|great|strong|weak|old|young|few|fast|slow|rich|poor|cheap)er$|^(?:more|less|better|worse)$/;

/** A number without what it counts, an adverb, "just days", "the second" and the like end nothing. */
function isLastWord(words: readonly ShownWord[], to: number): boolean {
  const { lower } = words[to - 1] as ShownWord;
  if (isStopWord(lower, 'en') || ENGLISH_NO_ENDS.has(lower)) return false;
  // "are substantially higher": than what?
  if (ENGLISH_COMPARATIVE.test(lower)) return false;
  return !/ly$|^(?:\p{N}{1,3}|\p{N}.*[.,].*|\p{N}{5,})$/u.test(lower);
}

/** At the segment's end: a mark follows that closes, not "poor, minority neighbourhoods". */
function endsHere(words: readonly ShownWord[], to: number): boolean {
  const next = words[to];
  if (!next) return true;
  if (!/^[,.;!?…](?!\d)|^\s?[–—]/u.test(next.gap)) return false;
  const last = words[to - 1] as ShownWord;
  const before = words[to - 2];
  return !(
    /^,/.test(next.gap) &&
    before &&
    isStopWord(before.lower, 'en') &&
    !isCapitalised(last.text)
  );
}

function canEnd(words: readonly ShownWord[], start: number, verb: number, to: number): boolean {
  const run = words.slice(start, to);
  const last = run.at(-1) as ShownWord;
  const content = run.filter(({ lower }) => !isStopWord(lower, 'en')).length;
  if (content < FEWEST_CONTENT || /ing$/.test(last.lower)) return false;
  // "The campaign has been built | on"
  if (
    /^(?:been|be|being|was|were|is|are)$/.test(run.at(-2)?.lower ?? '') &&
    /e[dn]$/.test(last.lower)
  )
    return false;
  // "keep up their grades and stay | on track"
  // "rose 1.04 dollars to close | at 56"
  if (/^(?:and|or|nor|to)$/.test(run.at(-2)?.lower ?? '')) return false;
  if (isTime(words, to)) return true;
  const next = words[to]?.lower ?? '';
  if (ENGLISH_CLAUSE_ENDS.has(next)) return true;
  return ENGLISH_ADJUNCTS.has(next) && to - 1 > verb + 1;
}
