import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoArticle, Edition } from './articles.ts';

/** Words of one article's text: `text.slice(start, end)` is `text`, and it stands there only once. */
export type TruthSpan = {
  /** Slug of the article. */
  article: string;
  /** Set where the words are of the updated edition. */
  edition?: 'updated';
  text: string;
  /** UTF-16 code units into the article's text, which is its blocks joined by a blank line. */
  start: number;
  end: number;
};

export type TruthBlock = {
  kind: 'standfirst' | 'heading' | 'paragraph' | 'item';
  level?: number;
  text: string;
};

/** What a reading of one page must find. */
export type TruthArticle = {
  slug: string;
  edition: Edition;
  outlet: string;
  outletName: string;
  title: string;
  authors: string[];
  published: string;
  modified: string | null;
  lang: string;
  genre: DemoArticle['genre'];
  access: DemoArticle['access'];
  /** Exactly what is the article on the page, in order; white space folded. */
  blocks: TruthBlock[];
  /** Beside the text, never in it. */
  captions: string[];
  credits: string[];
  authorNote: string | null;
  /** Words of the blocks, by blanks. */
  words: number;
};

export type TruthStory = {
  id: string;
  what: string;
  /** Reports of the event, in order of publication. */
  articles: string[];
  /** About the event, but in a form that stays out of automatic groups. */
  about: string[];
  /** Alike in kind and near in time, yet another event. */
  notThis: string[];
};

export const FIGURE_BOUNDS = [
  'exact',
  'at-least',
  'more-than',
  'up-to',
  'about',
  'nearly',
  'between',
] as const;

/** A figure as an interval; `null` where the side is open. */
export type TruthValue = {
  min: number | null;
  max: number | null;
  bound: (typeof FIGURE_BOUNDS)[number];
  /** ISO 4217 for money; `null` for a plain count. */
  unit: string | null;
  counts: string;
};

/** One article's sentence for a claim. Fields are absent where the sentence has no such thing. */
export type TruthCell = TruthSpan & {
  value?: TruthValue;
  attributedTo?: string;
  verb?: string;
  /** The words that make the outlet less than sure, as written. */
  hedges?: string[];
};

export const RELATION_KINDS = [
  /** The figures can both be right. */
  'agrees',
  /** They can not, and neither is merely newer. */
  'differs',
  /** The second is newer and higher. */
  'later',
  /** The second takes the first back. */
  'corrected',
  'verb',
  'hedge',
  'attribution',
] as const;

export type TruthClaim = {
  id: string;
  story: string;
  about: string;
  cells: TruthCell[];
  /** Pairs of articles, the earlier first where time matters. */
  relations: { kind: (typeof RELATION_KINDS)[number]; between: [string, string] }[];
};

/** The words between quotation marks, the marks not included. */
export type TruthQuotation = TruthSpan & {
  kind: 'direct' | 'mixed';
  /** `null` where the speaker has no name in the article. */
  speaker: string | null;
  /** `via` says how the article gives the speaker at this place. */
  via: 'named' | 'pronoun' | 'previous' | 'role';
  /** As written; `null` where there is none. */
  verb: string | null;
  /** Joins the parts of one quotation. */
  group?: string;
};

export type Truth = {
  articles: TruthArticle[];
  stories: TruthStory[];
  /** Articles that belong to no story of the demo. */
  unrelated: string[];
  /** Articles to lay side by side, in order of publication; a family counts as one text. */
  comparisons: { story: string; articles: string[]; independentTexts: number }[];
  families: {
    id: string;
    origin: string;
    articles: string[];
    credit: TruthSpan;
    shared: { origin: TruthSpan; reprint: TruthSpan }[];
    own: TruthSpan[];
  }[];
  claims: TruthClaim[];
  /** Some sentences of the main event that only this article has. */
  onlyInOne: TruthSpan[];
  /** Every quotation of more than a word or two in the first editions. */
  quotations: TruthQuotation[];
  /** One thing said, as each article cuts it. */
  quotationCuts: { speaker: string; cells: TruthSpan[] }[];
  anonymousSources: (TruthSpan & { source: string; justification: string | null })[];
  noReply: (TruthSpan & { who: string; kind: 'declined' | 'no-response' | 'unreachable' })[];
  people: { name: string; whoIs: (TruthSpan & { phrase: string })[] }[];
  /** Some figures of many kinds; not all that the articles have. */
  figures: (TruthSpan & { value: TruthValue })[];
  uncertain: TruthSpan[];
  closingNotes: (TruthSpan & { role: 'contributed' | 'correction' })[];
  updates: {
    article: string;
    /** Headline before and after. */
    title: [string, string];
    changed: { before: TruthSpan; after: TruthSpan }[];
    removed: TruthSpan[];
    added: TruthSpan[];
  }[];
};

export const TRUTH_FILE = path.join(import.meta.dirname, 'truth.json');

/** What is true of the demo's articles. */
export function readTruth(): Truth {
  return JSON.parse(readFileSync(TRUTH_FILE, 'utf8')) as Truth;
}

/** The text that all spans of the article point into. */
export function truthText(article: TruthArticle): string {
  return article.blocks.map((block) => block.text).join('\n\n');
}

/** What the page of an article holds, from the article's own file. */
export function truthArticle(article: DemoArticle, outletName: string): TruthArticle {
  const { slug, edition, outlet, title, authors, published, modified } = article;
  const { lang, genre, access, pictures } = article;
  const standfirst: TruthBlock[] = article.standfirst
    ? [{ kind: 'standfirst', text: article.standfirst }]
    : [];
  const blocks = article.shown.map(({ kind, level, text }): TruthBlock => {
    return level === undefined ? { kind, text } : { kind, level, text };
  });
  const all = [...standfirst, ...blocks];
  return {
    ...{ slug, edition, outlet, outletName, title, authors, published, modified },
    ...{ lang, genre, access },
    blocks: all,
    captions: pictures.map((picture) => picture.caption),
    credits: pictures.map((picture) => picture.credit),
    authorNote: article.bio,
    words: all.flatMap((block) => block.text.split(/\s+/)).length,
  };
}
