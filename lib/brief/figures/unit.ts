import type { FigureBound } from '@/lib/model/figure';
import { measureWords } from '../words/measures';
import { countsPeople } from './counted-people';
import { NO_COMPOUND_UNITS } from './data/grammar';
import { measureOf } from './measure';
import { modifiedNoun, type Noun, nounBefore, nounBehind, wholeBehind } from './noun';
import { isJoint, lowerAt, type Quantity, type Scan } from './scan';
import { subjectOf } from './subject';
import { tollNoun, tollOf } from './toll';

/** What a number is measured in and counts; lexemes. */
export type Unit = {
  unit: string;
  /** The lexeme behind the figure as written: its sign or measure belongs to it, its noun does not. */
  to: number;
  /** The figure's first lexeme, where a sign stands before the number. */
  from: number;
  counts: Noun | null;
  rule: 'money' | 'percent' | 'measure' | 'compound' | 'toll' | 'people' | 'votes' | 'noun';
};

const VOTES = new Set(
  'vote votes ballots ballot stimme stimmen wählerstimmen voix votos voti stemmen голосов głosów'.split(
    ' ',
  ),
);
/** Only people are arrested, whatever noun they are counted by. */
const ARREST = /\barrest|festgenommen|verhaftet/iu;
/** Nouns before `of` and a bare number that tell people: `a population of 5 million`. */
const CROWDS = new Set('population crowd audience workforce bevölkerung einwohnerzahl'.split(' '));

/** The unit of a number; `null` where nothing tells what it counts. */
export function unitOf(
  scan: Scan,
  quantity: Quantity,
  bounded: { bound: FigureBound; from: number; to: number },
): Unit | null {
  const { from } = bounded;
  const to = Math.max(quantity.to, bounded.to);
  if (quantity.currency !== undefined) {
    return { unit: 'money', from, to, counts: matterOf(scan, to, from), rule: 'money' };
  }
  if (quantity.by === 'share') {
    return { unit: '%', from, to, counts: matterOf(scan, to, from), rule: 'percent' };
  }
  const measured = measureOf(scan, quantity);
  if (measured) {
    const isPercent = measured.unit === '%' || measured.unit === 'percentage points';
    return {
      unit: measured.unit,
      from: Math.min(from, measured.from),
      to: Math.max(to, measured.to),
      counts: matterOf(scan, measured.to, from),
      rule: isPercent ? 'percent' : 'measure',
    };
  }
  if (isJoint(scan, to)) return compound(scan, from, to);
  return counted(scan, from, to);
}

/** `a 28-point plan`, `28-Punkte-Plan`. */
function compound(scan: Scan, from: number, to: number): Unit | null {
  const word = scan.lex[to + 1];
  if (word?.kind !== 'word' || NO_COMPOUND_UNITS.has(word.lower)) return null;
  let end = to + 2;
  let last: Noun | null = null;
  while (isJoint(scan, end) && scan.lex[end + 1]?.kind === 'word') {
    last = { from: end + 1, to: end + 2 };
    end += 2;
  }
  if (scan.lang === 'en' && last && lowerAt(scan, last.from) === 'old') return null;
  const counts = last && scan.lang === 'de' ? last : modifiedNoun(scan, end);
  // an 18,000-strong crowd, a 14-man list
  if (
    word.lower === 'strong' ||
    countsPeople(word.lower, scan.lang) ||
    countsPeople(`${word.lower}s`, scan.lang)
  ) {
    return { unit: 'people', from, to: to + 2, counts, rule: 'people' };
  }
  return { unit: word.text, from, to: to + 2, counts, rule: 'compound' };
}

/** People, a toll, votes or the noun itself. */
function counted(scan: Scan, from: number, to: number): Unit | null {
  const noun = nounBehind(scan, to);
  const head = noun ? lowerAt(scan, noun.to - 1) : '';
  const own = tollNoun(scan, head);
  if (own && noun) {
    // 12 people dead has its people before the head
    const people = peopleIn(scan, noun);
    return { unit: own, from, to: people ? to : noun.to, counts: people, rule: 'toll' };
  }
  const people = countsPeople(head, scan.lang);
  const arrest = !people && ARREST.test(scan.text);
  if (people || !noun || arrest) {
    const toll = tollOf(scan, from, noun?.to ?? to, noun);
    if (toll && (!arrest || !noun || toll === 'arrested'))
      return { unit: toll, from, to, counts: noun, rule: 'toll' };
  }
  if (people) return { unit: 'people', from, to, counts: noun, rule: 'people' };
  if (VOTES.has(head)) return { unit: 'votes', from, to, counts: noun, rule: 'votes' };
  if (noun) return { unit: headText(scan, noun), from, to, counts: noun, rule: 'noun' };
  const crowd = lowerAt(scan, from - 1) === 'of' ? from - 2 : -1;
  return CROWDS.has(lowerAt(scan, crowd))
    ? { unit: 'people', from, to, counts: { from: crowd, to: crowd + 1 }, rule: 'people' }
    : null;
}

/** The people before a toll: `12 people dead`; adverbs and `others` alone are none. */
function peopleIn(scan: Scan, noun: Noun): Noun | null {
  for (let at = noun.to - 2; at >= noun.from; at--) {
    if (countsPeople(lowerAt(scan, at), scan.lang)) return { from: noun.from, to: at + 1 };
  }
  return null;
}

/** The head as written, with what a hyphen joins to it: `asylum-seekers`. */
function headText(scan: Scan, noun: Noun): string {
  let from = noun.to - 1;
  while (from - 2 >= noun.from && isJoint(scan, from - 1)) from -= 2;
  return scan.text.slice(scan.lex[from]?.start, scan.lex[noun.to - 1]?.end);
}

/** Words before what a sum or a share is of. */
const OF: Readonly<Record<string, RegExp>> = {
  en: /^(?:of|in)$/u,
  de: /^(?:der|des|aller|von|an)$/u,
};

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'this', 'that']);

/** What a share, a sum or a length is of: the noun behind it, else the subject of its clause. */
function matterOf(scan: Scan, to: number, from: number): Noun | null {
  const at = isJoint(scan, to) ? to + 1 : to;
  const isOf = OF[scan.lang]?.test(lowerAt(scan, at));
  if (isOf) {
    const behind = wholeBehind(scan, at);
    const noun = behind;
    const isWhen = noun && measureWords(scan.lang).has(lowerAt(scan, noun.to - 1));
    if (noun && !isWhen && scan.lex[noun.from]?.kind === 'word') return noun;
  } else if (scan.lang === 'en' || scan.lang === 'de') {
    const isAdjective = ARTICLES.has(lowerAt(scan, from - 1)) || at > to;
    const noun = isAdjective ? modifiedNoun(scan, at) : nounBehind(scan, at);
    if (noun) return noun;
  }
  return nounBefore(scan, from) ?? subjectOf(scan, from);
}
