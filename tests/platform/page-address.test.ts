import { describe, expect, it } from 'vitest';
import { isSameDocument, namesPdf, refusalOfAddress } from '@/lib/platform/page-address';

describe('an address', () => {
  it.each([
    ['https://post.example/a', null],
    ['http://localhost:3000/', null],
    ['file:///home/me/saved.html', null],
    ['https://post.example/report.pdf', null],
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fpost.example', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['chrome-extension://abc/library.html', 'browser-page'],
    ['moz-extension://abc/library.html', 'browser-page'],
    ['view-source:https://post.example/a', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x/y', 'web-store'],
    ['https://chrome.google.com/webstore/detail/x', 'web-store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'web-store'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'web-store'],
    ['https://chrome.google.com/', null],
    ['https://post.example/https://addons.mozilla.org/', null],
  ])('%s is refused for %s', (address, reason) => {
    expect(refusalOfAddress(address)).toBe(reason);
  });

  it('names a PDF by its path, not by its query', () => {
    expect(namesPdf('https://post.example/a.PDF?x=1')).toBe(true);
    expect(namesPdf('https://post.example/a?file=b.pdf')).toBe(false);
    expect(namesPdf('nonsense.pdf')).toBe(false);
  });

  it('is of the same document but for the hash', () => {
    expect(isSameDocument('https://a.example/#x', 'https://a.example/')).toBe(true);
    expect(isSameDocument('https://a.example/?a', 'https://a.example/?b')).toBe(false);
  });

  it('is of another document where an app keeps its place behind the hash', () => {
    expect(isSameDocument('https://a.example/#/one', 'https://a.example/#/two')).toBe(false);
    expect(isSameDocument('https://a.example/#!/one', 'https://a.example/')).toBe(false);
    expect(isSameDocument('https://a.example/#/one', 'https://a.example/#/one')).toBe(true);
  });
});
