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

/** How far before its name "the title of the new book is" begins. */
const TITLE_REACH = 10;

/** "The title is “…”", without a comma between: nobody says it. */
function behindTitle({ pieces }: Passage, at: number, naming: Naming): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TITLE_REACH); i--) {
    const piece = pieces[i];
    if (piece?.sentence !== pieces[at]?.sentence || piece?.lower === ',') return false;
    if (piece && naming.title.has(piece.lower)) return true;
  }
  return false;
}

/** “…” by Mara Lund */
const isMade = ({ pieces }: Passage, at: number, naming: Naming): boolean =>
  naming.by.has(pieces[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(pieces[at + 2]?.text ?? '');

/** “…” (NHT) */
const isShortened = ({ pieces }: Passage, at: number): boolean =>
  pieces[at + 1]?.lower === '(' &&
  /^\p{Lu}{2,}$/u.test(pieces[at + 2]?.text ?? '') &&
  pieces[at + 3]?.lower === ')';

/**
 * Whether a run is one of three or more with nothing but commas and one word between: “A”, “B” and
 * “C”, as titles are listed.
 */
export function isListed({ pieces }: Passage, at: number): boolean {
  const next = (from: number, step: 1 | -1): number => {
    for (let i = from + step, gap = 0; gap <= 2; i += step, gap++) {
      const piece = pieces[i];
      if (piece?.sentence !== pieces[at]?.sentence) return -1;
      if (piece?.kind === 'run') return i;
      if (piece?.kind === 'mark' && piece.lower !== ',') return -1;
    }
    return -1;
  };
  let count = 1;
  for (let i = next(at, 1); i >= 0; i = next(i, 1)) count++;
  for (let i = next(at, -1); i >= 0; i = next(i, -1)) count++;
  return count > 2;
}

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
    (naming.nouns.has(before.lower) ||
      // des Films „…“
      (!naming.titleCase && naming.nouns.has(before.lower.replace(/e?s$/u, ''))) ||
      naming.ending?.test(before.text) === true);
  if (told || behindTitle(passage, at, naming)) return true;
  if (CAPITAL.test(words[0] ?? '') && (isMade(passage, at, naming) || isShortened(passage, at)))
    return true;
  // “Vitamin C.”, „Förderung Freien Wissens e.V.“: the full stop of an abbreviation
  const tail = text.slice(run.inner.end - 4, run.inner.end);
  if (/[.!?…]/u.test(last) && !/(?<!\p{L})\p{L}\.$/u.test(tail)) return false;
  if (naming.titleCase) {
    const content = words.filter((w) => !naming.small.has(w.toLowerCase()));
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
