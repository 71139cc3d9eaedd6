import { PERSONS } from '../cues/persons';
import type { ReadText } from '../read-text';
import type { Candidate } from './candidates';
import { type Matter, matter, pairsOf } from './matter';
import { namePlaces } from './names';
import type { FeatureName } from './weights';

/** What is looked at in a candidate, each about 0 to 1; the weights say what it is worth. */
export type Features = Readonly<Record<FeatureName, number>>;

/** Position among the blocks says something only where the text has blocks. */
const ENOUGH_BLOCKS = 4;
/** A sentence of a usual length, in words; most European languages and agencies have 20 to 25. */
const USUAL_WORDS = 20;
const LONG_WORDS = 35;
const MANY_NAMES = 5;
/** How far around a candidate its matter is looked for, in candidates. */
const REACH_BACK = 5;
const REACH_AHEAD = 10;
/** What a stem that occurs once counts beside the frequent ones. */
const RARE_STEM = 0.1;

/** What all candidates of one text are measured against. */
export type Setting = {
  read: ReadText;
  matter: Matter;
  /** Candidates in all. */
  count: number;
  /** For each candidate how much of its matter those just before it have, 0 to 1. */
  taken: readonly number[];
  /** For each candidate how much of its matter those after it have, 0 to 1. */
  repeated: readonly number[];
  /** Block → its place among the blocks that have candidates. */
  blockPlace: ReadonlyMap<number, number>;
};

/** Measures a text once for all its candidates. */
export function setting(
  read: ReadText,
  fit: readonly Candidate[],
  unfit: ReadonlySet<number>,
): Setting {
  const blockPlace = new Map<number, number>();
  for (const { sentence } of fit) {
    if (!blockPlace.has(sentence.paragraph)) blockPlace.set(sentence.paragraph, blockPlace.size);
  }
  const known = matter(read, unfit);
  return {
    read,
    matter: known,
    count: fit.length,
    taken: fit.map((_, i) => sharedWith(fit, i, Math.max(0, i - REACH_BACK), i, known)),
    repeated: fit.map((_, i) => sharedWith(fit, i, i + 1, i + 1 + REACH_AHEAD, known)),
    blockPlace,
  };
}

/** The weighed share of a candidate's stems that the candidates from..to hold. */
function sharedWith(
  fit: readonly Candidate[],
  at: number,
  from: number,
  to: number,
  { weight }: Matter,
): number {
  const there = new Set<string>();
  for (const other of fit.slice(from, to)) {
    for (const stem of other.sentence.stems) there.add(stem);
  }
  let all = 0;
  let shared = 0;
  for (const stem of new Set(fit[at]?.sentence.stems)) {
    const worth = RARE_STEM + (weight.get(stem) ?? 0);
    all += worth;
    if (there.has(stem)) shared += worth;
  }
  return all > 0 ? shared / all : 0;
}

/** The features of the candidate in place `at` (0 = first in the text). */
export function features(candidate: Candidate, at: number, known: Setting): Features {
  const text = known.read.article.text.slice(candidate.start, candidate.end);
  return {
    ...place(candidate, at, known),
    ...length(candidate, text),
    ...content(candidate, at, known),
    ...wording(candidate, text, known.read.lang),
  };
}

type Some<Name extends FeatureName> = Pick<Features, Name>;
const is = (condition: boolean): number => (condition ? 1 : 0);

function place(
  { sentence }: Candidate,
  at: number,
  { read, count, blockPlace }: Setting,
): Some<
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'nearStart'
  | 'farIn'
  | 'share'
  | 'opensBlock'
  | 'fillsBlock'
  | 'nearFirstBlock'
  | 'inFirstBlock'
> {
  const hasBlocks = read.article.blocks.length >= ENOUGH_BLOCKS;
  const [first, end] = read.blockSentences[sentence.paragraph] ?? [0, 0];
  const block = blockPlace.get(sentence.paragraph) ?? 0;
  return {
    first: is(at === 0),
    second: is(at === 1),
    third: is(at === 2),
    fourth: is(at === 3),
    nearStart: 1 / (1 + at),
    farIn: Math.log(1 + at) / 3,
    share: at / Math.max(1, count - 1),
    opensBlock: is(hasBlocks && sentence.index === first),
    fillsBlock: is(hasBlocks && end - first === 1),
    nearFirstBlock: hasBlocks ? 1 / (1 + block) : 0,
    inFirstBlock: is(hasBlocks && block === 0),
  };
}

function length(
  { sentence }: Candidate,
  text: string,
): Some<'words' | 'wordsSquared' | 'long' | 'commas'> {
  const words = Math.min(3, sentence.words.length / USUAL_WORDS);
  return {
    words,
    wordsSquared: (words * words) / 3,
    long: is(sentence.words.length > LONG_WORDS),
    commas: Math.min(1, (text.match(/[,،、，]/gu) ?? []).length / 4),
  };
}

function content(
  { sentence }: Candidate,
  at: number,
  { read, matter: known, taken, repeated }: Setting,
): Some<
  | 'meanWeight'
  | 'sumWeight'
  | 'rootWeight'
  | 'titleCovered'
  | 'titleShare'
  | 'titleUntold'
  | 'recurs'
  | 'pairs'
  | 'taken'
  | 'repeated'
> {
  const distinct = new Set(sentence.stems);
  let weight = 0;
  let title = 0;
  let recurs = 0;
  for (const stem of distinct) {
    const its = known.weight.get(stem) ?? 0;
    weight += its;
    if (read.titleStems.has(stem)) title++;
    if (its > 0 && known.firstIn.get(stem) === sentence.index) recurs++;
  }
  const size = Math.max(1, distinct.size);
  const pairs = pairsOf(sentence.stems).filter((pair) => known.pairs.has(pair)).length;
  return {
    meanWeight: weight / size,
    sumWeight: Math.min(2, weight / 5),
    rootWeight: weight / Math.sqrt(size) / 2,
    titleCovered: read.titleStems.size > 0 ? title / read.titleStems.size : 0,
    titleShare: title / size,
    titleUntold: is(read.titleStems.size > 0 && title === 0),
    recurs: recurs / size,
    pairs: pairs / 5,
    taken: taken[at] ?? 0,
    repeated: repeated[at] ?? 0,
  };
}

function wording(
  { sentence, start, cues }: Candidate,
  text: string,
  lang: string,
): Some<
  | 'trimmed'
  | 'day'
  | 'ahead'
  | 'past'
  | 'named'
  | 'manyNames'
  | 'opensName'
  | 'number'
  | 'quoted'
  | 'opensQuote'
  | 'firstPerson'
  | 'secondPerson'
  | 'thirdPerson'
  | 'brackets'
  | 'colon'
  | 'negation'
> {
  const names = namePlaces(text, lang) ?? [];
  const persons = PERSONS[lang];
  const shareOf = (set: ReadonlySet<string> | undefined): number =>
    set
      ? Math.min(
          1,
          (5 * sentence.words.filter((word) => set.has(word)).length) / sentence.words.length,
        )
      : 0;
  const has = (pattern: RegExp): number => is(pattern.test(text));
  return {
    trimmed: is(start > sentence.start),
    day: is(cues.has('day')),
    ahead: is(cues.has('ahead')),
    past: is(cues.has('past')),
    named: is(names.length > 0),
    manyNames: is(names.length > MANY_NAMES),
    opensName: has(/^\p{Lu}[\p{L}’'.]+ \p{Lu}/u),
    number: has(/\p{N}/u),
    quoted: quotedCharacters(text) / Math.max(1, text.length),
    opensQuote: has(/^["“„«'‘]/u),
    firstPerson: shareOf(persons?.first),
    secondPerson: shareOf(persons?.second),
    thirdPerson: shareOf(persons?.third),
    brackets: has(/[([]/u),
    colon: has(/[:;]/u),
    negation: has(NEGATION),
  };
}

/** "Not" in the languages that the weight was fitted on, and their next kin. */
const NEGATION = /\b(?:not|no|never|n't|nicht|kein\w*|nie|pas|ne|non|não|niet|geen)\b/iu;

/** Characters between quotation marks. */
function quotedCharacters(text: string): number {
  let sum = 0;
  for (const match of text.matchAll(/["“„«]([^"“”„«»]*)(?:["”“»]|$)/gu)) {
    sum += match[1]?.length ?? 0;
  }
  return sum;
}
