import type { QuoteKind } from '@/lib/model/quotes';
import type { Attachment } from './attach';
import type { SpeechGrammar } from './data/grammar';
import type { Naming } from './data/naming';
import type { Passage } from './passage';
import type { Run } from './runs';
import { isListed, isName } from './titles';

/**
 * From this many words on words in quotation marks are someone's even where nothing introduces
 * them, unless they are a name: in 2,180 runs of four words or more of English news 97 % were.
 */
const ENOUGH_WORDS = 4;

/** Names begin with a capital; such words alone are someone's only from here on. */
const ENOUGH_AFTER_CAPITAL = 8;

/** The same in scripts without blanks, in characters. */
const ENOUGH_LETTERS = 12;

/**
 * What words in quotation marks are: a quotation of its own, a part of a reporting sentence, or
 * (`null`) a name or a word the outlet keeps its distance from.
 */
export function runKind(o: {
  passage: Passage;
  at: number;
  run: Run;
  attachment: Attachment | null;
  text: string;
  naming: Naming;
  g: SpeechGrammar;
}): QuoteKind | null {
  const { passage, at, run, attachment, text, naming, g } = o;
  if (run.goesOn || !run.closed) return 'direct';
  const inner = text.slice(run.inner.start, run.inner.end);
  const count = wordCount(inner);
  // Without blanks and capitals nothing else tells: 「…」と述べた
  if (UNSPACED.test(inner)) return count >= ENOUGH_WORDS ? 'direct' : null;
  const tie = attachment?.tie;
  const speech =
    tie === 'after' ||
    tie === 'before' ||
    (tie === 'colon' && attachment?.subject) ||
    // „…“, so Weber
    (tie === 'source' && passage.pieces[at + 1]?.lower === ',');
  const whole = /[.!?…,。！？]["”’»]?$/u.test(inner);
  const opens = passage.pieces[at - 1]?.sentence !== passage.pieces[at]?.sentence;
  const stated =
    speech && (/[.!?…]["”’»]?$/u.test(inner) || (opens && tie === 'after' && inner.endsWith(',')));
  if (!stated && isName({ passage, at, run, text, naming, reported: attachment !== null }))
    return null;
  const before = passage.pieces[at - 1];
  const capital = /^[\p{Lu}\p{N}]/u.test(inner);
  const begins = opens || before?.kind !== 'word' || capital;
  if (capital && !attachment && isListed(passage, at)) return null;
  if (begins && (speech || (whole && count >= 3))) return 'direct';
  if (begins && count >= ENOUGH_AFTER_CAPITAL) return 'direct';
  if (attachment && attachment.tie !== 'colon') return 'mixed';
  const enough = capital && !isReported(passage, at, g) ? ENOUGH_AFTER_CAPITAL : ENOUGH_WORDS;
  return count >= enough ? 'mixed' : null;
}

/** „… habe nichts mit „…“: the verb of its sentence says that someone else states it. */
const isReported = (
  { pieces, ranges }: Passage,
  at: number,
  { reported }: SpeechGrammar,
): boolean =>
  reported !== undefined &&
  pieces
    .slice(...(ranges.get(pieces[at]?.sentence ?? -1) ?? [0, 0]))
    .some(({ lower }) => reported.present.has(lower));

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function wordCount(text: string): number {
  const unspaced = text.match(new RegExp(UNSPACED, 'gu'));
  if (unspaced) return Math.floor((unspaced.length * ENOUGH_WORDS) / ENOUGH_LETTERS);
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
