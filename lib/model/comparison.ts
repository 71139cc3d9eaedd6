import type { Article } from './article';
import type { Brief } from './brief';
import type { Span } from './evidence';
import type { TextFamily } from './family';

/** One article to compare, as it is kept: its text and what its brief found there. */
export type ComparedArticle = {
  article: Pick<
    Article,
    'title' | 'outlet' | 'byline' | 'published' | 'text' | 'asides' | 'blocks' | 'access' | 'genre'
  >;
  brief: Brief;
};

/**
 * What ties sentences of several articles together as one claim, the surest first: the reader's
 * word, the same words quoted, the same figure of the same thing, likeness of the sentences.
 */
export const CLAIM_LINKS = ['reader', 'quotation', 'figure', 'similarity'] as const;
export type ClaimLink = (typeof CLAIM_LINKS)[number];

/**
 * One sentence of one compared article; `start` and `end` are the sentence's own in that article's
 * text. Articles are named by their place in the list that was compared.
 */
export type ComparedSentence = Span & {
  article: number;
  /** Index into that article's brief's `sentences`. */
  sentence: number;
};

/** How one article makes a claim. */
export type ClaimCell = ComparedSentence & {
  /** The words that tie it to the others, ascending; empty where whole sentences are alike. */
  marks: Span[];
};

/** What two sentences of one claim can differ in. `later-figure`: the later article has the other figure. */
export const DIFFERENCE_KINDS = [
  'figure',
  'later-figure',
  'quotation-cut',
  'attribution',
  'verb',
  'hedge',
  'date',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** The words that a difference stands in; empty where this side has none: a hedge on one side only. */
export type DifferenceSide = { article: number; spans: Span[] };

export type Difference = { kind: DifferenceKind; a: DifferenceSide; b: DifferenceSide };

/**
 * Whether a difference is marked where people read. Figures are not: too few of those that are
 * found are of one thing at one time (see `docs/methods/comparison.md`), so they stand in a plain
 * table only.
 */
export const isMarked = ({ kind }: Difference): boolean =>
  kind !== 'figure' && kind !== 'later-figure';

/** A statement that several articles make: at most one sentence of each. */
export type Claim = {
  /** At least two, by article. */
  cells: ClaimCell[];
  /** The surest link that holds it together. */
  link: ClaimLink;
  /** How many independent texts it stands in, of those that count (see {@link Comparison.counted}). */
  texts: number;
  differences: Difference[];
};

/** One outlet's figure of a thing. Its interval and words are those of the brief's figure `figure`. */
export type FigureCell = ComparedSentence & { figure: number };

/**
 * What a figure counts beyond its noun: how much fits in, a part of a whole, or how badly those
 * people are hurt whom it counts.
 */
export type CountSense = 'capacity' | 'part' | 'critical' | 'serious' | 'slight';

/** The figures of several articles that count the same thing, in the order of the articles. */
export type FigureRow = {
  /** What is counted, as the first of them that names it writes it; `null` where none does plainly. */
  counts: string | null;
  unit: string;
  /** `null` where they are plain counts. */
  sense: CountSense | null;
  currency?: string;
  cells: FigureCell[];
};

/** One outlet's cut of a quotation: the brief's quote `quote`, as far as it stands in the sentence. */
export type QuoteCell = ComparedSentence & {
  quote: number;
  /** The quoted words, from the first to the last. */
  words: Span;
  /** Those of them that no other cut of the row has, ascending; empty where there is one cut. */
  own: Span[];
};

/** Whatever one speaker is quoted with, the same words in one row. */
export type QuoteRow = { speaker: string | null; cells: QuoteCell[] };

/** A person whom several articles name, and where each of them does: the brief's entity `entity`. */
export type PersonRow = { name: string; cells: { article: number; entity: number }[] };

/** Words of the headlines that other headlines have too. */
export type HeadlineCell = { article: number; shared: Span[] };

/** The coverage of one story side by side. Articles are named by their place in the list. */
export type Comparison = {
  /** Articles whose text is the same or largely the same; the others stand for themselves. */
  families: TextFamily[];
  /** How many independent texts there are: a family is one. */
  texts: number;
  /** Per article whether it counts in "N of M": whole texts of news do, partial ones and opinion do not. */
  counted: boolean[];
  /** False where the articles are of several languages: then claims are compared only within each. */
  oneLanguage: boolean;
  /**
   * In several independent texts, whether these count or not; those that most counted texts make
   * first, then in the order of the first article.
   */
  claims: Claim[];
  /** Sentences that are only somewhat alike: related, never counted. */
  weaker: Claim[];
  /** Sentences that say something and were found in one text only, in the order of the articles. */
  alone: ComparedSentence[];
  figures: FigureRow[];
  quotes: QuoteRow[];
  people: PersonRow[];
  headlines: HeadlineCell[];
};

/** Whether several texts that count make a claim: one of them and an opinion piece are no two. */
export const isShared = ({ texts }: Pick<Claim, 'texts'>): boolean => texts > 1;

type SentenceAt = { article: number; sentence: number };

/** The reader's word on two sentences of a comparison; wins over every link. */
export type SentenceAnswer = { a: SentenceAt; b: SentenceAt; same: boolean };

/** A sentence by the article it stands in and its own words, so that it outlives a new analysis. */
export type QuotedSentence = { articleId: string; sentence: string };

/** The reader's word on two sentences: whether they make the same claim. */
export type ClaimAnswer = { a: QuotedSentence; b: QuotedSentence; same: boolean };

/** An answer as it is kept. */
export type KeptClaimAnswer = ClaimAnswer & {
  id: number;
  /** When it was given, epoch milliseconds: all answers of one decision have the same. */
  at: number;
};
