/** Articles, briefs and readings for tests; each takes what the test is about as overrides. */
import { assembleArticle } from '@/lib/extract/assemble';
import type { Article, ExtractedPage, RawBlock } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { NewSave } from '@/lib/storage/save-article';

const PARAGRAPHS = [
  'The Harbour Bridge in Port Aldern was closed to all traffic on Monday after engineers found a crack in one of its main girders.',
  'The crack, about 40 centimetres long, was discovered during a routine inspection by the Aldern Roads Authority.',
  '“We do not take this step lightly,” Mayor Ines Halloran told reporters outside the town hall.',
];

export const paragraphs = (texts: readonly string[] = PARAGRAPHS): RawBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));

/** What the script in a page sends. */
export function page(overrides: Partial<ExtractedPage> = {}): ExtractedPage {
  return {
    url: 'https://post.example/news/harbour-bridge-closed-48213',
    canonicalUrl: null,
    ampUrl: null,
    title: 'Harbour bridge closed after crack is found',
    byline: 'Anna Kellner',
    published: '2026-11-23T09:30:00+01:00',
    modified: null,
    outlet: 'Example Post',
    lang: 'en',
    blocks: paragraphs(),
    asides: [{ kind: 'headline', text: 'Harbour bridge closed after crack is found' }],
    confidence: { level: 'good', reasons: [] },
    access: { level: 'full', reasons: [] },
    genre: { kind: 'news', reasons: [] },
    ...overrides,
  };
}

export const article = (overrides: Partial<ExtractedPage> = {}): Article & { url: string } => {
  const from = page(overrides);
  return { ...assembleArticle(from), url: from.url };
};

/** An article of these paragraphs. */
export const articleOf = (texts: readonly string[], overrides: Partial<ExtractedPage> = {}) =>
  article({ blocks: paragraphs(texts), ...overrides });

/** A brief that takes each paragraph for a sentence and the first one for the key point. */
export function briefOf({ text, textHash, blocks }: Article): Brief {
  const [first] = blocks;
  const evidence = { sentences: [0], spans: first ? [{ start: 0, end: first.end }] : [] };
  return {
    analysisVersion: 1,
    textHash,
    lang: 'en',
    words: text.split(/\s+/).length,
    minutes: 1,
    sentences: blocks.map(({ start, end }, paragraph) => ({ start, end, paragraph })),
    keyPoints: first ? [{ ...evidence, text: first.text, rank: 1, rule: 'test@1' }] : [],
    sections: [],
    entities: [],
    quotes: [],
    figures: [],
    dates: [],
    hedges: [],
    sources: [],
    noReply: [],
    drawers: [],
    attributed: [],
  };
}

let made = 0;
/** Ids that differ within a test run. */
export const newId = (): string => {
  made += 1;
  return `id-${made}`;
};

/** Everything a save needs, for an article of its own address unless the test gives one. */
export function newSave(
  overrides: Partial<ExtractedPage> = {},
  { now = 1_000, keys = undefined as string[] | undefined } = {},
): NewSave {
  const saved = article(overrides);
  return {
    article: saved,
    brief: briefOf(saved),
    addressKeys: keys ?? [saved.url.replace(/^https:\/\//, '')],
    now,
    newId,
  };
}
