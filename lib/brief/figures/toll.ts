import { TOLL_UNITS, type TollUnit } from '@/lib/model/figure';
import { countsPeople } from './counted-people';
import {
  TOLL_AFTER,
  TOLL_BEFORE,
  TOLL_BETWEEN_EN,
  TOLL_NOUNS,
  TOLL_PHRASES,
  TOLL_SUBJECTS,
} from './data/tolls';
import type { Noun } from './noun';
import { lowerAt, type Scan } from './scan';

type Table = typeof TOLL_NOUNS;

const lookups = new Map<Table, Map<string, ReadonlyMap<string, TollUnit>>>();

function lookup(of: Table, lang: string, word: string): TollUnit | null {
  let byLanguage = lookups.get(of);
  if (!byLanguage) {
    byLanguage = new Map();
    lookups.set(of, byLanguage);
  }
  let known = byLanguage.get(lang);
  if (!known) {
    known = new Map(
      TOLL_UNITS.flatMap((unit) =>
        (of[lang]?.[unit]?.split(' ') ?? []).map((each) => [each, unit] as const),
      ),
    );
    byLanguage.set(lang, known);
  }
  return known.get(word) ?? null;
}

/** How far a participle may stand behind the people it is about, in lexemes. */
const REACH: Readonly<Record<string, number>> = { en: 8, de: 14 };
/** How far before a number the subject of a toll is looked for, in characters. */
const SUBJECT_REACH = 60;

/** The toll that a noun behind the number tells by itself: `12 dead`, `30 Verletzte`. */
export const tollNoun = (scan: Scan, word: string): TollUnit | null =>
  lookup(TOLL_NOUNS, scan.lang, word);

/**
 * What happened to the people counted, by the verb before the figure, the participle behind them,
 * or the subject where the number stands alone; `null` where the clause does not say.
 *
 * @param from the figure's first lexeme, its bound included
 * @param to the lexeme behind the people, or behind the number
 */
export function tollOf(scan: Scan, from: number, to: number, noun: Noun | null): TollUnit | null {
  return (
    before(scan, from) ??
    inPhrase(scan, from, noun) ??
    adjective(scan, noun) ??
    behind(scan, to) ??
    (noun ? null : subject(scan, from))
  );
}

function inPhrase(scan: Scan, from: number, noun: Noun | null): TollUnit | null {
  const start = scan.lex[from]?.start ?? 0;
  const end = scan.lex[(noun?.from ?? from + 1) - 1]?.end ?? 0;
  const [lead, rest] = [scan.text.slice(0, start), scan.text.slice(end)];
  const phrase = (TOLL_PHRASES[scan.lang] ?? []).find(
    (each) => each.lead.test(lead) && each.rest.test(rest),
  );
  return phrase?.toll ?? null;
}

/** `21 injured people`, `zwei verletzte Menschen`. */
function adjective(scan: Scan, noun: Noun | null): TollUnit | null {
  for (let at = noun?.from ?? 0; at < (noun?.to ?? 0) - 1; at++) {
    const toll = lookup(TOLL_NOUNS, scan.lang, lowerAt(scan, at));
    if (toll) return toll;
  }
  return null;
}

function before(scan: Scan, from: number): TollUnit | null {
  let at = from - 1;
  while (
    /^(?:another|a|an|the|of|all|some|additional|further|weitere|die|\p{L}{4,}ly)$/u.test(
      lowerAt(scan, at),
    )
  )
    at--;
  if (scan.lang === 'de') return germanVerb(scan, at);
  const word = lowerAt(scan, at);
  const toll = lookup(TOLL_BEFORE, scan.lang, word);
  // "were killed, 12 of them": a participle behind `were` has its people before it
  const passive =
    scan.lang === 'en' && /^(?:were|was|been|be|are|and)$/u.test(lowerAt(scan, at - 1));
  return passive && lowerAt(scan, at - 1) !== 'and' ? null : toll;
}

/** How far before its people a German verb may stand, in lexemes. */
const VERB_REACH = 9;

/** `töteten nach Angaben der Polizei mindestens zwölf Menschen`: the verb opens what it rules. */
function germanVerb(scan: Scan, from: number): TollUnit | null {
  for (let at = from; at > from - VERB_REACH && at >= 0; at--) {
    const lexeme = scan.lex[at];
    if (!lexeme || lexeme.kind === 'mark' || /^(?:und|als|oder)$/u.test(lexeme.lower)) return null;
    const toll = lexeme.text === lexeme.lower ? lookup(TOLL_BEFORE, 'de', lexeme.lower) : null;
    // die verletzten zwölf Menschen
    if (toll) return /^(?:die|der|den|dem)$/u.test(lowerAt(scan, at - 1)) ? null : toll;
  }
  return null;
}

/** Before the counted people these leave the participle to the end of the clause. */
const GERMAN_FRAME = new Set('wurden wurde werden wird sind seien worden kamen kam'.split(' '));
const GERMAN_PARTICIPLE =
  /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:ver|be|er|ent)\p{Ll}{3,}t)$/u;

/** `wurden 51 Menschen durch Schlamm und Wasser getötet`: here `und` joins nothing but nouns. */
const joinsNouns = (scan: Scan, and: number, from: number): boolean =>
  scan.lex.slice(Math.max(0, from - 8), from).some(({ lower }) => GERMAN_FRAME.has(lower)) &&
  !GERMAN_PARTICIPLE.test(scan.lex[and - 1]?.text ?? '') &&
  /^\p{Lu}/u.test(scan.lex[and + 1]?.text ?? '');

function behind(scan: Scan, to: number): TollUnit | null {
  const reach = REACH[scan.lang] ?? 0;
  let at = to;
  // 12 people, including three children, were killed
  if (lowerAt(scan, at) === ',' && /^(?:including|among|darunter)$/u.test(lowerAt(scan, at + 1))) {
    const closing = scan.lex.findIndex((lexeme, i) => i > at + 1 && lexeme.text === ',');
    if (closing > 0 && closing - at < 10) at = closing + 1;
  }
  for (let i = at; i < at + reach; i++) {
    const joined = pastOther(scan, i);
    if (joined > i) {
      i = joined - 1;
      continue;
    }
    const word = lowerAt(scan, i);
    // nahmen fünf Menschen fest
    const isSeparable =
      scan.lang === 'de' && word === 'fest' && /n[aä]hm|nimmt|nehmen/iu.test(scan.text);
    if (isSeparable) return 'arrested';
    const toll = lookup(TOLL_AFTER, scan.lang, word);
    if (toll) return isActive(scan, i, at) ? null : toll;
    const lexeme = scan.lex[i];
    if (!lexeme) return null;
    if (scan.lang === 'en' && !TOLL_BETWEEN_EN.has(word) && !/ly$/u.test(word)) return null;
    if (scan.lang === 'de') {
      if (lexeme.kind === 'mark' || word === 'aber') return null;
      if (/^(?:und|sowie)$/u.test(word) && !joinsNouns(scan, i, at)) return null;
    }
  }
  return null;
}

const OTHERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:a|an|one|two|three|four|five|six|their|his|her)$/u,
  de: /^(?:eine?|zwei|drei|vier|fünf|sechs|deren|dessen|ihre?|seine?)$/u,
};

/** Behind `and a woman`, `, drei Frauen`, `und ein Mann`: others that share the participle. */
function pastOther(scan: Scan, at: number): number {
  if (!/^(?:and|,|und|sowie)$/u.test(lowerAt(scan, at))) return at;
  const first = scan.lex[at + 1];
  if (first?.kind !== 'number' && !OTHERS[scan.lang]?.test(first?.lower ?? '')) return at;
  for (let i = at + 2; i < at + 5; i++) {
    const lexeme = scan.lex[i];
    if (lexeme?.kind !== 'word') return at;
    if (lookup(TOLL_AFTER, scan.lang, lexeme.lower) || TOLL_BETWEEN_EN.has(lexeme.lower)) return at;
    const isNoun =
      scan.lang === 'de' ? /^\p{Lu}/u.test(lexeme.text) : countsPeople(lexeme.lower, 'en');
    if (isNoun) return i + 1;
  }
  return at;
}

/** `12 soldiers killed 30`: the people do it. */
function isActive(scan: Scan, at: number, from: number): boolean {
  if (scan.lang !== 'en' || !/(?:ed|ained)$/u.test(lowerAt(scan, at))) return false;
  if (lowerAt(scan, at) === 'died' || lowerAt(scan, at) === 'perished') return false;
  if (at > from && lowerAt(scan, at - 1) !== 'who') return false;
  const next = scan.lex[at + 1];
  if (!next) return lowerAt(scan, at - 1) === 'who';
  // killed at least 30, but: killed at a nightclub
  if (next.lower === 'at') return /^(?:least|most)$/u.test(lowerAt(scan, at + 2));
  return (
    next.kind === 'number' ||
    /^(?:the|a|an|his|her|their|its|several|some|more|two|three)$/u.test(next.lower)
  );
}

function subject(scan: Scan, from: number): TollUnit | null {
  const start = scan.lex[from]?.start ?? 0;
  const text = scan.text.slice(Math.max(0, start - SUBJECT_REACH), start).toLowerCase();
  return (TOLL_SUBJECTS[scan.lang] ?? []).some((phrase) => text.includes(phrase)) ? 'killed' : null;
}
