import { SCORE_CUES } from './mask-patterns';
import { isGlued, lowerAt, type Quantity, type Scan } from './scan';

const DASHES = new Set(['-', '‑', '–', '—', '~']);
/** Words between the two ends of a range. */
const TO: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['to', 'or']),
  de: new Set(['bis', 'oder']),
  fr: new Set(['à', 'ou']),
  es: new Set(['a', 'o']),
  it: new Set(['a', 'o']),
  pt: new Set(['a', 'ou']),
  nl: new Set(['tot', 'of', 'à']),
  ru: new Set(['до', 'или']),
  pl: new Set(['do', 'lub']),
  sv: new Set(['till', 'eller']),
  da: new Set(['til', 'eller']),
  no: new Set(['til', 'eller']),
};
/** Words before a range whose ends are joined by `and`. */
const BETWEEN = new Set(
  'between zwischen entre tra fra tussen между міжд між między mellan mellem mellom'.split(' '),
);
const AND = new Set('and und et y e en и і i och og'.split(' '));
/** `from 3 to 5` is a change, unless one of these stands before it. */
const FROM = new Set(['from', 'von']);
const SPREAD = new Set(
  'ranging ranges ranged range anywhere anything varies varied vary varying reicht reichen reichten liegen variiert'.split(
    ' ',
  ),
);
const APPROXIMATELY = new Set(
  'about around roughly some etwa rund circa ungefähr environ circa'.split(' '),
);
/** `5 or 6` is a range, `7 or 30` are two: how far the ends of such a one may lie apart. */
const OR = new Set('or oder ou o of или lub eller'.split(' '));
const NEAR = 1.6;

/** How many lexemes of a unit may stand between an end and the word that joins: `5 per cent to 10`. */
const UNIT_LEXEMES = 2;

/**
 * Joins the two ends of ranges and drops scores (`won 3-1`, `52-48`). A scale behind the second
 * end holds for both: `5 to 10 million`.
 */
export function withRanges(scan: Scan, all: readonly Quantity[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < all.length; i++) {
    const first = all[i] as Quantity;
    const second = all[i + 1];
    const joint = second ? joined(scan, first, second) : null;
    if (!second || !joint) found.push(first);
    else {
      i++;
      if (joint !== 'score') found.push(joint);
    }
  }
  return found;
}

function joined(scan: Scan, first: Quantity, second: Quantity): Quantity | 'score' | null {
  const gap = second.from - first.to;
  if (gap < 1 || gap > 1 + UNIT_LEXEMES) return null;
  const joint = second.from - 1;
  const word = lowerAt(scan, joint);
  // zwischen etwa 12 und 18
  const opening = APPROXIMATELY.has(lowerAt(scan, first.from - 1))
    ? first.from - 2
    : first.from - 1;
  const before = lowerAt(scan, opening);
  const dash = DASHES.has(word);
  const between = BETWEEN.has(before) && AND.has(word);
  if (!dash && !between && !TO[scan.lang]?.has(word) && word !== 'zu') return null;
  if (gap === 1 && isTally(scan, first, second, word)) return 'score';
  if (word === 'zu') return null;
  if (OR.has(word) && second.hi > first.lo * NEAR + 1) return null;
  if (gap > 1 && !isUnit(scan, first.to, joint, second.to)) return null;
  const start = scan.lex[first.from]?.start ?? 0;
  const isScore = gap === 1 && SCORE_CUES.test(scan.text.slice(Math.max(0, start - 40), start));
  if (dash && (isScore || !(second.lo > first.lo || second.scaled))) {
    return gap === 1 && isGlued(scan, joint) ? 'score' : null;
  }
  // von 3 auf 5 is the change in German, von 3 bis 5 the range
  const isChange = FROM.has(before) && word !== 'bis' && !dash;
  if (isChange && !SPREAD.has(lowerAt(scan, first.from - 2))) return null;
  const scale = second.scaled && !first.scaled ? scaleOf(second, first) : 1;
  const lo = first.lo * scale;
  if (!(second.hi > lo) || first.by === 'share') return null;
  const currency = first.currency ?? second.currency;
  if (second.currency !== undefined && second.currency !== currency) return null;
  return {
    ...second,
    from: between ? opening : first.from,
    lo,
    range: true,
    ...(currency !== undefined && { currency }),
  };
}

/** Before two bare numbers: how many were for and against. `by a vote of 48 to 52` */
const VOTE = /^(?:vote|voted|of|by)$/u;

/** `228 to 191`, `52 zu 48`: two sides of a vote or a game, neither of them a range nor a figure. */
function isTally(scan: Scan, first: Quantity, second: Quantity, joint: string): boolean {
  const bare = [first, second].every(
    ({ by, scaled, currency }) => by === 'digits' && !scaled && currency === undefined,
  );
  if (!bare) return false;
  if (scan.lang === 'de') return joint === 'zu';
  if (scan.lang !== 'en' || joint !== 'to') return false;
  const before = lowerAt(scan, first.from - 1);
  return second.hi < first.lo ? !FROM.has(before) : VOTE.test(before) && isVote(scan, first.from);
}

const isVote = ({ lex }: Scan, at: number): boolean =>
  lex.slice(Math.max(0, at - 3), at).some(({ lower }) => lower.startsWith('vote'));

/** The power of a thousand that makes the first end the next below the second. */
function scaleOf(second: Quantity, first: Quantity): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (first.lo * scale < second.hi) return scale;
  return 1;
}

/** Whether what stands between an end and the joining word is the unit that the other end has, too. */
function isUnit(scan: Scan, from: number, to: number, behind: number): boolean {
  for (let i = from; i < to; i++) {
    if (lowerAt(scan, i) !== lowerAt(scan, behind + i - from)) return false;
  }
  return true;
}
