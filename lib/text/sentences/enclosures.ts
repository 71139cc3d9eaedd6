/** A quotation or a bracket: the places of its opening and closing mark. */
export type Enclosure = { open: number; close: number };

/** What the quotation marks and brackets of a paragraph do. */
export type Enclosures = {
  /** Index of a mark → whether it opens or closes; marks without a partner are left out. */
  roles: ReadonlyMap<number, 'open' | 'close'>;
  /** Index of a closing mark → index of the mark that it closes. */
  openings: ReadonlyMap<number, number>;
  /** Pairs up to {@link LONGEST}, without those inside of another such pair, ascending. */
  pairs: readonly Enclosure[];
  /** Opening marks without an end, ascending: a quotation that goes on in the next paragraph. */
  unclosed: readonly number[];
};

/**
 * A quotation or bracket up to this length is never cut, so that its speaker stays with it:
 * `“We tried. We failed,” she said.` Longer ones are cut at their own sentences, because a sentence
 * of a whole paragraph is no use as evidence.
 */
const LONGEST = 280;

const MARKS = /["“”„‟«»‹›‘’‚'「」『』《》〈〉（）()[\]【】]/gu;

/** Marks that only ever open, with what closes them. */
const OPENING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['„', '“”‟"'],
  ['‚', '‘’'],
  ['“', '”"'],
  ['‘', '’'],
  ['«', '»'],
  ['‹', '›'],
]);

/** Marks that open in some languages: ”så här”, »so«, "so". */
const EITHER = new Map([
  ['”', '”'],
  ['»', '«'],
  ['›', '‹'],
  ['"', '"”'],
  ["'", "'"],
]);

/** Quotations nest three deep at most; older opening marks without an end are forgotten. */
const DEEPEST = 8;

/**
 * Pairs the quotation marks and brackets of a paragraph. The same mark opens in one language and
 * closes in another, so what stands around it decides, not the language. An opening mark without
 * an end (a quotation over several paragraphs) has no role, so that nothing is held together by it.
 */
export function enclosures(text: string): Enclosures {
  const roles = new Map<number, 'open' | 'close'>();
  const openings = new Map<number, number>();
  const pairs: Enclosure[] = [];
  const open: { at: number; closers: string }[] = [];

  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const partner = open.findLastIndex((o) => o.closers.includes(mark));
    if (partner >= 0 && closes(text, index, mark)) {
      const at = open[partner]?.at ?? index;
      open.length = partner;
      roles.set(at, 'open');
      roles.set(index, 'close');
      openings.set(index, at);
      if (index - at > LONGEST) continue;
      while ((pairs.at(-1)?.open ?? -1) > at) pairs.pop();
      pairs.push({ open: at, close: index });
      continue;
    }
    const closers = OPENING.get(mark) ?? EITHER.get(mark);
    if (closers && opens(text, index, mark)) {
      open.push({ at: index, closers });
      if (open.length > DEEPEST) open.shift();
    }
  }
  return { roles, openings, pairs, unclosed: open.map(({ at }) => at) };
}

function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  // I wrote this in the 'nineties: an apostrophe, too
  if (mark === "'" || mark === '‘')
    return /[\s([“"«—–-]/u.test(before) && /[\p{Lu}\p{Lo}]/u.test(after);
  if (mark === '”') return /[\s。！？([]/u.test(before) && !/\s/u.test(after);
  // « ainsi »: in French a blank follows the opening mark; “ so, now and then, in English too
  if (OPENING.has(mark)) return mark !== '“' || !/\s/u.test(after) || /\s/u.test(before);
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。：]/u;
  return (/[\s([{“„«—–\-:]/u.test(before) || unspaced.test(before)) && !/\s/u.test(after);
}

function closes(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  // don’t, the states’ rights; but ‘끝’이
  if (mark === '’' || mark === "'") {
    return !/[\p{Lu}\p{Ll}\p{N}]/u.test(after) && !/\s/u.test(before);
  }
  // „so“ closes, “so opens: after a blank and before a letter it opens
  if (mark === '“' || mark === '"') return !(/\s/u.test(before) && /[\p{L}\p{N}]/u.test(after));
  return true;
}
