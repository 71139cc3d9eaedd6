import type { Span } from '@/lib/model/evidence';
import type { Token } from '@/lib/text/tokens';
import type { ReadSentence } from '../read-text';
import { capitalRuns, isCapital, isPossessive, type Run } from './capital-runs';
import type { Lexicon } from './lexicon';

/** One place where something is named. */
export type Named = Span & {
  sentence: ReadSentence;
  /** First and last token of the name in the sentence. */
  first: number;
  last: number;
  /** Its words as written, without possessive, marks left out. */
  words: readonly string[];
  /** The same in lower case. */
  lower: readonly string[];
  /** First token of the title or role that stands right before the name with capitals; else `first`. */
  lead: number;
  /** What that lead is: a form of address, a role, or words that only stand there. */
  leadKind: 'address' | 'role' | 'none';
  /** Whether a capital here says little: first word of the sentence or of a quotation in it. */
  atStart: boolean;
  /** Whether it is a name only where someone else in the text has it as surname. */
  surnameOnly: boolean;
};

/** A longer run is a headline or the title of a work. */
const LONGEST_NAME = 8;
/** In a line without a full stop in which more words have capitals, they say nothing. */
const TITLE_CASE = 0.6;
/** The same for a line with a full stop, and where nouns have capitals anyway. */
const ALL_CAPITALS = 0.85;
const TITLE_CASE_WORDS = 5;

/** Everything named in a sentence, in order; nothing in headings and lines in title case. */
export function namedIn(sentence: ReadSentence, lexicon: Lexicon): Named[] {
  const { tokens } = sentence;
  if (sentence.kind === 'heading' || inTitleCase(tokens, lexicon)) return [];
  return capitalRuns(tokens, lexicon).flatMap((run) => namesOf(sentence, run, lexicon));
}

function inTitleCase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!token.isWord || /^\d/.test(token.text)) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  if (words < TITLE_CASE_WORDS) return false;
  if (lexicon.nounCapitals) return capitals > words * ALL_CAPITALS;
  const last = tokens.at(-1)?.text ?? '';
  return capitals > words * (/[.!?”"»)]/.test(last) ? ALL_CAPITALS : TITLE_CASE);
}

/** What a run names once titles, roles and words that only lead it are off. */
function namesOf(sentence: ReadSentence, run: Run, lexicon: Lexicon): Named[] {
  const { tokens } = sentence;
  const { last } = trimEnd(tokens, run, lexicon);
  const start = trimStart(tokens, run.first, last, lexicon);
  if (start > last) return surnameOnly(sentence, run);
  const split = splitLead(tokens, start, last, lexicon);
  if (split.name > last) return [];
  const name = named(sentence, split.name, last, lexicon);
  if (!name) return [];
  if (split.kind !== 'none') return [{ ...name, lead: start, leadKind: split.kind }];
  // What stood before a given name names something itself: `Ukraine Keith Kellogg`.
  const before =
    split.name > start && !split.of
      ? named(sentence, start, lastWord(tokens, split.name - 1), lexicon)
      : null;
  return before ? [before, name] : [name];
}

const lastWord = (tokens: readonly Token[], at: number): number => {
  let last = at;
  while (last > 0 && (!tokens[last]?.isWord || !isCapital(tokens[last] as Token))) last--;
  return last;
};

function named(
  sentence: ReadSentence,
  first: number,
  last: number,
  lexicon: Lexicon,
): Named | null {
  const { tokens } = sentence;
  const parts = tokens.slice(first, last + 1);
  const inName = parts.filter((part) => part.isWord);
  const words = inName.map((part) => bare(part));
  const head = parts[0];
  const tail = parts.at(-1);
  if (!head || !tail || words.length > LONGEST_NAME) return null;
  // The party and state of a member of the US Congress: `D-Ore.`
  if (/^[DRI]$/.test(words[0] ?? '') && HYPHENS.has(parts[1]?.text ?? '')) return null;
  if (parts.every((part) => !part.isWord || emptyAlone(part, words.length, lexicon))) return null;
  const trim = isPossessive(tail) && !lexicon.organisations.has(tail.text) ? 2 : 0;
  if (tail.end - trim - head.start < 2) return null;
  return {
    sentence,
    first,
    last,
    words,
    lower: inName.map((part) => bareLower(part)),
    start: head.start,
    end: tail.end - trim,
    lead: first,
    leadKind: 'none',
    atStart: opensSentence(tokens, first),
    surnameOnly: false,
  };
}

/** A word such as `May` inside a sentence: a name only if someone in the text has that surname. */
function surnameOnly(sentence: ReadSentence, run: Run): Named[] {
  const { last } = run;
  const token = sentence.tokens[last];
  if (!token || !isCapital(token) || token.text.length < 3 || last === 0) return [];
  const word = { words: [bare(token)], lower: [bareLower(token)] };
  const end = token.end - (isPossessive(token) ? 2 : 0);
  const place = { first: last, last, lead: last, start: token.start, end };
  const atStart = run.first === last && opensSentence(sentence.tokens, last);
  return [{ sentence, ...word, ...place, leadKind: 'none', atStart, surnameOnly: true }];
}

/** Function words, days, origins (`Russian`) and titles alone are no names. */
function emptyAlone(token: Token, words: number, lexicon: Lexicon): boolean {
  const lower = bareLower(token);
  if (words === 1 && (lexicon.places.has(token.text) || lexicon.places.has(bare(token))))
    return false;
  if (lexicon.saysNothing(lower))
    return !(token.text.length > 1 && token.text === token.text.toUpperCase() && words > 1);
  if (lexicon.demonyms.has(lower)) return true;
  return words === 1 && (lexicon.titles.has(lower) || lexicon.isRole(lower));
}

const bare = (token: Token): string => (isPossessive(token) ? token.text.slice(0, -2) : token.text);
const bareLower = (token: Token): string =>
  isPossessive(token) ? token.lower.slice(0, -2) : token.lower;

const HYPHENS = new Set(['-', '‐', '‑']);
const OPENERS = new Set([
  '“',
  '"',
  '„',
  '«',
  '»',
  '‘',
  '‚',
  '‹',
  ':',
  '—',
  '–',
  '•',
  '-',
  '(',
  '|',
  '/',
]);

function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return !before || (!before.isWord && OPENERS.has(before.text));
}

/** Leaves out days after a name: `told Trump Monday`. */
function trimEnd(tokens: readonly Token[], run: Run, lexicon: Lexicon): Run {
  let { last } = run;
  while (last > run.first) {
    const token = tokens[last] as Token;
    const before = tokens[last - 1] as Token;
    const empty = lexicon.saysNothing(token.lower) && !lexicon.organisations.has(token.text);
    // Theresa May, but not `the Senate May`
    if (!empty || (before.isWord && lexicon.given.has(before.text)) || !before.isWord) break;
    last--;
    while (last > run.first && !isCapital(tokens[last] as Token)) last--;
  }
  return { first: run.first, last };
}

/** Leaves out what leads a name and is none: `The Harbour Bridge`, `On Monday Ines Halloran`. */
function trimStart(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): number {
  let at = first;
  while (at <= last) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (!token.isWord) {
      at++;
      continue;
    }
    if (!isCapital(token) && at > first) {
      at++;
      continue;
    }
    if (lexicon.places.has(token.text) || lexicon.organisations.has(token.text)) break;
    if (next?.isWord && at < last) {
      const two = `${token.text} ${next.text}`;
      if (lexicon.places.has(two) || lexicon.organisations.has(two)) break;
    }
    const given = lexicon.given.has(token.text) && at < last;
    if (!lexicon.saysNothing(token.lower) || given || !isCapital(token)) break;
    // `M. Brask`, `Don Brask`
    if (lexicon.titles.has(token.lower) && at < last) break;
    at++;
  }
  return at;
}

/**
 * Where the name begins in a run: after the last title or role in it, or at a given name that
 * stands after words that are none (`Rentner Max Müller`).
 */
function splitLead(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): { name: number; kind: Named['leadKind']; of?: true } {
  let name = first;
  let kind: Named['leadKind'] = 'none';
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) continue;
    const next = nextWord(tokens, i, last);
    if (lexicon.saysNothing(token.lower) && !lexicon.titles.has(token.lower)) continue;
    const address = lexicon.addresses.has(token.lower);
    const title = address || lexicon.titles.has(token.lower) || lexicon.isRole(token.lower);
    if (!title) continue;
    if (next > last) return i === first ? { name: last + 1, kind: 'none' } : { name, kind };
    const after = tokens[next] as Token;
    if (after.lower === 'of') {
      const beyond = afterOffice(tokens, next, last, lexicon);
      return { name: beyond ?? next + 1, kind: beyond === null ? 'none' : 'role', of: true };
    }
    if (isPossessive(token) || !isCapital(after) || touchesMark(tokens, i, next)) continue;
    if (lexicon.titleTraps.has(after.lower) || lexicon.isOrganisationWord(after.lower)) continue;
    // A given name that is a title too begins the name: `Dean Smith`, unless something led to it.
    if (i > first && lexicon.given.has(tokens[i - 1]?.text ?? '') && !address) continue;
    name = next;
    if (kind !== 'role') kind = address ? 'address' : 'role';
  }
  if (kind === 'none' && last > first) {
    const given = givenAfter(tokens, first, last, lexicon);
    if (given !== null) return { name: given, kind };
  }
  return { name, kind };
}

/** What an office is of, where a name follows: `Secretary of State Ada Kern`. */
const OFFICES = new Set(
  'state staff defense defence commerce labor transportation energy education agriculture interior justice health treasury army navy police operations communications parliament deputies representatives house commons lords'.split(
    ' ',
  ),
);

/** Place of the name after `Secretary of the Interior`; `null` where none follows. */
function afterOffice(
  tokens: readonly Token[],
  of: number,
  last: number,
  lexicon: Lexicon,
): number | null {
  let at = of + 1;
  while (at <= last && !isCapital(tokens[at] as Token)) at++;
  while (at < last && OFFICES.has(tokens[at]?.lower ?? '')) at++;
  if (at > of + 1 && OFFICES.has(tokens[at - 1]?.lower ?? '') && at <= last)
    return nameFrom(tokens, at, last, lexicon);
  for (let i = at; i < last; i++) if (lexicon.given.has(tokens[i]?.text ?? '')) return i;
  return null;
}

/** Past a further title: `Chief of Staff Gen. Randy George`. */
function nameFrom(tokens: readonly Token[], at: number, last: number, lexicon: Lexicon): number {
  let from = at;
  while (from < last && (!tokens[from]?.isWord || lexicon.titles.has(tokens[from]?.lower ?? '')))
    from++;
  return from;
}

const nextWord = (tokens: readonly Token[], i: number, last: number): number => {
  let next = i + 1;
  while (next <= last && !tokens[next]?.isWord) next++;
  return next;
};

/** A hyphen between two words makes them one: `Prinz-Albert`, unless a blank is there. */
const touchesMark = (tokens: readonly Token[], i: number, next: number): boolean =>
  next > i + 1 && tokens[i + 1]?.text !== '.';

const ROMANCE = new Set(['fr', 'es', 'it', 'pt', 'ca']);
const ARTICLES = new Set("de du des la le les l ' ’ del los las el al".split(' '));

/** Place of a given name with a word after it, where nothing before it belongs to a name. */
function givenAfter(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): number | null {
  const head = tokens[first] as Token;
  if (lexicon.given.has(head.text)) return null;
  // le ministre de l’Intérieur Jean Roux
  const afterArticle = ROMANCE.has(lexicon.lang) && ARTICLES.has(tokens[first - 1]?.lower ?? '');
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord || !isCapital(token)) continue;
    if (!tokens[i - 1]?.isWord && tokens[i - 1]?.text !== '.') continue;
    const before = tokens[i - 1] as Token;
    if (!lexicon.given.has(token.text)) {
      if (!afterArticle && !breaksBefore(token, lexicon)) return null;
      continue;
    }
    const next = tokens[i + 1] as Token;
    if (next.isWord && !isCapital(next) && lexicon.nounCapitals) return null;
    if (lexicon.isOrganisationWord(next.lower) || lexicon.placeWords.has(next.lower)) return null;
    return afterArticle ||
      breaksBefore(before, lexicon) ||
      (i === first + 1 && breaksBefore(head, lexicon))
      ? i
      : null;
  }
  return null;
}

/** Whether a word can stand right before a person's name without being part of it. */
function breaksBefore(token: Token, lexicon: Lexicon): boolean {
  if (!token.isWord || !isCapital(token)) return true;
  if (lexicon.nounCapitals) return token.text.length > 2;
  return (
    lexicon.places.has(token.text) ||
    lexicon.demonyms.has(token.lower) ||
    lexicon.organisations.has(token.text) ||
    lexicon.isOrganisationWord(token.lower)
  );
}
