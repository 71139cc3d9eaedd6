import type { Naming } from './data/naming';
import type { Passage } from './passage';
import type { Run } from './runs';

/** Longer ones are statements, however they are written. */
const LONGEST_TITLE = 14;
/** A name of more words behind an article alone ends in a noun. */
const SHORT_NAME = 3;

const CAPITAL = /^[\p{Lu}\p{N}]/u;
/** A capital, or `e.V.` */
const NOUN_END = /^(?:[\p{Lu}\p{N}]|\p{Ll}\.\p{Lu})/u;

/**
 * Whether a run in quotation marks is a name: a title, a programme, an organisation. Told by what
 * stands before it ("the film “…”", "CNN’s “…”") and, where only names have capitals, by its letters.
 */
export function isName(o: {
  passage: Passage;
  at: number;
  run: Run;
  text: string;
  naming: Naming;
  /** Whether a reporting word governs it: then an article alone says nothing. */
  reported: boolean;
}): boolean {
  const { passage, at, run, text, naming, reported } = o;
  const words =
    text.slice(run.inner.start, run.inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*/gu) ?? [];
  if (words.length > LONGEST_TITLE || words.length === 0) return false;
  const last = text[run.inner.end - 1] ?? '';
  const { pieces } = passage;
  const before = pieces[at - 1];
  const told =
    before?.kind === 'word' &&
    (naming.nouns.has(before.lower) || naming.ending?.test(before.text) === true);
  if (told) return true;
  // “Vitamin C.”, „Förderung Freien Wissens e.V.“: the full stop of an abbreviation
  const tail = text.slice(run.inner.end - 4, run.inner.end);
  if (/[.!?…]/u.test(last) && !/(?<!\p{L})\p{L}\.$/u.test(tail)) return false;
  if (naming.titleCase) {
    const content = words.filter((w) => w.length > 3 && !naming.small.has(w.toLowerCase()));
    const capitals = content.filter((w) => CAPITAL.test(w));
    if (content.length > 0 && capitals.length === content.length) {
      return words.length > 1 || before?.kind === 'word';
    }
  }
  const word = before?.lower ?? '';
  const named = naming.definite.has(word) || (!reported && naming.indefinite.has(word));
  const ends = words.length <= SHORT_NAME || NOUN_END.test(words.at(-1) ?? '');
  return named && ends && CAPITAL.test(words[0] ?? '');
}
