import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { extractPage } from '@/lib/extract';
import { documentOf, PAGE_URL } from '../support/read-page';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

const pages = [
  ...readdirSync(path.join(FIXTURES, 'pages')).map((slug) => `pages/${slug}/source.html`),
  ...readdirSync(path.join(FIXTURES, 'attacks')).map((name) => `attacks/${name}`),
];

/** Everything that a script in the page could notice of its own nodes. */
function stateOf(document: Document): string[] {
  const { Node, Element } = document.defaultView ?? {};
  if (!Node || !Element) throw new Error('the document has no window');
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get;
  const root = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(document), 'documentElement');
  const html = root?.get?.call(document);
  return [own?.call(html), String(Node.prototype.hasChildNodes.call(html))];
}

it.each(pages)('%s is as it was after it has been read', (page) => {
  // An address with `.` keeps what stands in the way of `document.defaultView` out of this test.
  const html = readFileSync(path.join(FIXTURES, page), 'utf8').replaceAll('"defaultView"', '"x"');
  const document = documentOf(html);
  const nodes = new Set(document.getRootNode().childNodes);
  const before = stateOf(document);
  extractPage(document, { url: PAGE_URL });
  expect(stateOf(document)).toEqual(before);
  expect(new Set(document.getRootNode().childNodes)).toEqual(nodes);
});

it('reports no change to an observer of the page', async () => {
  const html = readFileSync(path.join(FIXTURES, 'pages/captions/source.html'), 'utf8');
  const document = documentOf(html);
  const Observer = document.defaultView?.MutationObserver;
  if (!Observer) throw new Error('the document has no window');
  const seen: MutationRecord[] = [];
  const observer = new Observer((records) => seen.push(...records));
  const watched = { childList: true, attributes: true, characterData: true, subtree: true };
  observer.observe(document, watched);
  extractPage(document, { url: PAGE_URL });
  await Promise.resolve();
  expect([...seen, ...observer.takeRecords()]).toEqual([]);
});
