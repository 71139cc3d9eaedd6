/** An invented article with its brief, a reading of it, and saved articles, for components. */
import { assembleArticle } from '@/lib/extract/assemble';
import type { Article, ExtractedPage, RawBlock } from '@/lib/model/article';
import type { Brief, KeyPoint, Section } from '@/lib/model/brief';
import type { ReaderRecord, SavedArticle } from '@/lib/model/library';
import type { StoryArticleWithText, StoryNeighbour } from '@/lib/model/page-story';
import type { Reading, SavedState } from '@/lib/model/reading';
import type { ListItem, TextView } from '@/lib/storage/queries';
import { page } from '@/tests/support/articles';
import { noStory } from '@/tests/support/stories';

export const NOW = new Date(2026, 10, 23, 12).getTime();
export const DAY = 86_400_000;

const paragraph = (text: string): RawBlock => ({ kind: 'paragraph', text });

/** One sentence a block, so that sentence n stands in paragraph n. */
const BLOCKS: RawBlock[] = [
  paragraph('The ferry operator Nordlys withdrew two of its five ships on Thursday.'),
  paragraph('Cracks had been found in the loading ramps, its chief executive Marit Aasen said.'),
  { kind: 'heading', level: 2, text: 'Islanders ask for a stand-in' },
  paragraph('Mayor Jonas Tveit asked the county to hire a replacement ship.'),
  paragraph('A stand-in would cost about 1.9 million crowns a month, he said.'),
  { kind: 'item', text: 'Bryn: one crossing a day.' },
  { kind: 'item', text: 'Sula: one crossing a day.' },
  { kind: 'row', text: 'Ship | Built' },
  { kind: 'row', text: 'Vesla | 2008' },
  { kind: 'quote', text: 'A single crossing is a closed road with a timetable.' },
];

export const samplePage = (overrides: Partial<ExtractedPage> = {}): ExtractedPage =>
  page({
    title: 'Two ferries withdrawn over cracked ramps',
    outlet: 'The Halmar Courier',
    byline: 'Signe Dahl',
    published: '2026-11-20',
    blocks: BLOCKS,
    asides: [
      { kind: 'headline', text: 'Two ferries withdrawn over cracked ramps' },
      { kind: 'caption', text: 'The Vesla at her berth in Halmar.' },
    ],
    ...overrides,
  });

export const sampleArticle = (overrides: Partial<ExtractedPage> = {}): Article =>
  assembleArticle(samplePage(overrides));

export function sampleBrief({ text, textHash, blocks }: Article): Brief {
  const evidence = (paragraph: number) => {
    const { start = 0, end = 0 } = blocks[paragraph] ?? {};
    return { sentences: [paragraph], spans: [{ start, end }], rule: 'sample@1' };
  };
  const point = (paragraph: number, rank: number): KeyPoint => ({
    ...evidence(paragraph),
    text: blocks[paragraph]?.text ?? '',
    rank,
  });
  const section = (
    heading: string,
    headingFrom: Section['headingFrom'],
    paragraphs: Section['paragraphs'],
  ): Section => ({ ...evidence(paragraphs[0]), heading, headingFrom, paragraphs });
  return {
    analysisVersion: 1,
    textHash,
    lang: 'en',
    words: text.split(/\s+/).length,
    minutes: 2,
    sentences: blocks.map(({ start, end }, number) => ({ start, end, paragraph: number })),
    keyPoints: [point(0, 2), point(1, 1), point(4, 3)].filter(({ text }) => text !== ''),
    entities: [],
    sections: [
      section('overview', 'role', [0, 1]),
      section('Islanders ask for a stand-in', 'article', [2, blocks.length - 1]),
    ],
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

export const savedState = (overrides: Partial<SavedState> = {}): SavedState => ({
  articleId: 'ferry',
  savedAt: NOW - 3 * DAY,
  sameText: true,
  linkOnly: false,
  tags: [],
  drawerMoves: [],
  inTrash: false,
  ...overrides,
});

export const storyNeighbour = (overrides: Partial<StoryNeighbour> = {}): StoryNeighbour => ({
  articleId: 'council',
  title: 'Council pays for a replacement ship',
  outlet: 'Fjordbladet',
  url: 'https://fjordbladet.example/council',
  lang: 'en',
  published: new Date(NOW - 2 * DAY).toISOString(),
  savedAt: NOW - DAY,
  reason: { names: ['Marit Aasen', 'Bryn'], words: ['ferry'], days: 2 },
  score: 1,
  ...overrides,
});

export const storyMember = (
  overrides: Partial<StoryArticleWithText> = {},
): StoryArticleWithText => ({
  articleId: 'wire',
  title: 'Ferry operator withdraws two ships',
  outlet: 'Nordic Press Agency',
  url: 'https://npa.example/ferries',
  lang: 'en',
  published: new Date(NOW - 3 * DAY).toISOString(),
  savedAt: NOW - 2 * DAY,
  shared: null,
  ...overrides,
});

export function sampleReading(
  overrides: Partial<Reading> = {},
  of: Partial<ExtractedPage> = {},
): Reading {
  const article = sampleArticle(of);
  return {
    id: 'reading',
    tabId: 7,
    article,
    brief: sampleBrief(article),
    addressKeys: [(article.url ?? '').replace('https://', '')],
    saved: null,
    changes: null,
    story: { ...noStory, related: [storyNeighbour()] },
    ...overrides,
  };
}

type ItemOverrides = { article?: Partial<SavedArticle>; reader?: Partial<ReaderRecord> };

export function sampleView({ article: saved, reader }: ItemOverrides = {}): TextView {
  const { text, textHash, blocks, asides, url, ...known } = sampleArticle();
  const whole = sampleArticle();
  const article: SavedArticle = {
    ...known,
    id: 'ferry',
    url: url ?? 'https://courier.example/ferry',
    addressKeys: ['courier.example/ferry'],
    snapshotId: 'ferry-1',
    words: 90,
    minutes: 2,
    savedAt: NOW - DAY,
    ...saved,
  };
  return {
    article,
    reader: {
      articleId: article.id,
      place: 'inbox',
      placeBeforeTrash: null,
      readAt: null,
      trashedAt: null,
      tags: [],
      drawerMoves: [],
      ...reader,
    },
    snapshot: {
      ...known,
      id: 'ferry-1',
      articleId: article.id,
      takenAt: NOW - DAY,
      text,
      textHash,
      blocks,
      asides,
    },
    brief: sampleBrief(whole),
  };
}

export function sampleItem(overrides: ItemOverrides = {}): ListItem {
  const { article, reader } = sampleView(overrides);
  return { article, reader };
}
