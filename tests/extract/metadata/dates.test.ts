// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metadataOfPage } from '../../support/page-metadata';

/** An address without a date. */
const PAGE_URL = 'https://harbour.example/ferry';

const datesOf = (html: string, url = PAGE_URL) => {
  const { published, modified, dateStated } = metadataOfPage(html, url);
  return { published, modified, dateStated };
};

describe('the dates', () => {
  it('keep the page’s own time zone, and the change apart', () => {
    const html =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops","datePublished":"2031-04-03T18:05:00+02:00","dateModified":"2031-04-04T09:00:00+02:00"}</script>';
    expect(datesOf(html)).toEqual({
      published: '2031-04-03T18:05:00+02:00',
      modified: '2031-04-04T09:00:00+02:00',
      dateStated: true,
    });
  });

  it('name no change where it is the publication', () => {
    const html =
      '<meta property="article:published_time" content="2031-04-03T18:05:00Z"><meta property="article:modified_time" content="2031-04-03T18:05:00Z">';
    expect(datesOf(html).modified).toBeNull();
  });

  it.each([
    [
      'of a time element near the headline',
      '<h1>Ferry stops</h1><time datetime="2031-04-03T18:05:00+02:00">yesterday</time>',
      '2031-04-03T18:05:00+02:00',
    ],
    [
      'of a line near the headline',
      '<h1>Ferry stops</h1><p>Published on 3 April 2031</p>',
      '2031-04-03',
    ],
    [
      'of a line before the headline',
      '<p class="date">3 April 2031</p><h1>Ferry stops</h1>',
      '2031-04-03',
    ],
    [
      'not of a sentence',
      '<h1>Ferry stops</h1><p>The harbour office had said on 3 April 2031 that the ferry would go on through the winter.</p>',
      null,
    ],
    [
      'not of a related article',
      '<h1>Ferry stops</h1><div class="related"><time datetime="2030-01-01">then</time></div>',
      null,
    ],
    [
      'of itemprop',
      '<h1>Ferry stops</h1><span itemprop="datePublished" content="2031-04-03">last week</span>',
      '2031-04-03',
    ],
  ])('are %s', (_, html, published) => {
    expect(datesOf(html)).toMatchObject({ published });
  });

  it('tell an update from a publication', () => {
    const html = '<h1>Ferry stops</h1><p>Aktualisiert am 4. April 2031</p><p>3. April 2031</p>';
    expect(datesOf(html)).toEqual({
      published: '2031-04-03',
      modified: '2031-04-04',
      dateStated: false,
    });
  });

  it('come from the address where the page has none', () => {
    expect(
      datesOf('<h1>Ferry stops</h1>', 'https://harbour.example/2031/04/03/ferry').published,
    ).toBe('2031-04-03');
    expect(
      datesOf('<h1>Ferry stops</h1>', 'https://harbour.example/a?d=2031-04-03').published,
    ).toBeNull();
  });
});
