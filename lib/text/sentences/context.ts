import type { Ending } from './ending';

/** No word that the rules know is longer. */
const LONGEST_WORD = 24;
/** Three parts of an abbreviation written with blanks: `v. u. Z.` */
const WINDOW = 3 * LONGEST_WORD;

/** What stands around a possible ending, cut out once for all rules. */
export type Context = {
  /** The sentence so far, from its first character to the terminator, at most {@link WINDOW} long. */
  before: string;
  /** The word that the terminator stands behind, without what opens before it; may be empty. */
  word: string;
  /** The word before that one; may be empty. */
  previous: string;
  /**
   * What may be an abbreviation, as it is written: with the dotted parts before it
   * (`и т. д` → `т.д`), longest first.
   */
  keys: readonly string[];
  /** The first word behind, without what opens before it; empty where there is none. */
  following: string;
  /** That word is a single letter with a full stop. */
  initialFollows: boolean;
  /** What stands between the blanks and the first word behind: `“`, `– `, `(`. */
  opening: string;
  /** How many blanks the sentence has so far; counted up to 8. */
  blanks: number;
};

/** @param start where the sentence begins */
export function contextOf({ text, mark, next }: Ending, start: number): Context {
  const before = text.slice(Math.max(start, mark - WINDOW), mark);
  const tokens = before.trim().split(/\s+/u);
  const word = bare(before.endsWith(' ') ? '' : (tokens.at(-1) ?? ''));
  const behind = text.slice(next, next + 2 * LONGEST_WORD);
  const opening = /^[\p{Pi}\p{Pf}\p{Ps}\p{Pd}"'„‚¿¡_*•\s]*/u.exec(behind)?.[0] ?? '';
  const following =
    /^[\p{L}\p{M}\p{N}]+(?:['’.-]?[\p{L}\p{M}\p{N}]+)*/u.exec(behind.slice(opening.length))?.[0] ??
    '';
  return {
    before,
    word,
    previous: bare(tokens.at(-2) ?? ''),
    keys: keysOf(tokens, word),
    following,
    initialFollows:
      /^\p{L}\p{M}*$/u.test(following) && behind[opening.length + following.length] === '.',
    opening,
    blanks: text.slice(start, Math.min(mark, start + 400)).split(/\s+/u, 9).length - 1,
  };
}

/** `(z.` → `z.`; `l’art.` → `art.`; `参观了J.` → `J.` */
function bare(token: string): string {
  return token
    .replace(/^[\p{P}\p{S}]+(?=[\p{L}\p{N}№§])/u, '')
    .replace(/^\p{L}{1,2}['’](?=\p{L}{2})/u, '')
    .replace(
      /^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?=[\p{Script=Latin}.]+$)/u,
      '',
    );
}

function keysOf(tokens: readonly string[], word: string): string[] {
  const keys = [word];
  // Parts of at most five letters, each with its full stop: u. a. m., n. Chr., EE. UU.
  for (let n = 2; n <= 3; n += 1) {
    const part = bare(tokens.at(-n) ?? '');
    if (!/^[\p{L}\p{M}.]{1,6}\.$/u.test(part)) break;
    keys.unshift(part + (keys[0] ?? ''));
  }
  return keys;
}
