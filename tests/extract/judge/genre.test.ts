import { describe, expect, it } from 'vitest';
import type { PageSignals } from '@/lib/extract/judge';
import { genreOf, likeliestGenre } from '@/lib/extract/judge/genre';
import { genreFeatures } from '@/lib/extract/judge/genre-features';
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
    ['Názory', 'opinion'],
    ['Debatt', 'opinion'],
    ['Nuomonės', 'opinion'],
    ['Rozhovory', 'interview'],
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
    ['https://harbour.example/boat-reviews/the-new-ferry', 'review'],
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
    ['The 7 best ferries, ranked', 'round-up'],
    ['Here are five small ferries and gadgets', 'round-up'],
    ['港のニュースまとめ', 'round-up'],
    ['Coast weekly, issue #12', 'round-up'],
    ['Top court keeps the ferry in harbour', 'news'],
    ['新しいフェリーに乗って使ってみた', 'review'],
    ['船長インタビュー', 'interview'],
    ['社説：フェリーを守れ', 'opinion'],
    ['New ferry put to the test: review', 'review'],
    ['Council reviews ferry dues', 'news'],
    ['What we know about the ferry so far', 'news'],
    ['Fähre vor Kestervaart: Was wir wissen', 'news'],
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

  it('is an explainer, no interview, where the headings ask', () => {
    const text =
      'The ferry is old because the islands have no money of their own. Experts say that a new boat would cost more than the county could pay, which means that the risk is shared. However, that may change.';
    const blocks = Array.from({ length: 6 }, (): RawBlock[] => [
      { kind: 'heading', level: 2, text: 'Why is the ferry so old?' },
      ...paragraphs(1, text),
    ]).flat();
    expect(genre({ title: 'Why the ferry is still running' }, { blocks })).toBe('analysis');
  });

  it('is a press release where the text says so', () => {
    const blocks: RawBlock[] = [
      { kind: 'paragraph', text: 'FOR IMMEDIATE RELEASE' },
      ...paragraphs(9),
    ];
    expect(genre({}, { blocks })).toBe('press-release');
  });

  it('is an interview where two speakers take turns by name', () => {
    const blocks = Array.from({ length: 3 }, (): RawBlock[] => [
      { kind: 'paragraph', text: 'HARBOUR POST: The ferry is old.' },
      { kind: 'paragraph', text: 'Ruiz: It will run for another winter.' },
    ]).flat();
    expect(genre({}, { blocks })).toBe('interview');
  });

  it('is no interview where labels take turns', () => {
    const blocks = Array.from({ length: 3 }, (): RawBlock[] => [
      { kind: 'paragraph', text: 'Pros: The ferry is quick, and pros can take a bicycle.' },
      { kind: 'paragraph', text: 'Cons: It does not run in a storm.' },
    ]).flat();
    expect(genre({}, { blocks })).not.toBe('interview');
  });

  it('is a round-up where a list is announced as one', () => {
    const text = 'Harbour Guide is pleased to announce the twenty ferries of the year.';
    const blocks: RawBlock[] = [{ kind: 'paragraph', text }, ...paragraphs(9)];
    expect(genre({ articleTypes: [], title: 'The Top 20 Ferries of 2031' }, { blocks })).toBe(
      'round-up',
    );
  });

  it('is no live report where lone times mark the chapters of a film', () => {
    const blocks = ['0:06', '6:00', '8:30', '16:03', '18:38', '20:01'].map(
      (text): RawBlock => ({ kind: 'item', text }),
    );
    expect(genre({}, { blocks })).not.toBe('live');
  });

  it.each<[string, Genre['kind']]>([
    ['The writer is a columnist for the Harbour Post.', 'opinion'],
    ['Harbour at Dawn is a weekly newsletter about ferries.', 'round-up'],
    ['Ein Gespräch mit der Kapitänin', 'interview'],
    ['Grade: B+', 'review'],
    ['Wir Insulaner können alles. Ein Kommentar von Ana Ruiz', 'opinion'],
    ['Eine Analyse von Ana Ruiz', 'analysis'],
    ['Each spring I review the boats of the islands.', 'review'],
    ['In this week’s issue, the ferry gets a new engine.', 'round-up'],
    ['The yard is pleased to announce its newest boat.', 'press-release'],
  ])('“%s” makes it %s', (text, kind) => {
    const blocks: RawBlock[] = [{ kind: 'paragraph', text }, ...paragraphs(9)];
    expect(genre({ articleTypes: [] }, { blocks })).toBe(kind);
  });

  it('takes what an outlet quotes of a release for news', () => {
    const text = 'The yard “is pleased to announce” its newest boat.';
    const blocks: RawBlock[] = [{ kind: 'paragraph', text }, ...paragraphs(9)];
    expect(genre({}, { blocks })).toBe('news');
  });

  it('is a release where a government speaks on its own site', () => {
    expect(genre({}, { url: 'https://harbour.gov/newsroom/remarks-on-the-ferry' })).toBe(
      'press-release',
    );
    expect(genre({}, { url: 'https://harbour.gov/forms/ferry-licence-for-your-boat' })).not.toBe(
      'press-release',
    );
  });

  it('does not take the customers’ reviews of a shop for one', () => {
    expect(genre({ articleTypes: ['Review'] })).not.toBe('review');
  });
});

describe('the genre where nothing names it', () => {
  const unnamed = { articleTypes: [], dataTypes: [], section: null };
  const ADVICE =
    'If you want to choose a boat, you should compare your options and check what you need. Our team can help you find the best solution for your budget, so get in touch today!';
  const ARGUMENT =
    'But why should we believe them? It is absurd. The council is simply wrong, and it must never be allowed to forget it. I am ashamed of my town, because nothing really changes here.';

  it('is news where a text reports what happened', () => {
    expect(genre({})).toBe('news');
    expect(genre({ ...unnamed, dateStated: true })).toBe('news');
  });

  it('is other where a text advises the reader and sells', () => {
    expect(
      genre(
        { ...unnamed, title: 'How to choose your boat', byline: null, dateStated: false },
        {
          url: 'https://boats.example/blog/how-to-choose-your-boat',
          blocks: paragraphs(8, ADVICE),
        },
      ),
    ).toBe('other');
  });

  it('is opinion where the author argues without a source', () => {
    expect(genre(unnamed, { blocks: paragraphs(8, ARGUMENT) })).toBe('opinion');
  });

  it('says how the text speaks as its reasons', () => {
    const { kind, reasons } = likeliestGenre(
      genreFeatures(newsSignals(), newsMetadata(), keptNews(), URL_OF_NEWS),
    );
    expect(kind).toBe('news');
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^[a-z-]+$/);
  });
});

describe('the reasons', () => {
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
