// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressSignals } from '@/lib/extract/judge/address-signals';
import { pageCounts } from '@/lib/extract/judge/signals';
import { PROSE } from '../../support/judged-page';
import { documentOf } from '../../support/read-page';

const signals = (html: string) => pageCounts(documentOf(html));

describe('prose', () => {
  it.each([
    ['is counted in paragraphs and boxes', `<p>${PROSE}</p><div>${PROSE}</div>`, 66],
    ['is not what stands in navigation', `<nav><p>${PROSE}</p></nav><footer>${PROSE}</footer>`, 0],
    [
      'is not what is hidden',
      `<p hidden>${PROSE}</p><p style="display: none">${PROSE}</p><p aria-hidden="true">${PROSE}</p>`,
      0,
    ],
    ['is not a list of links', `<p><a href="/">${PROSE}</a></p>`, 0],
    ['is not short', '<p>The ferry stops.</p>', 0],
    ['goes on across inline elements', `<p>${PROSE.replace('ferry', '<em>ferry</em>')}</p>`, 33],
  ])('%s', (_, html, words) => {
    expect(signals(html).proseWords).toBe(words);
  });
});

describe('marks', () => {
  it('are counted where they stand', () => {
    expect(
      signals(
        '<div>€ 12</div><div>12 EUR</div><time>now</time><div class="post">a</div><div class="paywall">b</div><p>Subscribe to continue</p><p>Il vous reste 40 % de cet article à lire.</p>',
      ),
    ).toMatchObject({ prices: 2, times: 1, posts: 1, paywallMarks: 1, offers: 1, rests: 1 });
  });

  it.each([
    'Sie möchten weiterlesen? Jetzt weiterlesen mit Abo',
    'Para seguir leyendo, hazte suscriptor',
    'Per continuare a leggere abbonati',
    'Para continuar a ler assine',
    'Lees verder met een abonnement',
    'Subscribe to unlock the rest',
  ])('of a rest to read: %s', (line) => {
    expect(signals(`<p>${line}</p>`).rests).toBe(1);
  });
});

describe('an address', () => {
  it.each([
    ['https://harbour.example/', { front: true }],
    ['https://harbour.example/de/', { front: true }],
    ['https://harbour.example/?q=ferry', { front: true }],
    ['file:///', { front: false }],
    [
      'https://harbour.example/news/old-ferry-stays',
      { front: false, slugWords: 3, articleWord: true },
    ],
    ['https://harbour.example/2031/04/03/ferry.html', { dated: true, slugWords: 1 }],
    ['https://koti.example/shop/sofas', { otherWord: true }],
    ['https://boats.example/viewtopic.php?t=1', { otherWord: true }],
    ['no address', { front: false, slugWords: 0 }],
    ['https://harbour.example/%E0%A4%A', { front: false }],
  ])('%s', (url, expected) => {
    expect(addressSignals(url)).toMatchObject(expected);
  });
});

describe('hostile pages', () => {
  it('are walked to a depth and a number of nodes', () => {
    const deep = `${'<div>'.repeat(3000)}${PROSE}${'</div>'.repeat(3000)}`;
    expect(signals(deep).proseWords).toBe(0);
    expect(signals(`<p>${PROSE}</p>${'<b></b>'.repeat(50_000)}`).proseWords).toBe(33);
  });
});
