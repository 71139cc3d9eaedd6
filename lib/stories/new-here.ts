import type { Brief } from '@/lib/model/brief';
import type { Figure } from '@/lib/model/figure';
import type { NewHere } from '@/lib/model/page-story';
import { quotations } from '@/lib/text/quotations';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { words } from '@/lib/text/words';

/** One article with what its brief says of it. */
export type BriefedText = {
  text: string;
  brief: Pick<Brief, 'lang' | 'sentences' | 'keyPoints' | 'figures'>;
};

/** What a text says, prepared for asking whether it says something. */
export type SaidText = {
  lang: string;
  /** The stems that carry matter of each run of neighbouring sentences. */
  passages: readonly ReadonlySet<string>[];
  /** Stem → in how many sentences it stands. */
  counts: ReadonlyMap<string, number>;
  sentences: number;
  /** Its words in a row, for finding quotations and figures. */
  plain: string;
  figures: readonly Figure[];
};

/**
 * A statement of one sentence is often told in two or three by another outlet. More sentences find
 * the words of nearly everything.
 */
const PASSAGE_SENTENCES = 3;
/**
 * A point of which some passage has this share of what it says, by rarity, was said: its other words
 * may be other words for the same. Lower misses what is new; higher calls paraphrases new, which is
 * the worse error: of what was read from .25 to .3 half had been said. See `docs/methods/changes.md`.
 */
const SAID_SHARE = 0.25;
/**
 * A point of which the texts together have this share somewhere is not called new either: it may be
 * told in pieces.
 */
const SCATTERED_SHARE = 0.5;
/** A quotation of so many words that the text has too is the same statement, whatever stands around. */
const QUOTED_WORDS = 4;
/** A point with fewer words that carry matter is too thin to be told from another. */
const FEWEST_WORDS = 5;
/** Two values of one unit that differ by less are one, rounded. */
const ROUNDING = 0.05;

const contentOf = (text: string, lang: string): string[] =>
  words(text, lang)
    .filter((word) => !isStopWord(word, lang))
    .map((word) => stem(word, lang));

const plainOf = (text: string, lang: string): string => ` ${words(text, lang).join(' ')} `;

/** Prepares an article for {@link isSaid}. Takes time in proportion to it. */
export function saidText({ text, brief }: BriefedText): SaidText {
  const { lang, sentences, figures } = brief;
  const contents = sentences.map(({ start, end }) => contentOf(text.slice(start, end), lang));
  const counts = new Map<string, number>();
  for (const content of contents)
    for (const term of new Set(content)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    lang,
    passages: contents.map((_, at) => new Set(contents.slice(at, at + PASSAGE_SENTENCES).flat())),
    counts,
    sentences: sentences.length,
    plain: plainOf(text, lang),
    figures,
  };
}

/** How rare each stem is among the sentences of some texts (inverse document frequency). */
function rarityIn(texts: readonly SaidText[]): (term: string) => number {
  const total = texts.reduce((sum, { sentences }) => sum + sentences, 0);
  return (term) => {
    const count = texts.reduce((sum, { counts }) => sum + (counts.get(term) ?? 0), 0);
    return Math.log((total + 1) / (count + 1)) + 1;
  };
}

/** What share of a statement, by rarity, its terms are that pass a test. */
function shareOf(
  content: ReadonlySet<string>,
  rarity: (term: string) => number,
  isThere: (term: string) => boolean,
): number {
  let [there, whole] = [0, 0];
  for (const term of content) {
    const weight = rarity(term);
    whole += weight;
    if (isThere(term)) there += weight;
  }
  return there / whole;
}

const hasQuotation = (statement: string, { plain, lang }: SaidText): boolean =>
  quotations(statement).some(({ start, end }) => {
    const quoted = words(statement.slice(start, end), lang);
    return quoted.length >= QUOTED_WORDS && plain.includes(` ${quoted.join(' ')} `);
  });

/**
 * Whether one of the texts says what a statement says, as far as words tell: in doubt it does. Texts
 * in other languages are passed over; where none is left, nothing was said.
 */
export function isSaid(statement: string, lang: string, texts: readonly SaidText[]): boolean {
  const comparable = texts.filter((text) => text.lang === lang);
  if (comparable.length === 0) return false;
  const content = new Set(contentOf(statement, lang));
  if (content.size < FEWEST_WORDS) return true;
  const rarity = rarityIn(comparable);
  const share = (isThere: (term: string) => boolean) => shareOf(content, rarity, isThere);
  return (
    share((term) => comparable.some(({ counts }) => counts.has(term))) >= SCATTERED_SHARE ||
    comparable.some(
      (text) =>
        hasQuotation(statement, text) ||
        text.passages.some((passage) => share((term) => passage.has(term)) >= SAID_SHARE),
    )
  );
}

/** Whether a statement gives a number, in digits, that stands in none of the texts. */
export const hasOtherNumber = (
  statement: string,
  lang: string,
  texts: readonly SaidText[],
): boolean =>
  words(statement, lang).some(
    (word) => /\p{N}/u.test(word) && !texts.some(({ plain }) => plain.includes(` ${word} `)),
  );

const near = (one: number | null, other: number | null): boolean =>
  one !== null &&
  other !== null &&
  Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));

/** Whether a text may give a figure, too: the same value of anything, or a like one of its unit. */
function hasFigure(figure: Figure, { plain, lang, figures }: SaidText): boolean {
  const written = words(figure.text, lang).filter((word) => /\p{N}/u.test(word));
  return (
    written.some((word) => plain.includes(` ${word} `)) ||
    figures.some(
      ({ lo, hi, unit }) =>
        [lo, hi].some((value) => value !== null && [figure.lo, figure.hi].includes(value)) ||
        (unit === figure.unit && (near(lo, figure.lo) || near(hi, figure.hi))),
    )
  );
}

/**
 * The key points and figures of one article that were not found in others of its story. In doubt
 * nothing is new: a paraphrase shown as new misleads, a missed novelty does not. Where none of the
 * others is in its language nothing can be told, and nothing is new.
 */
export function newHere(page: BriefedText, others: readonly BriefedText[]): NewHere {
  const { brief } = page;
  const texts = others.filter((other) => other.brief.lang === brief.lang).map(saidText);
  if (texts.length === 0) return { points: [], figures: [], compared: 0 };
  const told = new Set<string>();
  return {
    points: brief.keyPoints.filter(({ text }) => !isSaid(text, brief.lang, texts)),
    figures: brief.figures.filter((figure) => {
      const value = `${figure.lo} ${figure.hi} ${figure.unit}`;
      if (told.has(value) || texts.some((text) => hasFigure(figure, text))) return false;
      told.add(value);
      return true;
    }),
    compared: texts.length,
  };
}
