import type { Span } from '@/lib/model/evidence';
import type { ReadSentence, ReadText } from '../../read-text';
import type { SpeechLexicon } from '../../words/speech-lexicon';
import type { Cue } from '../cues';
import type { SpeechGrammar } from '../data/grammar';
import type { Passage } from '../passage';
import { type Features, featuresOf, type Governed } from './features';
import { scopeOf } from './scope';

/** A passage with its cues. */
export type CuedPassage = { passage: Passage; cues: readonly Cue[] };

/** One sentence as attribution looks at it. */
export type Described = {
  sentence: ReadSentence;
  passage: Passage;
  governed: readonly Governed[];
  /** The quotations in it, cut to it, in order. */
  quoted: readonly (Span & { quote: number })[];
  features: Features;
};

/** From so many characters on a neighbour's quotation counts. */
const ENOUGH = 40;

/** Every sentence with its cues, its quotations and its features, in order. */
export function describeSentences(
  read: ReadText,
  all: readonly CuedPassage[],
  quotes: readonly Span[],
  lex: SpeechLexicon,
  g: SpeechGrammar,
): Described[] {
  const { sentences } = read;
  const quoted = quotedIn(sentences, quotes);
  const governed: Governed[][] = sentences.map(() => []);
  for (const { passage, cues } of all) {
    for (const cue of cues) {
      const index = passage.pieces[cue.at]?.sentence ?? -1;
      governed[index]?.push({ cue, scope: scopeOf(passage, cue, lex, g) });
    }
  }
  const speaks = (index: number) =>
    Number(
      governed[index]?.some(({ cue }) => 'say' in cue.frames || cue.what === 'before') ?? false,
    );
  const long = quoted.map((spans) =>
    Number(spans.reduce((sum, { start, end }) => sum + end - start, 0) > ENOUGH),
  );
  const textQuoted = long.reduce((sum, n) => sum + n, 0) / Math.max(1, sentences.length);
  const textFirst = firstPersonShare(sentences, long, g);
  return sentences.map((sentence, index) => {
    const passage = all[sentence.paragraph]?.passage ?? { block: 0, pieces: [], ranges: new Map() };
    const around = {
      quoteBefore: long[index - 1] ?? 0,
      quoteAfter: long[index + 1] ?? 0,
      cueBefore: speaks(index - 1),
      cueAfter: speaks(index + 1),
      textQuoted,
      textFirst,
    };
    const parts = {
      sentence,
      passage,
      governed: governed[index] ?? [],
      quoted: quoted[index] ?? [],
    };
    return { ...parts, features: featuresOf({ ...parts, around, g }) };
  });
}

/** For each sentence the parts of quotations in it. Both lists are in order. */
function quotedIn(
  sentences: readonly ReadSentence[],
  quotes: readonly Span[],
): (Span & { quote: number })[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    while ((quotes[next]?.end ?? Infinity) <= start) next++;
    const found: (Span & { quote: number })[] = [];
    for (let quote = next; (quotes[quote]?.start ?? Infinity) < end; quote++) {
      const span = quotes[quote];
      if (!span) break;
      found.push({ start: Math.max(start, span.start), end: Math.min(end, span.end), quote });
    }
    return found;
  });
}

/** Share of the sentences outside of quotations that say I or we: a column, a letter, a speech. */
function firstPersonShare(
  sentences: readonly ReadSentence[],
  long: readonly number[],
  g: SpeechGrammar,
): number {
  let first = 0;
  let own = 0;
  sentences.forEach(({ words }, index) => {
    if (long[index]) return;
    own += 1;
    if (words.some((word) => g.firstPerson.has(word.replace(/'/gu, '’')))) first += 1;
  });
  return own === 0 ? 0 : first / own;
}
