// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { headlineOf, likeness, withoutOutlet } from '@/lib/extract/metadata/title';
import { metadataOfPage } from '../../support/page-metadata';
import { PAGE_URL } from '../../support/read-page';

const titleOf = (html: string): string => metadataOfPage(html, PAGE_URL).title;

describe('the headline', () => {
  it.each([
    [
      'is the h1 that agrees with the social title, not the one of a box',
      '<title>Ferry to Norby stops for winter | Harbour Post</title><meta property="og:title" content="Ferry to Norby stops for winter"><h1>Log in</h1><h1>Ferry to Norby stops for the winter</h1>',
      'Ferry to Norby stops for the winter',
    ],
    [
      'is the social title where the only h1 is the name of the site',
      '<title>Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="og:title" content="Ferry stops for winter"><h1>Harbour Post</h1>',
      'Ferry stops for winter',
    ],
    [
      'is the social title on a news page whose h1 says another thing',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry news: winter stop"}</script><meta property="og:title" content="Islanders are cut off until April"><h1>Ferry news: winter stop</h1>',
      'Islanders are cut off until April',
    ],
    [
      'is the h1 that structured data repeat where both other titles are the same SEO words',
      '<title>Ferry news: timetable, prices, winter stop | Harbour Post</title><meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Islanders are cut off until April"}</script><meta property="og:title" content="Ferry news: timetable, prices, winter stop"><h1>Islanders are cut off until April</h1>',
      'Islanders are cut off until April',
    ],
    [
      'is the structured headline where nothing else says one',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops for winter"}</script>',
      'Ferry stops for winter',
    ],
    [
      'is a lone long h1 before the document’s title',
      '<title>Startseite</title><h1>Die Fähre nach Norby fährt im Winter nicht</h1>',
      'Die Fähre nach Norby fährt im Winter nicht',
    ],
    [
      'is the document’s title without the outlet as a last resort',
      '<title>Ferry stops for winter - Harbour Post</title><meta property="og:site_name" content="Harbour Post">',
      'Ferry stops for winter',
    ],
    [
      'takes the better spacing of the social title for an h1 of two boxes',
      '<title>Norby / Ferry stops for winter</title><meta property="og:title" content="Norby / Ferry stops for winter"><h1><span>Norby</span><span>Ferry stops for winter</span></h1>',
      'Norby / Ferry stops for winter',
    ],
    ['is empty on a page with no title at all', '<p>Only text.</p>', ''],
    [
      'is found in scripts that put no blanks',
      '<title>渡し船は冬の間運休する｜港新聞</title><h1>港新聞</h1><h1>渡し船は冬の間運休する</h1>',
      '渡し船は冬の間運休する',
    ],
  ])('%s', (_, html, title) => {
    expect(titleOf(html)).toBe(title);
  });

  it('is the first fit source where all are given', () => {
    const sources = { h1s: [], social: '', headline: '', document: 'Ferry stops', news: false };
    expect(headlineOf(sources, [])).toBe('Ferry stops');
  });
});

describe('an outlet’s name', () => {
  it.each([
    ['Ferry stops | Harbour Post', 'Ferry stops'],
    ['Ferry stops - Norby - Harbour Post', 'Ferry stops - Norby'],
    ['Harbour Post: Ferry stops', 'Ferry stops'],
    ['Ferry stops – and nobody knows why', 'Ferry stops – and nobody knows why'],
    ['Minister: ferry stops', 'Minister: ferry stops'],
    ['Ferry stops | Harbour Post News', 'Ferry stops'],
  ])('%s becomes %s', (title, short) => {
    expect(withoutOutlet(title, ['harbour post'])).toBe(short);
  });
});

describe('likeness', () => {
  it('is 1 for the same words and 0 for other ones', () => {
    expect(likeness('Ferry stops for the winter', 'ferry stops – for the winter!')).toBe(1);
    expect(likeness('Ferry stops for the winter', 'Zoo buys two young pandas')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });
});
