import { isStopWord } from '@/lib/text/stop-words';
import { peopleWords } from '../words/people';
import { countsPeople } from './counted-people';
import { functionWords, IRREGULAR_PLURALS, NO_PLURALS, SUBJECT_VERBS } from './data/grammar';
import { TOLL_NOUNS } from './data/tolls';
import { isJoint, lowerAt, type Scan } from './scan';

/** A noun phrase as lexemes from..to; the head is its last word. */
export type Noun = { from: number; to: number };

/** How many words a counted noun and its adjectives may have. */
const LONGEST = 6;
/** Languages whose adjectives mostly stand behind the noun: the first word is the head. */
const NOUN_FIRST = new Set(['fr', 'es', 'it', 'pt', 'tr']);

/** Words between a number and what it is counted of: `12 of the 30 workers`, `zwölf der Opfer`. */
const PARTITIVE: Readonly<Record<string, RegExp>> = {
  en: /^(?:of)$/u,
  de: /^(?:der|des|von|aller)$/u,
  fr: /^(?:de|d|des)$/u,
  es: /^(?:de|del)$/u,
  it: /^(?:di|dei|degli|delle|del)$/u,
  pt: /^(?:de|dos|das|do|da)$/u,
  nl: /^van$/u,
};
const DETERMINERS = new Set(
  'the these those his her its their our all each every such other more additional \' ’ “ " „ den dem ihrer seiner aller la le les el los las il lo gli i o os a as de het'.split(
    ' ',
  ),
);

/** The counted noun right behind a number, or behind `of the`; `null` where none follows. */
export function nounBehind(scan: Scan, at: number): Noun | null {
  let from = at;
  // `millions de personnes`, and in Romance languages an apostrophe behind the elided word
  if (PARTITIVE[scan.lang]?.test(lowerAt(scan, from))) {
    from++;
    while (DETERMINERS.has(lowerAt(scan, from))) from++;
    // 12 of the 30 workers
    if (scan.lex[from]?.kind === 'number') from++;
  }
  while (/^["“„«'’]$/u.test(lowerAt(scan, from))) from++;
  if (scan.lang === 'en') return englishNoun(scan, from);
  return scan.lang === 'de' ? germanNoun(scan, from) : otherNoun(scan, from);
}

/** What a share or a sum is of, behind `of`, `in`, `der`: one noun, or in English up to three words. */
export function wholeBehind(scan: Scan, of: number): Noun | null {
  let from = of + 1;
  while (DETERMINERS.has(lowerAt(scan, from))) from++;
  if (scan.lex[from]?.kind === 'number') return nounBehind(scan, from + 1);
  if (scan.lang !== 'en')
    return scan.lang === 'de' ? germanNoun(scan, from) : otherNoun(scan, from);
  const end = runEnd(scan, from);
  // half of the university’s 12,000 students
  if (end > from && scan.lex[end]?.kind === 'number') return nounBehind(scan, end + 1);
  const noun = englishNoun(scan, from);
  if (noun || end === from || end - from > 3 || /ly$/u.test(lowerAt(scan, end - 1))) return noun;
  return { from, to: end };
}

/** What a figure stands before like an adjective: `a 28-point peace plan`, `a $5bn aid package`. */
export function modifiedNoun(scan: Scan, from: number): Noun | null {
  const noun = nounBehind(scan, from);
  if (noun || scan.lang !== 'en') return noun;
  const end = runEnd(scan, from);
  return end > from && end - from <= 3 && !/ly$/u.test(lowerAt(scan, end - 1))
    ? { from, to: end }
    : null;
}

/** What a number is the value of: `an increase of 5%`, `ein Zuwachs von 0,2 Prozent`. */
export function nounBefore(scan: Scan, figure: number): Noun | null {
  const of = figure - 1;
  if (scan.lang === 'de') {
    if (lowerAt(scan, of) !== 'von') return null;
    const height = lowerAt(scan, of - 1) === 'höhe' && lowerAt(scan, of - 2) === 'in';
    const to = height ? of - 2 : of;
    const noun = scan.lex[to - 1];
    return noun?.kind === 'word' && /^\p{Lu}/u.test(noun.text) ? { from: to - 1, to } : null;
  }
  if (scan.lang !== 'en' || lowerAt(scan, of) !== 'of') return null;
  const stops = functionWords('en');
  let from = of;
  while (
    of - from < 3 &&
    scan.lex[from - 1]?.kind === 'word' &&
    !stops.has(lowerAt(scan, from - 1))
  ) {
    if (SUBJECT_VERBS.en?.has(lowerAt(scan, from - 1)) && from < of) break;
    from--;
  }
  return from < of ? { from, to: of } : null;
}

/** The last of the words up to the first one that can stand in no noun phrase. */
function runEnd(scan: Scan, from: number): number {
  const stops = functionWords(scan.lang);
  let to = from;
  for (let count = 0; count < LONGEST; count++) {
    const lexeme = scan.lex[to];
    // US and IT are no pronouns
    const isStop = lexeme && stops.has(lexeme.lower) && !/^\p{Lu}{2,}$/u.test(lexeme.text);
    if (lexeme?.kind !== 'word' || isStop) {
      // U.S. has its full stop apart
      if (lexeme?.text === '.' && scan.lex[to - 1]?.text.includes('.')) {
        to++;
        continue;
      }
      break;
    }
    if (to > from && SUBJECT_VERBS[scan.lang]?.has(lexeme.lower)) break;
    to = isJoint(scan, to + 1) ? to + 2 : to + 1;
    if (scan.lex[to]?.kind === 'number') break;
  }
  // a hyphen whose second part is no word
  return lowerAt(scan, to - 1) === '-' ? to - 1 : to;
}

function englishNoun(scan: Scan, from: number): Noun | null {
  const end = runEnd(scan, from);
  if (end === from) return null;
  const tolls = tollWords('en');
  let head = -1;
  for (let i = from; i < end; i++) {
    const word = lowerAt(scan, i);
    // `soldiers killed` is for the toll to judge: they may be the ones who kill.
    if (head >= 0 && tolls.has(word)) break;
    if (countsPeople(word, 'en') || tolls.has(word)) head = i;
    else if (head >= 0) break;
  }
  // A compound goes on: 12 police cars, 30 student visas.
  if (
    head >= 0 &&
    head + 1 < end &&
    isPlural(lowerAt(scan, head + 1)) &&
    !/s$/u.test(lowerAt(scan, head))
  ) {
    head++;
  }
  if (head < 0) {
    for (let i = from; i < end && head < 0; i++) {
      // adjectives and possessives end so, too: various, China’s
      if (isPlural(lowerAt(scan, i))) head = i;
    }
    // media interviews, sports cars: a plural verb has no s
    if (head >= 0 && head + 1 < end && isPlural(lowerAt(scan, head + 1))) head++;
  }
  return head < 0 ? null : { from, to: head + 1 };
}

/** Whether an English word, in lower case, looks like a noun in the plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return (
    word.length > 3 &&
    /[^su'’]s$/u.test(word) &&
    !/(?:ous|ics)$/u.test(word) &&
    !NO_PLURALS.has(word)
  );
}

function germanNoun(scan: Scan, from: number): Noun | null {
  const stops = functionWords('de');
  for (let i = from; i < from + LONGEST; i++) {
    const lexeme = scan.lex[i];
    if (lexeme?.kind !== 'word' || stops.has(lexeme.lower)) return null;
    if (tollWords('de').has(lexeme.lower)) return { from, to: i + 1 };
    if (/^\p{Lu}/u.test(lexeme.text)) {
      let to = i + 1;
      while (isJoint(scan, to) && scan.lex[to + 1]?.kind === 'word') to += 2;
      return { from, to };
    }
    // adjectives before the noun: weitere, israelische, neuen, Berliner; a hyphen joins two
    if (!/(?:e|en|er|es|em)$/u.test(lexeme.lower) && !isJoint(scan, i + 1)) return null;
    if (isJoint(scan, i + 1)) i++;
  }
  return null;
}

function otherNoun(scan: Scan, from: number): Noun | null {
  const lexeme = scan.lex[from];
  if (lexeme?.kind !== 'word' || lexeme.text.length < 3) return null;
  const isKnown =
    peopleWords(scan.lang).has(lexeme.lower) || tollWords(scan.lang).has(lexeme.lower);
  if (!isKnown && isStopWord(lexeme.lower, scan.lang)) return null;
  if (NOUN_FIRST.has(scan.lang)) return { from, to: from + 1 };
  const people = peopleWords(scan.lang);
  const tolls = tollWords(scan.lang);
  for (let i = from; i < from + 3; i++) {
    const word = lowerAt(scan, i);
    if (people.has(word) || tolls.has(word)) return { from, to: i + 1 };
    if (scan.lex[i]?.kind !== 'word') break;
  }
  return { from, to: from + 1 };
}

const tollSets = new Map<string, ReadonlySet<string>>();

/** Nouns of a toll in a language, of all kinds. */
function tollWords(lang: string): ReadonlySet<string> {
  let set = tollSets.get(lang);
  if (!set) {
    set = new Set(Object.values(TOLL_NOUNS[lang] ?? {}).flatMap((words) => words.split(' ')));
    tollSets.set(lang, set);
  }
  return set;
}
