import type { Enclosures } from './enclosures';
import type { SentenceLanguage } from './language';
import { missingBlank } from './missing-blank';

/** A place where a sentence may end. */
export type Ending = {
  text: string;
  /** Where the run of terminators begins: the word before ends here. */
  mark: number;
  /** `.`, `?!`, `...`, `. . .`, `。` */
  terminator: string;
  /** Behind the terminators and the closing quotation marks and brackets. */
  end: number;
  /** A quotation mark or bracket closes between terminator and end. */
  closed: boolean;
  /** Where what closes there was opened; `null` where nothing closes or the opening is missing. */
  opened: number | null;
  /** The first character behind `end` that is no white space. */
  next: number;
};

const TERMINATORS = /[\p{Sentence_Terminal}…]/gu;
/** Greek and Armenian end sentences with marks that part clauses elsewhere. */
const TERMINATORS_BY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  el: /[\p{Sentence_Terminal}…;]/gu,
  hy: /[\p{Sentence_Terminal}…:]/gu,
};

/** Terminators that numbers, addresses and names are written with, so that a blank must follow. */
const WEAK = /[.!?…;:．]$/u;

/** The places of a paragraph where a sentence may end, ascending; its very end is none of them. */
export function* endings(
  text: string,
  language: SentenceLanguage,
  { roles, openings }: Enclosures,
): Generator<Ending> {
  const terminators = TERMINATORS_BY_LANGUAGE[language.code] ?? TERMINATORS;
  let end = 0;
  for (const { index: mark } of text.matchAll(terminators)) {
    if (mark < end) continue;
    end = runEnd(text, mark, terminators);
    const terminator = text.slice(mark, end);
    let closed = false;
    let opened: number | null = null;
    for (let behind = closersEnd(text, end, roles); behind > end; ) {
      closed = true;
      opened = openings.get(behind - 1) ?? opened;
      // «Не видали маму?».
      end = runEnd(text, behind, terminators);
      behind = closersEnd(text, end, roles);
    }
    const next = end + matchLength(text, end, /\s*/uy);
    if (next >= text.length) return;
    const ending = { text, mark, terminator, end, closed, opened, next };
    if (next > end || endsWithoutBlank(ending, language, roles)) yield ending;
  }
}

function endsWithoutBlank(
  ending: Ending,
  language: SentenceLanguage,
  roles: Enclosures['roles'],
): boolean {
  if (!WEAK.test(ending.terminator)) return true;
  if (language.unspaced) {
    const { terminator, closed, next, text } = ending;
    // ３．５億円
    if (/\p{N}/u.test(text[next] ?? '')) return false;
    // ……两年后 ends, 我…我 does not; example.com does not
    return /……|[!?．]/u.test(terminator) || (closed && roles.get(next) === 'open');
  }
  return missingBlank(ending, roles);
}

/** Behind `?!`, `...`, `. . .` */
function runEnd(text: string, from: number, terminators: RegExp): number {
  let at = from;
  for (;;) {
    const char = text[at];
    if (char !== undefined && char.search(terminators) >= 0) at += 1;
    else if (at > from && text[at - 1] === '.' && SPACED_DOTS.test(text.slice(at, at + 4))) at += 2;
    else return at;
  }
}

/** ` . . ` behind a full stop: dots that stand alone. ` ...` may begin the next sentence. */
const SPACED_DOTS = /^\s\.(?:\s|$|[”"’)])/u;

/** Behind closing quotation marks and brackets and the numbers of footnotes: `.”`, `. »`, `.[12]` */
function closersEnd(text: string, from: number, roles: Enclosures['roles']): number {
  let at = from;
  for (;;) {
    if (roles.get(at) === 'close' || STRAY_CLOSER.test(text.slice(at, at + 2))) at += 1;
    // « … masculine. »
    else if (roles.get(at + 1) === 'close' && /\s/u.test(text[at] ?? '')) at += 2;
    else {
      const footnote = matchLength(text, at, FOOTNOTE);
      if (footnote === 0) return at;
      at += footnote;
    }
  }
}

/** Closers whose opening mark is missing belong to what stands before: a quotation's last paragraph. */
const STRAY_CLOSER = /^(?:[)\]}）］｝】》〉」』]|["”“»«’'](?:$|[\s.,;:!?)]))/u;
const FOOTNOTE = /\[\d{1,3}\]/uy;

/** Length of a sticky pattern's match at a place; 0 where it does not match. */
function matchLength(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
