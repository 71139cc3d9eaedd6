import type { Span } from '@/lib/model/evidence';
import type { ReadSentence } from '../../read-text';
import { FRAMES } from '../../words/data/speech-words';
import type { Cue } from '../cues';
import type { SpeechGrammar } from '../data/grammar';
import type { Passage } from '../passage';
import type { Scope } from './scope';

/** A cue with the words that it governs. */
export type Governed = { cue: Cue; scope: Scope };

/** Features of what stands around a sentence, filled in by the caller. */
const AROUND = [
  'quoteBefore',
  'quoteAfter',
  'cueBefore',
  'cueAfter',
  'textQuoted',
  'textFirst',
] as const;

/** What is looked at, each named for what it is; all are 1 where true but `textQuoted`. */
export const FEATURES = [
  'always',
  'quoteSome',
  'quoteTiny',
  'quoteThird',
  'quoteMost',
  'sayThat',
  'sayWh',
  'sayTo',
  'sayRight',
  'sayLeft',
  'sayBoth',
  'tellThat',
  'tellWh',
  'tellTo',
  'tellRight',
  'tellLeft',
  'thinkThat',
  'thinkTo',
  'thinkRight',
  'thinkLeft',
  'museThat',
  'museRight',
  'actThat',
  'actTo',
  'actRight',
  'actLeft',
  'dealThat',
  'dealTo',
  'dealRight',
  'showThat',
  'showRight',
  'showLeft',
  'showSubject',
  'before',
  'adverb',
  'nounThat',
  'nounOf',
  'noun',
  'plainIng',
  'plainInfinitive',
  'plainPassive',
  'otherIng',
  'otherInfinitive',
  'otherPassive',
  'negated',
  'modal',
  'subjectName',
  'subjectPronoun',
  'reported',
  'reportedSome',
  'reportedWish',
  'shareThird',
  'shareHalf',
  'shareMost',
  'plainShareThird',
  'plainShareHalf',
  'subjectNoun',
  'otherSubject',
  'first',
  'heading',
  'firstPerson',
  'question',
  'colon',
  'short',
  'long',
  ...AROUND,
] as const;
export type Feature = (typeof FEATURES)[number];
/** What of the sentences around tells of one: features of theirs, 0 or 1. */
export type Around = Readonly<Record<(typeof AROUND)[number], number>>;
/** Features of one sentence; absent ones are 0. */
export type Features = Readonly<Partial<Record<Feature, number>>>;

/** Shorter quotations may be single words in the outlet's own sentence. */
const TINY = 25;
const SHORT = 8;
const LONG = 30;

/** Of a frame's structures only these are told apart; the rest count as the cue being there. */
const KNOWN = new Set<string>(FEATURES);

/** What speaks for and against a sentence being in someone else's words. */
export function featuresOf(o: {
  sentence: ReadSentence;
  passage: Passage;
  governed: readonly Governed[];
  /** Quotations in it, cut to it. */
  quoted: readonly Span[];
  around: Around;
  g: SpeechGrammar;
}): Features {
  const { sentence, governed, quoted, around, g } = o;
  const f: Partial<Record<Feature, number>> = { always: 1 };
  const on = (name: string, is: unknown = true) => {
    if (is && KNOWN.has(name)) f[name as Feature] = 1;
  };
  const length = sentence.end - sentence.start;
  const characters = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = characters / length;
  on('quoteSome', share > 0);
  on('quoteTiny', share > 0 && characters < TINY);
  on('quoteThird', share > 0.3);
  on('quoteMost', share > 0.8);

  const all: Span[] = [];
  const plain: Span[] = [];
  for (const { cue, scope } of governed) {
    const strong = cueFeatures(o.passage, cue, scope, g, on);
    for (const [from, to] of scope.content) {
      const start = o.passage.pieces[from]?.start ?? sentence.end;
      const end = Math.min(sentence.end, o.passage.pieces[to - 1]?.end ?? start);
      if (end <= start) continue;
      all.push({ start, end });
      if (strong) plain.push({ start, end });
    }
  }
  const governedShare = covered(all) / length;
  on('shareThird', governedShare > 0.3);
  on('shareHalf', governedShare > 0.5);
  on('shareMost', governedShare > 0.7);
  const plainShare = covered(plain) / length;
  on('plainShareThird', plainShare > 0.3);
  on('plainShareHalf', plainShare > 0.5);
  wordFeatures(sentence, g, on);
  for (const name of AROUND) if (around[name]) f[name] = around[name];
  return f;
}

/** @returns whether the cue is a plain one: a main verb of saying, thinking or judging */
function cueFeatures(
  { pieces }: Passage,
  cue: Cue,
  { side, opener }: Scope,
  g: SpeechGrammar,
  on: (name: string, is?: unknown) => void,
): boolean {
  if (cue.what === 'before' || cue.what === 'behind') {
    on('before');
    return true;
  }
  if (cue.what === 'adverb') on('adverb');
  if (cue.what === 'noun')
    on(opener === 'that' ? 'nounThat' : side === 'right' ? 'nounOf' : 'noun');
  if (cue.what !== 'verb') return false;
  const frame = FRAMES.find((name) => name in cue.frames) ?? 'deal';
  const place = side === 'both' && frame !== 'say' ? 'Left' : capitalised(side);
  on(`${frame}${opener ? openerOf(opener, g) : place}`);
  on('negated', cue.negated);
  on('modal', cue.modal);
  const plain = frame === 'say' || frame === 'think' || frame === 'act';
  const before = pieces[cue.at - 1];
  const near = [before, pieces[cue.end]];
  const someone = near.some(
    (piece) => piece && (g.pronouns.has(piece.lower) || /^\p{Lu}/u.test(piece.text)),
  );
  on('showSubject', frame === 'show' && before && g.showing?.has(before.lower));
  if (cue.form !== 'finite') {
    on(`${plain ? 'plain' : 'other'}${capitalised(cue.form)}`);
    return false;
  }
  if (!plain) {
    on('otherSubject', someone);
    return false;
  }
  if (near.some((piece) => piece && g.pronouns.has(piece.lower))) on('subjectPronoun');
  else on(someone ? 'subjectName' : 'subjectNoun');
  return true;
}

function openerOf(opener: string, g: SpeechGrammar): 'That' | 'To' | 'Wh' {
  if (g.toInfinitive.has(opener)) return 'To';
  return g.that.has(opener) ? 'That' : 'Wh';
}

function wordFeatures(
  { index, kind, text, words }: ReadSentence,
  g: SpeechGrammar,
  on: (name: string, is?: unknown) => void,
): void {
  const first = words.some((word) => g.firstPerson.has(word.replace(/'/gu, '’')));
  on('first', index === 0);
  on('heading', kind === 'heading' || !/[.!?…"”’»“)\]]$/u.test(text));
  on('firstPerson', first);
  on('question', text.includes('?'));
  on('colon', text.includes(': '));
  on('short', words.length < SHORT);
  on('long', words.length > LONG);
  const { reported } = g;
  if (!reported) return;
  on('reported', !first && words.some((word) => reported.present.has(word)));
  on(
    'reportedSome',
    words.some((word) => reported.past.has(word)),
  );
  on(
    'reportedWish',
    words.some((word) => reported.hearsay.has(word)),
  );
}

/** Characters that spans cover, each once. */
function covered(spans: Span[]): number {
  let sum = 0;
  let reach = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    sum += Math.max(0, end - Math.max(start, reach));
    reach = Math.max(reach, end);
  }
  return sum;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
