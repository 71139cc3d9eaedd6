/** Signals, metadata and kept text of an ordinary news page; tests change what they are about. */
import type { KeptText, PageSignals } from '@/lib/extract/judge';
import type { PageMetadata } from '@/lib/extract/metadata';
import type { RawBlock } from '@/lib/model/article';

/** Thirty-two words without a date, a name or a mark of any kind of page. */
export const PROSE =
  'The council decided on Tuesday to keep the old ferry in service for another winter, although its engine had failed twice since spring and the islanders had asked for a new boat again.';

export const paragraphs = (count: number, text = PROSE): RawBlock[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph', text }));

export const newsSignals = (changes: Partial<PageSignals> = {}): PageSignals => ({
  front: false,
  slugWords: 5,
  dated: false,
  otherWord: false,
  articleWord: true,
  proseWords: 330,
  prices: 0,
  times: 1,
  posts: 0,
  paywallMarks: 0,
  offers: 0,
  rests: 0,
  ...changes,
});

export const newsMetadata = (changes: Partial<PageMetadata> = {}): PageMetadata => ({
  title: 'Council keeps the old ferry for another winter',
  byline: 'Ana Ruiz',
  published: '2031-04-03',
  modified: null,
  outlet: 'Harbour Post',
  lang: 'en',
  canonicalUrl: null,
  ampUrl: null,
  articleBody: null,
  wordCount: null,
  standfirst: null,
  accessibleForFree: null,
  dateStated: true,
  pageType: 'article',
  articleTypes: ['NewsArticle'],
  dataTypes: ['NewsArticle'],
  section: null,
  credit: null,
  ...changes,
});

export const keptNews = (changes: Partial<KeptText> = {}): KeptText => ({
  blocks: paragraphs(10),
  linkedWords: 0,
  headingsLost: 0,
  rescued: false,
  ...changes,
});
