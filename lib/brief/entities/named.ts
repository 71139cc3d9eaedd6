import type { Span } from '@/lib/model/evidence';
import type { Token } from '@/lib/text/tokens';
import type { ReadSentence } from '../read-text';
import { capitalRuns, isCapital, isPossessive, type Run } from './capital-runs';
import { type LeadKind, splitLead } from './lead';
import type { Lexicon } from './lexicon';
import { wordsOfName } from './name-end-de';

/** One place where something is named. */
export type Named = Span & {
  sentence: ReadSentence;
  /** First and last token of the name in the sentence. */
  first: number;
  last: number;
  /** Its words as written, without possessive; what a hyphen joins is one word. */
  words: readonly string[];
  /** The last token of each of these words. */
  wordEnds: readonly number[];
  /** The same in lower case. */
  lower: readonly string[];
  /** First token of the title or role that stands right before the name with capitals; else `first`. */
  lead: number;
  /** What that lead is: a form of address, a role, or words that only stand there. */
  leadKind: LeadKind;
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
  const start = trimStart(tokens, behindPost(tokens, run.first, last, lexicon), last, lexicon);
  if (start > last) return surnameOnly(sentence, run);
  const split = splitLead(tokens, start, last, lexicon);
  const whole = split.name > last ? null : named(sentence, split.name, last, lexicon);
  // Ms Monk: a surname that is also a role
  const addressed = tokens.slice(start, last).some(({ lower }) => lexicon.addresses.has(lower));
  if (!whole) return addressed ? surnameOnly(sentence, run) : [];
  const cut = lexicon.nounCapitals ? wordsOfName(whole, lexicon) : whole.words.length;
  const name = firstWords(whole, cut);
  const second = name === whole ? [] : namesOf(sentence, { first: name.last + 1, last }, lexicon);
  if (split.kind !== 'none') {
    // Lord Great Chamberlain, Star Wars Day
    if (isOffice(name, split.kind, lexicon)) return second;
    return [{ ...name, lead: start, leadKind: split.kind }, ...second];
  }
  // What stood before a given name names something itself: `Ukraine Keith Kellogg`.
  const before =
    split.name > start && !split.of
      ? named(sentence, start, lastWord(tokens, split.name - 1), lexicon)
      : null;
  return before ? [before, name, ...second] : [name, ...second];
}

/** Place of the name behind an ambassador's post: `Ambassador to Norvale Li Wei`; else `first`. */
function behindPost(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): number {
  const post =
    tokens[first - 1]?.lower === 'to' &&
    lexicon.isRole(tokens[first - 2]?.lower ?? '') &&
    lexicon.places.has(tokens[first]?.text ?? '');
  return post && last - first > 1 && tokens[first + 1]?.isWord ? first + 1 : first;
}

/** A name cut after so many words. */
export function firstWords(name: Named, count: number): Named {
  const { words, lower, wordEnds, sentence } = name;
  const last = wordEnds[count - 1];
  const token = sentence.tokens[last ?? -1];
  if (count >= words.length || last === undefined || !token) return name;
  const kept = { words: words.slice(0, count), lower: lower.slice(0, count) };
  return { ...name, ...kept, wordEnds: wordEnds.slice(0, count), last, end: token.end };
}

/** Whether what stands after a title is an office or a thing, not who holds it. */
function isOffice({ words, lower }: Named, kind: LeadKind, lexicon: Lexicon): boolean {
  const tail = lower.at(-1) ?? '';
  if (words.length === 1) return kind === 'role' && lexicon.things.has(tail);
  const office = (word: string): boolean =>
    lexicon.things.has(word) ||
    lexicon.thingStarts.has(word) ||
    lexicon.modifiers.has(word) ||
    lexicon.isRole(word);
  return !lexicon.given.has(words[0] ?? '') && lower.every(office);
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
  const units = wordsOf(tokens, first, last);
  const { words } = units;
  const head = parts[0];
  const tail = parts.at(-1);
  if (!head || !tail || words.length > LONGEST_NAME) return null;
  // The party and state of a member of the US Congress: `D-Ore.`
  if (/^[DRI]-/.test(words[0] ?? '')) return null;
  if (parts.every((part) => !part.isWord || emptyAlone(part, words.length, lexicon))) return null;
  const firm = words.length === 1 && lexicon.organisations.has(tail.text);
  const trim = isPossessive(tail) && !firm ? 2 : 0;
  if (tail.end - trim - head.start < 2) return null;
  return {
    sentence,
    first,
    last,
    ...units,
    start: head.start,
    end: tail.end - trim + stopBehind(tokens, last),
    lead: first,
    leadKind: 'none',
    atStart: opensSentence(tokens, first),
    surnameOnly: false,
  };
}

/** Length of the full stop that belongs to `Jr.` inside a sentence; 0 where there is none. */
function stopBehind(tokens: readonly Token[], last: number): number {
  const mark = tokens[last + 1];
  const isShort = /^(?:jr|sr)$/.test(tokens[last]?.lower ?? '');
  return isShort && mark?.text === '.' && tokens[last + 2] ? 1 : 0;
}

function wordsOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): Pick<Named, 'words' | 'lower' | 'wordEnds'> {
  const words: string[] = [];
  const lower: string[] = [];
  const wordEnds: number[] = [];
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (!token.isWord) continue;
    const mark = tokens[i - 1];
    const joined =
      i > first + 1 &&
      mark &&
      JOINING.has(mark.text) &&
      mark.end === token.start &&
      tokens[i - 2]?.end === mark.start;
    const at = words.length - 1;
    if (joined && at >= 0) {
      words[at] += `-${bare(token)}`;
      lower[at] += `-${bareLower(token)}`;
      wordEnds[at] = i;
    } else {
      words.push(bare(token));
      lower.push(bareLower(token));
      wordEnds.push(i);
    }
  }
  return { words, lower, wordEnds };
}

/** A word such as `May` inside a sentence: a name only if someone in the text has that surname. */
function surnameOnly(sentence: ReadSentence, run: Run): Named[] {
  const { last } = run;
  const token = sentence.tokens[last];
  if (!token || !isCapital(token) || token.text.length < 3 || last === 0) return [];
  const word = wordsOf(sentence.tokens, last, last);
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
  // Americans
  if (lexicon.demonyms.has(lower) || lexicon.demonyms.has(lower.replace(/s$/, ''))) return true;
  return words === 1 && (lexicon.titles.has(lower) || lexicon.isRole(lower));
}

const bare = (token: Token): string => (isPossessive(token) ? token.text.slice(0, -2) : token.text);
const bareLower = (token: Token): string =>
  isPossessive(token) ? token.lower.slice(0, -2) : token.lower;

const JOINING = new Set(['-', '‐', '‑', "'", '’']);
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

const PATRONYMICS = new Set(['bin', 'ibn', 'ben', 'al', 'el']);

/** Leaves out days after a name: `told Trump Monday`. */
function trimEnd(tokens: readonly Token[], run: Run, lexicon: Lexicon): Run {
  let { last } = run;
  while (last > run.first) {
    const token = tokens[last] as Token;
    const before = tokens[last - 1] as Token;
    const empty = lexicon.saysNothing(token.lower) && !lexicon.organisations.has(token.text);
    // Theresa May, but not `the Senate May`
    const role =
      lexicon.nounCapitals && before.isWord && last > run.first + 1 && lexicon.isRole(token.lower);
    if (role && lexicon.given.has(tokens[run.first]?.text ?? '')) {
      last--;
      continue;
    }
    if (!empty || !before.isWord || lexicon.given.has(before.text)) break;
    // King Tupou VI
    if (/^[IVX]{2,}$/u.test(token.text) && isCapital(before)) break;
    // Qaboos bin Said
    if (!isCapital(before) && PATRONYMICS.has(before.lower)) break;
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
