import { describe, expect, it } from 'vitest';
import type { PageSignals } from '@/lib/extract/judge';
import { genreOf } from '@/lib/extract/judge/genre';
import type { PageMetadata } from '@/lib/extract/metadata';
import type { Genre, RawBlock } from '@/lib/model/article';
import { keptNews, newsMetadata, newsSignals, paragraphs } from '../../support/judged-page';

const URL_OF_NEWS = 'https://harbour.example/coast/council-keeps-the-old-ferry';
const genre = (
  metadata: Partial<PageMetadata>,
  { url = URL_OF_NEWS, blocks = paragraphs(10), signals = {} as Partial<PageSignals> } = {},
) => genreOf(newsSignals(signals), newsMetadata(metadata), keptNews({ blocks }), url).kind;

describe('the genre by structured data', () => {
  it.each<[string[], Genre['kind']]>([
    [['NewsArticle'], 'news'],
    [['ReportageNewsArticle'], 'news'],
    [['LiveBlogPosting'], 'live'],
    [['OpinionNewsArticle'], 'opinion'],
    [['AnalysisNewsArticle'], 'analysis'],
    [['ClaimReview'], 'analysis'],
    [['NewsArticle', 'Review'], 'review'],
  ])('%j is %s', (articleTypes, kind) => {
    expect(genre({ articleTypes })).toBe(kind);
  });
});

describe('the genre by rubric', () => {
  it.each<[string, Genre['kind']]>([
    ['Opinion', 'opinion'],
    ['Meinung', 'opinion'],
    ['Gastbeitrag', 'opinion'],
    ['Tribunes', 'opinion'],
    ['Opinión', 'opinion'],
    ['Opinioni', 'opinion'],
    ['Opinião', 'opinion'],
    ['Opinie', 'opinion'],
    ['Analyse', 'analysis'],
    ['Décryptage', 'analysis'],
    ['Análisis', 'analysis'],
    ['Achtergrond', 'analysis'],
    ['Interview', 'interview'],
    ['Entrevistas', 'interview'],
    ['Intervista', 'interview'],
    ['Reviews', 'review'],
    ['Rezensionen', 'review'],
    ['Recensioni', 'review'],
    ['Newsletter', 'round-up'],
    ['Pressemitteilung', 'press-release'],
    ['Comunicati stampa', 'press-release'],
    ['Liveticker', 'live'],
    ['Coast, Opinion', 'opinion'],
    ['Economy of opinion', 'news'],
  ])('%s is %s', (section, kind) => {
    expect(genre({ section })).toBe(kind);
  });
});

describe('the genre by address', () => {
  it.each<[string, Genre['kind']]>([
    ['https://harbour.example/opinion/keep-the-ferry', 'opinion'],
    ['https://harbour.example/meinung/kommentare/faehre', 'opinion'],
    ['https://harbour.example/press-releases/new-boat', 'press-release'],
    ['https://harbour.example/coast/opinion', 'news'],
  ])('%s is %s', (url, kind) => {
    expect(genre({}, { url })).toBe(kind);
  });
});

describe('the genre by headline', () => {
  it.each<[string, Genre['kind']]>([
    ['Opinion: Keep the ferry', 'opinion'],
    ['Kommentar: Die Fähre muss bleiben', 'opinion'],
    ['Analyse | Pourquoi le ferry reste', 'analysis'],
    ['Storm on the coast: live updates', 'live'],
    ['Sturm an der Küste im Liveblog', 'live'],
    ['Interview: “The boat is old”', 'interview'],
    ['Die Kapitänin im Interview', 'interview'],
    ['Captain agrees to interview with police', 'news'],
    ['The best ferries for families', 'round-up'],
    ['New ferry put to the test: review', 'review'],
    ['Council reviews ferry dues', 'news'],
    ['People live on the ferry', 'news'],
  ])('%s: %s', (title, kind) => {
    expect(genre({ title })).toBe(kind);
  });
});

describe('the genre by text', () => {
  it('is live where many blocks begin with a time', () => {
    const blocks: RawBlock[] = [
      '18:05 Uhr: Sturm',
      '17.40 Uhr Regen',
      '16:00 – Wind',
      '(15:30) Wolken',
      '14:10 Sonne',
    ].map((text) => ({ kind: 'paragraph', text }));
    expect(genre({}, { blocks })).toBe('live');
  });

  it('is an interview where many paragraphs ask', () => {
    const blocks = Array.from({ length: 6 }, (): RawBlock[] => [
      { kind: 'paragraph', text: 'Captain, how old is the ferry now?' },
      ...paragraphs(1),
    ]).flat();
    expect(genre({}, { blocks })).toBe('interview');
  });

  it('is no interview where the headings ask', () => {
    const blocks = Array.from({ length: 6 }, (): RawBlock[] => [
      { kind: 'heading', level: 2, text: 'How old is the ferry now?' },
      ...paragraphs(1),
    ]).flat();
    expect(genre({}, { blocks })).toBe('news');
  });

  it('is a press release where the text says so', () => {
    const blocks: RawBlock[] = [
      { kind: 'paragraph', text: 'FOR IMMEDIATE RELEASE' },
      ...paragraphs(9),
    ];
    expect(genre({}, { blocks })).toBe('press-release');
  });

  it('is other for guides and for what nothing calls news', () => {
    const plain = { articleTypes: [], pageType: null };
    expect(genre({ ...plain, title: 'How to choose a ferry' })).toBe('other');
    expect(
      genre(
        { ...plain, title: 'Ferries' },
        { url: 'https://koti.example/blog/choosing-a-ferry-for-you' },
      ),
    ).toBe('other');
    expect(
      genre(
        { ...plain, published: null },
        { url: 'https://koti.example/x', signals: { articleWord: false, slugWords: 1 } },
      ),
    ).toBe('other');
    expect(genre(plain)).toBe('news');
  });

  it('names the marks it goes by', () => {
    const result = genreOf(
      newsSignals(),
      newsMetadata({ section: 'Meinung' }),
      keptNews(),
      URL_OF_NEWS,
    );
    expect(result).toEqual({ kind: 'opinion', reasons: ['section: Meinung'] });
  });
});
