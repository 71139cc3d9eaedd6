// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';
import { metadataOfPage } from '../../support/page-metadata';
import { documentOf, PAGE_URL } from '../../support/read-page';

const read = (html: string, url = PAGE_URL) => metadataOfPage(html, url);

describe('the outlet', () => {
  it.each([
    ['site name', '<meta property="og:site_name" content="Harbour Post">', 'Harbour Post'],
    [
      'publisher before a name that is an address',
      '<meta property="og:site_name" content="harbour.example"><script type="application/ld+json">{"@type":"NewsArticle","headline":"x","publisher":{"name":"Harbour Post"}}</script>',
      'Harbour Post',
    ],
    [
      'name without slogan',
      '<meta property="og:site_name" content="Harbour Post | News from the coast">',
      'Harbour Post',
    ],
    [
      'name without company',
      '<meta name="publisher" content="Harbour Post GmbH, Norby, Germany">',
      'Harbour Post',
    ],
    ['host without www', '<p>Text</p>', 'harbour.example'],
  ])('is the %s', (_, html, outlet) => {
    expect(read(html, 'https://www.harbour.example/ferry').outlet).toBe(outlet);
  });
});

describe('links', () => {
  it.each<[string, string | null]>([
    ['/ferry?page=1', 'https://harbour.example/ferry?page=1'],
    ['https://harbour.example/ferry', 'https://harbour.example/ferry'],
    ['//harbour.example/ferry', 'https://harbour.example/ferry'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['', null],
    ['https://', null],
  ])('canonical %j is %j', (href, url) => {
    expect(
      read(`<link rel="canonical" href="${href}">`, 'https://harbour.example/a').canonicalUrl,
    ).toBe(url);
  });

  it('takes the first canonical link that is one of the web', () => {
    const html = '<link rel="canonical" href="javascript:1"><link rel="canonical" href="/ferry">';
    expect(read(html, 'https://harbour.example/a').canonicalUrl).toBe(
      'https://harbour.example/ferry',
    );
  });
});

describe('the language', () => {
  it.each<[string, string | null]>([
    ['<html lang="de-DE">', 'de-DE'],
    ['<html lang="EN_us">', 'en-US'],
    ['<html lang="zh-Hant-TW">', 'zh-TW'],
    ['<html><meta property="og:locale" content="fr_FR">', 'fr-FR'],
    [
      '<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"x","inLanguage":"es"}</script>',
      'es',
    ],
    ['<html lang="German">', null],
    ['<html lang="">', null],
  ])('of %s', (html, lang) => {
    expect(read(html).lang).toBe(lang);
  });
});

describe('hints for judgement', () => {
  it('reads what the article’s own object says', () => {
    const html = `<meta property="og:type" content="Article"><script type="application/ld+json">[
      {"@type":"NewsArticle","headline":"Ferry stops","isAccessibleForFree":"False","wordCount":"812","articleSection":"Opinion",
       "description":"Norby is cut off.","articleBody":" The ferry stops. ","sourceOrganization":{"name":"Coast Wire"}},
      {"@type":"Product"}]</script>`;
    expect(read(html)).toMatchObject({
      accessibleForFree: false,
      wordCount: 812,
      section: 'Opinion',
      standfirst: 'Norby is cut off.',
      articleBody: ' The ferry stops. ',
      credit: 'Coast Wire',
      pageType: 'article',
      articleTypes: ['NewsArticle'],
      dataTypes: ['NewsArticle', 'Product', 'Organization'].slice(0, 2),
    });
  });

  it('tells this page’s object from those of teasers', () => {
    const html = `<h1>Ferry stops for winter</h1><script type="application/ld+json">[
      {"@type":"NewsArticle","headline":"Zoo buys pandas","datePublished":"2020-01-01","author":"Ola Berg"},
      {"@type":"NewsArticle","headline":"Ferry stops for winter","datePublished":"2031-04-03","author":"Ana Ruiz"}]</script>`;
    expect(read(html)).toMatchObject({ published: '2031-04-03', byline: 'Ana Ruiz' });
  });
});

describe('hostile pages', () => {
  it.each([
    [
      'a title of a million letters',
      `<title>${'x'.repeat(1_000_000)}</title><h1>${'y'.repeat(1_000_000)}</h1>`,
    ],
    [
      'values of wrong types',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"author":[7,null,[[]],{"name":{}}],"datePublished":{},"publisher":"x","wordCount":[],"articleBody":{},"isAccessibleForFree":[]}</script>',
    ],
    [
      'prototype keys',
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"x":1},"constructor":{"prototype":{}},"headline":"Ferry","@id":"__proto__"}</script>',
    ],
    [
      'references in a circle',
      '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"},"publisher":{"@id":"#a"}}]}</script>',
    ],
    ['no body', '<frameset></frameset>'],
  ])('never throw: %s', (_, html) => {
    const metadata = read(html);
    expect(typeof metadata.title).toBe('string');
    expect(metadata.title.length).toBeLessThanOrEqual(2000);
    expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata);
  });

  it('leave no markup in titles and names', () => {
    const html =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"&lt;img src=x onerror=alert(1)&gt;Ferry stops","author":"<b>Ana Ruiz</b>"}</script>';
    expect(read(html)).toMatchObject({ title: 'Ferry stops', byline: 'Ana Ruiz' });
  });

  it('leave the document as it was', () => {
    const document = documentOf('<h1>Ferry stops</h1><p class="byline">By Ana Ruiz</p>');
    const before = document.documentElement.outerHTML;
    readMetadata(document, PAGE_URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
