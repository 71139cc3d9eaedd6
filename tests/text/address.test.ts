import { describe, expect, it } from 'vitest';
import { addressKey, addressKeys } from '@/lib/text/address';
import { registrableDomain } from '@/lib/text/domain';

const STORY = 'https://www.post.example/news/harbour-bridge-closed-48213';
const KEY = 'post.example/news/harbour-bridge-closed-48213';

describe('an address key', () => {
  it.each([
    ['the address itself', STORY],
    ['http', 'http://www.post.example/news/harbour-bridge-closed-48213'],
    ['no www', 'https://post.example/news/harbour-bridge-closed-48213'],
    ['a host in capitals', 'https://WWW.Post.Example/news/harbour-bridge-closed-48213'],
    ['a default port', 'http://www.post.example:80/news/harbour-bridge-closed-48213'],
    [
      'the default port of the other protocol',
      'http://post.example:443/news/harbour-bridge-closed-48213',
    ],
    ['a trailing slash', `${STORY}/`],
    ['a hash', `${STORY}#comments`],
    ['a text fragment', `${STORY}#:~:text=The%20bridge`],
    ['an index document', `${STORY}/index.html`],
    ['campaign parameters', `${STORY}?utm_source=a&utm_medium=b&utm_campaign=c&utm_id=d`],
    ['click parameters', `${STORY}?fbclid=a&gclid=b&msclkid=c&twclid=d&igshid=e`],
    ['newsletter parameters', `${STORY}?mc_cid=a&mc_eid=b&mkt_tok=c`],
    ['broadcaster parameters', `${STORY}?at_medium=RSS&at_campaign=KARANGA`],
    ['parameters of share buttons', `${STORY}?smid=tw-share&ref_src=twsrc&share=1`],
    ['an AMP ending', `${STORY}/amp`],
    ['an AMP ending with a slash', `${STORY}/amp/`],
    ['an AMP beginning', 'https://www.post.example/amp/news/harbour-bridge-closed-48213'],
    ['an AMP host', 'https://amp.post.example/news/harbour-bridge-closed-48213'],
    ['an AMP parameter', `${STORY}?amp=1`],
    ['an empty AMP parameter', `${STORY}?amp`],
    ['an AMP output', `${STORY}?outputType=amp&utm_source=x`],
    [
      'an AMP cache',
      'https://www-post-example.cdn.ampproject.org/c/s/www.post.example/news/harbour-bridge-closed-48213',
    ],
    [
      'an AMP viewer',
      'https://www.google.com/amp/s/www.post.example/news/harbour-bridge-closed-48213',
    ],
    ['credentials', 'https://me:secret@www.post.example/news/harbour-bridge-closed-48213'],
  ])('is the same with %s', (_, url) => {
    expect(addressKey(url)).toBe(KEY);
  });

  it.each([
    [
      '.amp.html',
      'https://post.example/bridge-closed.amp.html',
      'https://post.example/bridge-closed.html',
    ],
    [
      '.amp',
      'https://post.example/bridge-closed-48213.amp',
      'https://post.example/bridge-closed-48213',
    ],
    ['the order of parameters', 'https://post.example/s?b=2&a=1', 'https://post.example/s?a=1&b=2'],
    [
      'a percent escape in other case',
      'https://post.example/br%c3%bccke',
      'https://post.example/brücke',
    ],
  ])('is the same for %s', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    [
      'ids in the query',
      'https://post.example/story.php?id=1',
      'https://post.example/story.php?id=2',
    ],
    ['short ids in the query', 'https://post.example/?p=101', 'https://post.example/?p=102'],
    ['pages of one story', 'https://post.example/story-a?page=2', 'https://post.example/story-a'],
    ['paths', 'https://post.example/a', 'https://post.example/b'],
    ['paths in other case', 'https://post.example/Abc1', 'https://post.example/abc1'],
    ['hosts', 'https://de.post.example/a', 'https://en.post.example/a'],
    ['other ports', 'https://post.example:8080/a', 'https://post.example/a'],
    [
      'routes behind the hash',
      'https://post.example/#!/story/1',
      'https://post.example/#!/story/2',
    ],
    ['a page about amp', 'https://wiki.example/wiki/amp', 'https://wiki.example/wiki'],
    ['a type that is not AMP', 'https://post.example/a?type=live', 'https://post.example/a'],
  ])('differs for different %s', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each([
    'chrome://version/',
    'about:blank',
    'file:///tmp/a.html',
    'mailto:a@b.example',
    '',
    'no',
  ])('is null for %j', (url) => {
    expect(addressKey(url)).toBeNull();
  });

  it('is made of addresses that no standard foresaw', () => {
    expect(addressKey('https://post.example/%E0%A4%A')).toBe('post.example/%E0%A4%A');
    expect(addressKey(`https://post.example/${'a'.repeat(5000)}?x=%`)).toContain('post.example/a');
  });
});

const keysOf = (url: string, canonicalUrl: string | null, ampUrl: string | null = null) =>
  addressKeys({ url, canonicalUrl, ampUrl });

describe('the keys of a page', () => {
  it.each([
    ['a canonical address with a slug', 'https://post.example/?p=48213', STORY],
    ['a canonical address on another host of the site', 'https://m.post.example/s/48213', STORY],
    ['the whole story of a page of it', `${STORY}/page/2`, STORY],
    ['the address without an unknown parameter', `${STORY}?partner=feed`, STORY],
    ['short codes on both sides', 'https://post.example/x/ab1', 'https://post.example/p/cd2'],
  ])('take %s', (_, url, canonical) => {
    expect(keysOf(url, canonical)).toEqual([addressKey(url), addressKey(canonical)]);
  });

  it.each([
    ['the home page', STORY, 'https://www.post.example/'],
    ['the section front', STORY, 'https://www.post.example/news'],
    [
      'a section front that reads like a slug',
      'https://post.example/life-and-style/2026/nov/23/bridge-walks-for-winter',
      'https://post.example/life-and-style',
    ],
    [
      'a day of the archive',
      'https://post.example/2026/11/23/bridge-closed-today',
      'https://post.example/2026/11/23',
    ],
    [
      'the template without its number',
      'https://post.example/article?id=48213',
      'https://post.example/article',
    ],
    [
      'a script without its number',
      'https://post.example/story.php?id=48213',
      'https://post.example/story.php',
    ],
    ['another outlet', STORY, 'https://agency.example.org/bridge-closed-in-port-aldern'],
    [
      'a blog of the same platform',
      'https://one.github.io/bridge-closed-today',
      'https://two.github.io/bridge-closed-today',
    ],
    ['what is no address', STORY, 'javascript:alert(1)'],
  ])('leave out %s', (_, url, canonical) => {
    expect(keysOf(url, canonical)).toEqual([addressKey(url)]);
  });

  it('hold the AMP twin where its key is another', () => {
    expect(keysOf(STORY, STORY, `${STORY}/amp`)).toEqual([KEY]);
    expect(keysOf(STORY, STORY, 'https://post.example/amp-stories/bridge-closed-48213')).toEqual([
      KEY,
      'post.example/amp-stories/bridge-closed-48213',
    ]);
  });

  it('are none for what is no page of the web', () => {
    expect(keysOf('file:///tmp/a.html', STORY)).toEqual([]);
  });
});

describe('a registrable domain', () => {
  it.each([
    ['https://www.post.example.co.uk/a', 'example.co.uk'],
    ['https://news.post.com.au/', 'post.com.au'],
    ['https://one.github.io/', 'one.github.io'],
    ['https://новости.рф/', 'новости.рф'],
    ['http://127.0.0.1/', null],
    ['http://localhost:3000/', null],
  ])('of %s is %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });
});
