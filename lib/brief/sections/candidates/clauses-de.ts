import { isStopWord } from '@/lib/text/stop-words';
import {
  GERMAN_AUXILIARIES,
  GERMAN_CLAUSE_ENDS,
  GERMAN_PARTICLES,
  GERMAN_PLACES,
  GERMAN_POINTING,
  GERMAN_SAYING,
  GERMAN_SUBJECT_LINKS,
  GERMAN_SUBJECT_OPENERS,
  GERMAN_TIES,
  GERMAN_VERBS,
} from '../../cues/clause-words';
import type { Clause } from './clause';
import { isCapitalised, isJoined, type ShownWord } from './shown-words';

const MOST_WORDS = 10;
const FEWEST_WORDS = 3;
const MOST_SUBJECT = 7;

/**
 * The main clauses of a German sentence that can stand as a heading: each begins with its subject,
 * has its verb in the second place and is complete to its end, since a participle or prefix may
 * stand there. Its article goes where a noun follows ("Der Rat" but not "Der neue"); weekdays and
 * words that tie it to the sentence before are left out. None where in doubt.
 */
export function germanClauses(words: readonly ShownWord[]): Clause[] {
  if (words.some(({ lower }) => GERMAN_SAYING.has(lower) || GERMAN_DISCLAIMER.test(lower)))
    return [];
  return starts(words).flatMap((from) => clauseAt(words, from) ?? []);
}

/** "Angaben ließen sich nicht unabhängig prüfen": no section's point. */
const GERMAN_DISCLAIMER =
  /^(?:unabhängig|überprüfen|überprüft|verifizier\p{L}+|stellungnahme|äußern|äussern)$/u;

/** At the first word, and after ", aber". */
function starts(words: readonly ShownWord[]): number[] {
  const first = /^(?:doch|aber|und|denn)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const joined = words.flatMap(({ gap, lower }, i) =>
    /^,\s$/.test(gap) && /^(?:doch|aber|und|denn)$/.test(lower) ? [i + 1] : [],
  );
  return [first, ...joined];
}

function clauseAt(words: readonly ShownWord[], from: number): Clause | null {
  if (!words[from] || GERMAN_TIES.has(words[from].lower)) return null;
  const end = clauseEnd(words, from);
  const verb = secondPlace(words, from, end);
  if (verb === null || !isComplete(words, verb, end)) return null;
  if (words.slice(from, end).some(({ lower }) => GERMAN_POINTING.has(lower))) return null;
  // "Dafür reichte das noch nicht": no article.
  if (
    words
      .slice(from, end)
      .some(({ lower }, i) => lower === 'das' && !startsNoun(words, from + i + 1))
  )
    return null;
  const bare =
    /^(?:der|die|das|eine?)$/.test(words[from].lower) && isCapitalised(words[from + 1]?.text ?? '');
  const spans = withoutTies(words, bare ? from + 1 : from, end);
  const count = spans.reduce((sum, [a, b]) => sum + b - a, 0);
  if (count < FEWEST_WORDS || count > MOST_WORDS) return null;
  const isDefinite = /^(?:der|die|das)$/.test(words[from].lower);
  return { spans, isDefinite };
}

const startsNoun = (words: readonly ShownWord[], at: number): boolean =>
  isCapitalised(words[at]?.text ?? '') ||
  (/(?:e|en)$/.test(words[at]?.lower ?? '') && isCapitalised(words[at + 1]?.text ?? ''));

/** Where a mark stands, or before "und fordert". */
function clauseEnd(words: readonly ShownWord[], from: number): number {
  let end = from + 1;
  while (end < words.length && isJoined(words[end] as ShownWord)) {
    const next = words[end + 1];
    if (/^(?:und|oder)$/.test(words[end]?.lower ?? '') && next && isVerb(next)) break;
    end++;
  }
  return end;
}

/** Place of the verb right after a noun phrase at the start. */
function secondPlace(words: readonly ShownWord[], from: number, end: number): number | null {
  let noun = false;
  for (let at = from; at < end && at - from <= MOST_SUBJECT; at++) {
    const { text, lower } = words[at] as ShownWord;
    const next = words[at + 1]?.text ?? '';
    if (at === from) {
      if (GERMAN_SUBJECT_OPENERS.has(lower) || GERMAN_PLACES.has(lower)) continue;
      if (isStopWord(lower, 'de') || !isCapitalised(text)) return null;
      // An adjective with a capital at the start ("Neue Regeln gelten"), or the noun itself.
      noun = !/(?:e|en)$/.test(lower) || !isCapitalised(next);
      continue;
    }
    if (isCapitalised(text)) noun = true;
    else if (GERMAN_TIES.has(lower)) continue;
    else if (noun && isVerb(words[at] as ShownWord))
      return TIME_NOUN.test(words[at - 1]?.lower ?? '') ? null : at;
    else if (GERMAN_SUBJECT_LINKS.has(lower)) continue;
    else if (!/(?:e|en|er|es|em)$/.test(lower) || !isCapitalised(next)) return null;
  }
  return null;
}

/** "Am Montag begann": says when before it says what. */
const TIME_NOUN =
  /^(?:\p{L}*tag|\p{L}*woche|jahr|monat|abend|morgen|nacht|jahren|tagen|wochen|monaten|mai|juni|juli|\p{L}*ber|april|märz|januar|februar|august|\d{4})$/u;

const isVerb = ({ text, lower }: ShownWord): boolean =>
  !isCapitalised(text) &&
  (GERMAN_VERBS.has(lower) ||
    (!isStopWord(lower, 'de') && /^[a-zäöüß]{2,}(?:t|te|ten|en|eln|ern)$/.test(lower)));

const isVerbAtEnd = ({ text, lower }: ShownWord): boolean =>
  !isCapitalised(text) &&
  /(?:t|en|rn|ln|tun|sein)$/.test(lower) &&
  !/^(?:nicht|jetzt|weit|gut|oft)$/.test(lower);

/** Nothing of the clause stands behind its end: no participle, no prefix, no "dass". */
function isComplete(words: readonly ShownWord[], verb: number, end: number): boolean {
  const last = words[end - 1] as ShownWord;
  const next = words[end];
  const isAuxiliary = GERMAN_AUXILIARIES.has(words[verb]?.lower ?? '');
  if (isAuxiliary && !isVerbAtEnd(last)) return false;
  // "zu einem der verlässlichsten"
  if (
    !isCapitalised(last.text) &&
    /^(?:de[rnms]|die|das|eine?[rnms]?)$/.test(words[end - 2]?.lower ?? '')
  )
    return false;
  if (!next) return true;
  if (isJoined(next)) return true;
  if (/^\s[–—]\s$|^;\s$/u.test(next.gap)) return true;
  if (!/^,\s$/.test(next.gap) || !GERMAN_CLAUSE_ENDS.has(next.lower)) return false;
  return isAuxiliary || !GERMAN_PARTICLES.has(words.at(-1)?.lower ?? '');
}

/** "am Montag", "zudem": gone. */
function withoutTies(words: readonly ShownWord[], from: number, end: number): [number, number][] {
  const spans: [number, number][] = [];
  let start = from;
  const leaveOut = (a: number, b: number): void => {
    if (a > start) spans.push([start, a]);
    start = b;
  };
  for (let at = from + 1; at < end; at++) {
    const { lower } = words[at] as ShownWord;
    const next = words[at + 1]?.lower ?? '';
    if (GERMAN_TIES.has(lower)) leaveOut(at, at + 1);
    else if (lower === 'am' && WEEKDAY.test(next)) leaveOut(at, at + 2);
  }
  if (start < end) spans.push([start, end]);
  return spans;
}

const WEEKDAY =
  /^(?:mon|diens|donners|frei|sams|sonn)tag\p{L}*$|^mittwoch\p{L}*$|^(?:sonnabend|wochenende)$/u;
