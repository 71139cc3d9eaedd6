import type { Span } from '@/lib/model/evidence';
import type { Hedge } from '@/lib/model/hedge';
import { CUE_KINDS } from '../cues/cue-words';
import { findCues } from '../cues/find-cues';
import { PERSONS } from '../cues/persons';
import type { ReadSentence, ReadText } from '../read-text';
import type { Spoken } from '../spoken';
import { LIST_NAMES, LISTS } from './data/cue-lists';
import { PAST_ENDING, TIMES } from './time-cues';

const HEDGES = ['epistemic', 'unverified', 'approximate'] as const;

/** Features of the sentence itself; those of its neighbours have the same names and a prefix. */
const OWN = [
  ...CUE_KINDS.map((kind) => `cue.${kind}` as const),
  ...LIST_NAMES.map((name) => `list.${name}` as const),
  'pastEndings',
  'quoted',
  'opensQuote',
  'attributed',
  'firstPerson',
  'secondPerson',
  'thirdPerson',
  'time.ahead',
  'time.gone',
  'year',
  'number',
  'question',
  'words',
  'names',
  'title',
  ...HEDGES.map((kind) => `hedge.${kind}` as const),
] as const;
type OwnName = (typeof OWN)[number];

/** What of a neighbour tells about a sentence: roles come in short runs. */
const NEIGHBOUR = [
  'cue.speech',
  'cue.ahead',
  'cue.past',
  'cue.day',
  'list.pluperfect',
  'list.presentForms',
  'list.future',
  'list.judging',
  'quoted',
  'time.ahead',
  'time.gone',
  'year',
  'pastEndings',
] as const satisfies readonly OwnName[];

const PLACE = [
  'first',
  'second',
  'third',
  'share',
  'shareSquared',
  'lastTwo',
  'opensBlock',
  'fillsBlock',
  'articleQuoted',
  'articleFuture',
] as const;

/** Where each feature of a sentence stands in its row. */
const AT = Object.fromEntries(OWN.map((name, i) => [name, i])) as Record<OwnName, number>;
const NEIGHBOUR_AT = NEIGHBOUR.map((name) => AT[name]);

/** The names of all features, in the order of the weights. */
export const FEATURES: readonly string[] = [
  ...OWN,
  ...NEIGHBOUR.map((name) => `before.${name}`),
  ...NEIGHBOUR.map((name) => `after.${name}`),
  ...PLACE,
];

/** Words in a usual sentence; lengths are told in it. */
const USUAL_WORDS = 25;

/** What others found in the article, for the features. */
export type Found = {
  hedges: readonly Hedge[];
  spoken: Spoken;
};

/** The features of each of `indexes`, about form, place and closed lists; `null` without lists. */
export function drawerFeatures(
  read: ReadText,
  indexes: readonly number[],
  found: Found,
): number[][] | null {
  if (!LISTS[read.lang]) return null;
  const shares = {
    quoted: shareOfSpans(read.sentences, found.spoken.quoted),
    attributed: shareOfSpans(read.sentences, found.spoken.all),
  };
  const hedged = hedgedSentences(found.hedges);
  const own = indexes.map((index) =>
    ownFeatures(read, read.sentences[index] as ReadSentence, shares, hedged),
  );
  const mean = (name: OwnName): number =>
    own.reduce((sum, row) => sum + (row[AT[name]] ?? 0), 0) / Math.max(1, own.length);
  const article = [mean('quoted'), mean('list.future')];
  return indexes.map((index, at) => {
    const row = Array.from(own[at] ?? []);
    for (const neighbour of [own[at - 1], own[at + 1]]) {
      for (const i of NEIGHBOUR_AT) row.push(neighbour?.[i] ?? 0);
    }
    row.push(...placeFeatures(read, index, at, indexes.length), ...article);
    return row;
  });
}

type Shares = { quoted: Float64Array; attributed: Float64Array };

function ownFeatures(
  read: ReadText,
  sentence: ReadSentence,
  shares: Shares,
  hedged: HedgedSentences,
): Float64Array {
  const { words, text, index } = sentence;
  const row = new Float64Array(OWN.length);
  const set = (name: OwnName, value: number | boolean): void => {
    row[AT[name]] = Number(value);
  };
  countWords(row, words, read.lang);
  for (const kind of findCues(text, words, read.lang)) set(`cue.${kind}`, 1);
  set('quoted', shares.quoted[index] ?? 0);
  set('attributed', shares.attributed[index] ?? 0);
  set('opensQuote', /^["“„«»'‘]/u.test(text));
  const times = TIMES[read.lang];
  set('time.ahead', !!times?.ahead.test(text));
  set('time.gone', !!times?.gone.test(text));
  set('year', /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|[a-z])/.test(text));
  set('number', Math.min(1, count(text, /\d+/g) / 3));
  set('question', /\?["”“'’]?$/u.test(text));
  set('words', Math.min(3, words.length / USUAL_WORDS));
  set('names', Math.min(1, count(text, /\p{Ll}\s\p{Lu}\p{Ll}/gu) / 4));
  set('title', titleShare(sentence, read.titleStems));
  for (const kind of HEDGES) set(`hedge.${kind}`, hedged[kind].has(index));
  return row;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The share of the headline's stems that the sentence has. */
function titleShare({ stems }: ReadSentence, title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  return new Set(stems.filter((stem) => title.has(stem))).size / title.size;
}

const lookups = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The lists of a language turned round: each word with the features that count it. */
function lookup(lang: string): ReadonlyMap<string, readonly number[]> {
  const known = lookups.get(lang);
  if (known) return known;
  const made = new Map<string, number[]>();
  const add = (name: OwnName, words: ReadonlySet<string> | undefined): void => {
    for (const word of words ?? []) {
      const names = made.get(word);
      if (names) names.push(AT[name]);
      else made.set(word, [AT[name]]);
    }
  };
  for (const name of LIST_NAMES) add(`list.${name}`, LISTS[lang]?.[name]);
  add('firstPerson', PERSONS[lang]?.first);
  add('secondPerson', PERSONS[lang]?.second);
  add('thirdPerson', PERSONS[lang]?.third);
  lookups.set(lang, made);
  return made;
}

/** Counts the words of each list: the third of a kind tells little that two did not. */
function countWords(row: Float64Array, words: readonly string[], lang: string): void {
  const named = lookup(lang);
  const past = PAST_ENDING[lang];
  const add = (at: number): void => {
    row[at] = Math.min(1, (row[at] ?? 0) + 0.5);
  };
  for (const word of words) {
    for (const at of named.get(word) ?? []) add(at);
    if (past?.test(word)) add(AT.pastEndings);
  }
}

function placeFeatures(read: ReadText, index: number, at: number, count: number): number[] {
  const sentence = read.sentences[index] as ReadSentence;
  const [first, end] = read.blockSentences[sentence.paragraph] ?? [0, 0];
  const share = at / Math.max(1, count - 1);
  const is = (condition: boolean): number => (condition ? 1 : 0);
  return [
    is(at === 0),
    is(at === 1),
    is(at === 2),
    share,
    share * share,
    is(at >= count - 2),
    is(index === first),
    is(end - first === 1),
  ];
}

/** For each sentence the share of its characters that lies in the spans. */
function shareOfSpans(sentences: readonly ReadSentence[], spans: readonly Span[]): Float64Array {
  const shares = new Float64Array(sentences.length);
  let at = 0;
  for (const sentence of sentences) {
    while ((spans[at]?.end ?? Infinity) <= sentence.start) at++;
    let inside = 0;
    for (let i = at; i < spans.length; i++) {
      const span = spans[i] as Span;
      if (span.start >= sentence.end) break;
      inside += Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start);
    }
    shares[sentence.index] = Math.min(1, inside / Math.max(1, sentence.end - sentence.start));
  }
  return shares;
}

type HedgedSentences = Record<(typeof HEDGES)[number], ReadonlySet<number>>;

/** The sentences with a hedge of each kind; what is said by nobody in particular may be so, too. */
function hedgedSentences(hedges: readonly Hedge[]): HedgedSentences {
  const on = (...kinds: Hedge['kind'][]): ReadonlySet<number> =>
    new Set(hedges.flatMap(({ kind, sentences }) => (kinds.includes(kind) ? sentences : [])));
  return {
    epistemic: on('epistemic', 'hearsay'),
    unverified: on('unverified'),
    approximate: on('approximate'),
  };
}
