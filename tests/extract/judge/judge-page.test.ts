// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/extract/judge';
import { addressSignals } from '@/lib/extract/judge/address-signals';
import { pageCounts } from '@/lib/extract/judge/signals';
import { keptNews, newsMetadata, newsSignals, PROSE, paragraphs } from '../../support/judged-page';
import { metadataOfPage } from '../../support/page-metadata';
import { documentOf } from '../../support/read-page';

const ARTICLE_URL = 'https://harbour.example/news/council-keeps-the-old-ferry';

/** The judgement on a page of some markup of which these blocks were kept. */
const judge = (html: string, url: string, blocks = paragraphs(4)) => {
  const signals = { ...addressSignals(url), ...pageCounts(documentOf(html, url)) };
  return judgePage(signals, metadataOfPage(html, url), keptNews({ blocks }), url);
};

const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<article><h3><a href="/news/${i}">Island council meets on harbour dues ${i}</a></h3><time datetime="2031-04-03">today</time></article>`,
  ).join('');

describe('a page that is no article', () => {
  it.each([
    [
      'a front page',
      `<title>Harbour Post</title><meta property="og:type" content="website"><h1>Harbour Post</h1>${teasers(40)}<p>${PROSE}</p>`,
      'https://www.harbour.example/',
    ],
    [
      'a front page in one language',
      `<title>Harbour Post</title>${teasers(40)}`,
      'https://harbour.example/en/index.html',
    ],
    ['search results', `<title>Search</title>${teasers(20)}`, 'https://harbour.example/?s=ferry'],
    [
      'a rubric',
      `<title>Politics | Harbour Post</title><meta property="og:type" content="website"><script type="application/ld+json">{"@type":"CollectionPage"}</script><h1>Politics</h1>${teasers(60)}`,
      'https://harbour.example/category/politics',
    ],
    [
      'a shop',
      `<title>Sofa Norby | Koti</title><meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Sofa Norby","offers":{"@type":"Offer"}}</script><h1>Sofa Norby</h1>${'<div>€ 349</div>'.repeat(12)}<p>${PROSE}</p>`,
      'https://koti.example/products/norby',
    ],
    [
      'a forum',
      `<title>Old ferries?</title><script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script><h1>Old ferries?</h1>${`<div class="post"><time>1 h</time><p>${PROSE}</p></div>`.repeat(15)}`,
      'https://boats.example/threads/123',
    ],
  ])('%s is refused', (_, html, url) => {
    expect(judge(html, url)).toEqual({ ok: false, error: { reason: 'no-article' } });
  });

  it('a text of a few words is too short', () => {
    const result = judgePage(
      newsSignals(),
      newsMetadata(),
      keptNews({ blocks: paragraphs(1) }),
      ARTICLE_URL,
    );
    expect(result).toEqual({ ok: false, error: { reason: 'too-short' } });
  });
});

describe('an article', () => {
  it('is read with good confidence', () => {
    const result = judgePage(newsSignals(), newsMetadata(), keptNews(), ARTICLE_URL);
    expect(result).toMatchObject({
      ok: true,
      value: {
        confidence: { level: 'good', reasons: [] },
        access: { level: 'full', reasons: [] },
        genre: { kind: 'news' },
      },
    });
  });

  it('is one also on a page without any data', () => {
    const html = `<title>Council keeps the old ferry</title><h1>Council keeps the old ferry</h1><p>By Ana Ruiz</p>${`<p>${PROSE}</p>`.repeat(10)}`;
    expect(judge(html, ARTICLE_URL, paragraphs(10)).ok).toBe(true);
  });

  it('on a front page counts if the page says so', () => {
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops","datePublished":"2031-04-03","author":"Ana Ruiz"}</script><p>${PROSE}</p>`;
    expect(judge(html, 'https://ferry.example/', paragraphs(10)).ok).toBe(true);
  });

  it('that looks like something else is doubtful', () => {
    const result = judgePage(
      newsSignals({ articleWord: false, slugWords: 1, prices: 6, otherWord: true }),
      newsMetadata({
        byline: null,
        dateStated: false,
        articleTypes: [],
        dataTypes: [],
        pageType: 'website',
      }),
      keptNews({ blocks: paragraphs(30) }),
      'https://koti.example/services/moving',
    );
    expect(result.ok ? result.value.confidence.level : result.error.reason).toMatch(
      /doubtful|no-article/,
    );
  });
});
