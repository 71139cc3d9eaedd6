import type { Span } from './evidence';

/** A stretch of two versions of one passage: in both, only in the older, or only in the newer. */
export type ChangedRun =
  | { kind: 'kept'; before: Span; after: Span }
  | { kind: 'removed'; before: Span }
  | { kind: 'added'; after: Span };

/** A figure as one version writes it, and where in its text. */
export type WrittenFigure = { text: string; span: Span };

/** A figure that the newer version gives another value. */
export type FigureChange = {
  before: WrittenFigure;
  after: WrittenFigure;
  /** As `Figure.unit`. */
  unit: string;
  /** The words of the newer version that say what is counted; `null` where none were found. */
  counts: string | null;
};

/** A sentence that is not as and where it was. Spans are into the texts of the two versions. */
export type SentenceChange =
  | { kind: 'added'; after: Span }
  | { kind: 'removed'; before: Span }
  | { kind: 'changed'; before: Span; after: Span; runs: ChangedRun[] }
  | { kind: 'moved'; before: Span; after: Span };

/**
 * What differs between two versions of an article. White space, the style of quotation marks and
 * lines that only say when a page was updated are no difference.
 */
export type Changes = {
  /** Spans into the two titles; `null` where they are the same. */
  headline: ChangedRun[] | null;
  /** In the order of the newer text. */
  figures: FigureChange[];
  /** What was added, then changed, taken out, moved; each in the order of its text. */
  sentences: SentenceChange[];
};

/** How much differs, for a line of words. */
export type ChangeCounts = { headline: boolean; figures: number; sentences: number };
