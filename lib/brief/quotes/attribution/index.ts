import type { Entity } from '@/lib/model/entities';
import type { Span } from '@/lib/model/evidence';
import type { Attributed, Quote } from '@/lib/model/quotes';
import type { ReadText } from '../../read-text';
import type { Cue } from '../cues';
import type { SpeechGrammar } from '../data/grammar';
import { evidenceOf } from '../evidence';
import type { Marked } from '../marked';
import { nameOf } from '../naming';
import { speakerMemory, verbOf } from '../speakers';
import { subjectOf } from '../subject';
import type { Features, Governed } from './features';
import { type Described, describeSentences } from './sentences';
import { THRESHOLDS, WEIGHTS, type Weights } from './weights';

/** Less of a sentence than this is no content of it; the same share as in the measure. */
const LEAST_SHARE = 0.3;

/** What the speaker leaves of a run must be more than a word or two. */
const SHORTEST = 12;

/** What is reported instead of stated. */
export type Reported = {
  attributed: Attributed[];
  /** Statements without quotation marks whose speaker and verb the sentence names. */
  indirect: Quote[];
};

/**
 * What is reported instead of stated: the quotations, cut at sentences, and in each sentence that
 * is someone else's statement the words that its cues govern, or the whole sentence where none does.
 * In order; never overlapping, never over the end of a sentence.
 */
export function attributedIn(
  read: ReadText,
  entities: readonly Entity[],
  { quotes, cued, lex, g }: Marked,
): Reported {
  const { text } = read.article;
  const weights = WEIGHTS[read.lang];
  const memory = speakerMemory(nameOf(read, entities));
  const found: Reported = { attributed: [], indirect: [] };
  for (const described of describeSentences(read, cued, quotes, lex, g)) {
    const { quoted, passage } = described;
    const reported = weights
      ? probability(described.features, weights) > (THRESHOLDS[read.lang] ?? 0.5)
      : described.governed.some(plainly);
    const quote = quotes[quoted[0]?.quote ?? -1];
    if (quote?.speaker) memory.heard(quote.speaker, passage.block);
    if (!reported && !quote) continue;
    const governed = !reported
      ? []
      : weights
        ? described.governed
        : described.governed.filter(plainly);
    const main = mainCue(governed);
    const subject = main ? subjectOf(passage, main.cue, g, text) : null;
    const speaker = quote?.speaker ?? memory.of(subject, passage.block);
    const verb = quote?.verb ?? (main && verbOf(passage, main.cue, text));
    const rule = main ? main.cue.what : reported ? 'form' : 'quote';
    const own = g.firstPerson.has(speaker?.text.toLowerCase() ?? '');
    const said = main !== undefined && quoted.length === 0 && says(main.cue) && !own;
    for (const span of contentOf(
      described,
      governed,
      reported,
      [speaker?.span, verb?.span],
      text,
    )) {
      const evidence = evidenceOf(
        read.sentences,
        [span, speaker?.span, verb?.span],
        `attributed.${rule}@1`,
      );
      const by = { ...(speaker && { speaker }), ...(verb && { verb }) };
      found.attributed.push({ ...span, ...by, ...evidence });
      const words = text.slice(span.start, span.end);
      if (!said || !speaker || !verb || !isStatement(words, main, g)) continue;
      const indirect = { ...span, text: words, kind: 'indirect', speaker, verb } as const;
      found.indirect.push({ ...indirect, ...evidence, rule: `quote.${rule}@1` });
    }
  }
  return found;
}

/**
 * The words of a sentence that are reported, without those that say by whom; all of them where its
 * cues govern too little.
 */
function contentOf(
  described: Described,
  governed: readonly Governed[],
  reported: boolean,
  source: readonly (Span | undefined)[],
  text: string,
): Span[] {
  const { start, end } = described.sentence;
  const spans = merged([...described.quoted, ...governedSpans(described, governed)]);
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const all = reported && length < LEAST_SHARE * (end - start) ? [{ start, end }] : spans;
  return all.flatMap((span) => without(span, source, text));
}

/** A span without others inside of it and without the marks and blanks that this leaves at its ends. */
function without(span: Span, others: readonly (Span | undefined)[], text: string): Span[] {
  const inside = others
    .filter((other) => other !== undefined)
    .filter(({ start, end }) => start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start);
  const pieces: Span[] = [];
  let at = span.start;
  for (const { start, end } of [...inside, { start: span.end, end: span.end }]) {
    const piece = text.slice(at, Math.max(at, start));
    const lead = /^[\s,;:–—-]*/u.exec(piece)?.[0].length ?? 0;
    const tail = piece.slice(lead).replace(/[\s,;:–—-]+$/u, '').length;
    if (tail >= (inside.length > 0 ? SHORTEST : 1))
      pieces.push({ start: at + lead, end: at + lead + tail });
    at = Math.max(at, end);
  }
  return pieces;
}

/** From so many words on they may be a statement. */
const LEAST_WORDS = 4;

/**
 * Whether reported words are a statement and not a mere circumstance ("said at the meeting"), and
 * in the languages that show it in the verb, whether they are reported speech at all.
 */
function isStatement(words: string, main: Governed, g: SpeechGrammar): boolean {
  const lower = words.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  if (lower.length < LEAST_WORDS) return false;
  const { cue, scope } = main;
  if (cue.what !== 'verb' || scope.opener !== '' || scope.side === 'left') return true;
  if (g.reported) return lower.some((word) => g.reported?.present.has(word));
  return !g.prepositions.has(lower[0] ?? '');
}

/** Whether a cue tells of a statement, not only of a thought or a stance. */
const says = (cue: Cue): boolean =>
  cue.what === 'before' ||
  cue.what === 'behind' ||
  (cue.form === 'finite' && !cue.negated && ('say' in cue.frames || 'tell' in cue.frames));

/** How likely a sentence is someone else's statement, by the fitted weights. */
export function probability(features: Features, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) {
    sum += value * (weights[name as keyof Weights] ?? 0);
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A cue that needs no weighing: "according to", "said that". */
const plainly = ({ cue, scope }: Governed): boolean =>
  scope.content.length > 0 &&
  (cue.what === 'before' || cue.what === 'behind' || ('say' in cue.frames && scope.opener !== ''));

/** The cue that says most about who speaks. */
function mainCue(governed: readonly Governed[]): Governed | undefined {
  const holds = governed.filter(({ scope }) => scope.content.length > 0);
  return (
    holds.find(({ cue }) => cue.what === 'before' || cue.what === 'behind') ??
    holds.find(({ cue }) => 'say' in cue.frames && cue.form === 'finite') ??
    holds.find(({ cue }) => cue.what === 'verb' && cue.form === 'finite') ??
    holds[0]
  );
}

function governedSpans({ passage, sentence }: Described, governed: readonly Governed[]): Span[] {
  const spans: Span[] = [];
  for (const { scope } of governed) {
    for (const [from, to] of scope.content) {
      const start = passage.pieces[from]?.start;
      const end = Math.min(sentence.end, passage.pieces[to - 1]?.end ?? 0);
      if (start !== undefined && end > start) spans.push({ start, end });
    }
  }
  return spans;
}

/** Spans in order, those that overlap made one. */
function merged(spans: Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
