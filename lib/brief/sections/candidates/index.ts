import type { Span } from '@/lib/model/evidence';
import type { ReadSentence } from '../../read-text';
import type { Clause } from './clause';
import { germanClauses } from './clauses-de';
import { englishClauses } from './clauses-en';
import { isQuestion } from './questions';
import { isCutShort, isTitle, leans, type Quotation, utterances } from './quotations';
import { type ShownWord, shownWords } from './shown-words';

/** Each kind has its own weight in the heading's score. */
export type CandidateKind = 'clause' | 'quotation' | 'question';

/** Words of one sentence that could stand as a heading; offsets are into the article's text. */
export type Candidate = {
  kind: CandidateKind;
  /** Their spans; what lies between two is left out. */
  spans: Span[];
  /** As shown, but for the capital at the start. */
  text: string;
  words: readonly ShownWord[];
  /** A clause about something that its section has named: "The pool was closed". */
  isDefinite: boolean;
};

const CLAUSES: Readonly<Record<string, (words: readonly ShownWord[]) => Clause[]>> = {
  en: englishClauses,
  de: germanClauses,
};

/**
 * All that could head a section in one of its sentences. What somebody said comes as a quotation
 * only: without its marks it would be our own statement.
 *
 * @param quoted the quotations of the sentence's paragraph, in the article's offsets
 */
export function candidates(
  sentence: ReadSentence,
  quoted: readonly Quotation[],
  lang: string,
): Candidate[] {
  const { text, start } = sentence;
  const inside = quoted.filter((run) => run.start < sentence.end && run.end > sentence.start);
  const found = inside.flatMap((run) => quotations(sentence, run, lang));
  const words = shownWords(text, lang);
  // A line in capitals is a label; there a capital tells nothing.
  if (words.length === 0 || !/\p{Ll}/u.test(text)) return found;
  const clause = ({ spans, isDefinite }: Clause): Candidate => {
    const kept = spans.map(([from, to]) => words.slice(from, to));
    const local = kept.map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
    return {
      kind: 'clause',
      isDefinite,
      spans: local.map((span) => ({ start: start + span.start, end: start + span.end })),
      text: local.map((span) => text.slice(span.start, span.end)).join(' '),
      words: kept.flat(),
    };
  };
  if (inside.length > 0) return found;
  found.push(...(CLAUSES[lang]?.(words) ?? []).map(clause));
  if (isQuestion(text, words, lang)) {
    const from = words[0]?.start ?? 0;
    const to = text.trimEnd().length;
    const span = { start: start + from, end: start + to };
    found.push({
      kind: 'question',
      isDefinite: false,
      spans: [span],
      text: text.slice(from, to),
      words,
    });
  }
  return found;
}

/** What a quotation says in one sentence of the text, which may hold several of its own. */
function quotations(sentence: ReadSentence, run: Quotation, lang: string): Candidate[] {
  const from = Math.max(run.start, sentence.start) - sentence.start;
  const to = Math.min(run.end, sentence.end) - sentence.start;
  return utterances(sentence.text, from, to).flatMap(({ start, end }) => {
    const said = sentence.text.slice(start, end);
    const words = shownWords(said, lang);
    if (leans(words) || isTitle(words, lang) || isCutShort(words)) return [];
    return {
      kind: 'quotation',
      isDefinite: false,
      spans: [{ start: sentence.start + start, end: sentence.start + end }],
      text: `${run.open}${said}${run.close}`,
      words,
    };
  });
}
