import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractSelection } from '@/lib/extract/selection';
import { failed } from '@/lib/model/result';

const URL_ = 'https://post.example/news/harbour-bridge-closed-48213';
const FIRST =
  'The Harbour Bridge in Port Aldern was closed to all traffic on Monday after engineers found a crack in one of its main girders.';
const SECOND =
  'The crack, about 40 centimetres long, was discovered during a routine inspection by the Aldern Roads Authority.';
const THIRD =
  'Ferries will carry commuters across the inlet until the girder has been replaced, which may take until spring.';

const BODY = `<nav>Home News Sport</nav>
<article><h1 id="title">Harbour bridge closed</h1>
<p id="first">${FIRST}</p>
<figure><img src="bridge.jpg"><figcaption id="caption">The bridge on Monday, seen from the quay.</figcaption></figure>
<p class="fold" id="folded">Sign up to our newsletter and never miss what happens in the harbour.</p>
<h2 id="head">What is known</h2>
<p id="second"><em>The crack</em>, about 40 centimetres long, was discovered during a routine inspection by the Aldern Roads Authority.</p>
<ul><li id="item">${THIRD}</li></ul>
<blockquote><p id="quote">${SECOND}</p></blockquote>
</article>`;

function open(body = BODY): Document {
  const { window } = new JSDOM(
    `<!doctype html><html lang="en"><head><title>Harbour bridge closed - Example Post</title>
<meta property="og:site_name" content="Example Post"><style>.fold { display: none }</style></head>
<body>${body}</body></html>`,
    { url: URL_ },
  );
  return window.document;
}

/** Selects from one place to another; a place is an element's id and an offset into its text. */
function select(document: Document, from: [string, number], to: [string, number]): void {
  const textOf = (id: string): Node => {
    const walker = document.createTreeWalker(document.getElementById(id) as Element, 4);
    return walker.nextNode() as Node;
  };
  document.getSelection()?.setBaseAndExtent(textOf(from[0]), from[1], textOf(to[0]), to[1]);
}

const read = (document: Document) => extractSelection(document, { url: URL_ });
const blocksOf = (document: Document) => {
  const page = read(document);
  if (!page.ok) throw new Error(page.error.reason);
  return page.value.blocks;
};

describe('a selection', () => {
  it('becomes blocks in page order, with what the page says of itself', () => {
    const document = open();
    select(document, ['first', 0], ['item', THIRD.length]);
    const page = read(document);
    expect(page).toMatchObject({
      ok: true,
      value: {
        title: 'Harbour bridge closed',
        outlet: 'Example Post',
        lang: 'en',
        url: URL_,
        confidence: { level: 'fair', reasons: ['selection'] },
      },
    });
    expect(blocksOf(document)).toEqual([
      { kind: 'paragraph', text: FIRST },
      { kind: 'heading', level: 2, text: 'What is known' },
      { kind: 'paragraph', text: SECOND },
      { kind: 'item', text: THIRD },
    ]);
  });

  it('keeps the headline and captions beside the text', () => {
    const document = open();
    select(document, ['title', 0], ['item', 7]);
    const page = read(document);
    expect(blocksOf(document).map(({ text }) => text)).toEqual([
      FIRST,
      'What is known',
      SECOND,
      'Ferries',
    ]);
    expect(page.ok && page.value.asides).toEqual([
      { kind: 'headline', text: 'Harbour bridge closed' },
      { kind: 'caption', text: 'The bridge on Monday, seen from the quay.' },
    ]);
  });

  it('has its first and last paragraph as far as they were selected', () => {
    const document = open();
    select(document, ['first', 'The Harbour Bridge in '.length], ['item', 7]);
    const texts = blocksOf(document).map(({ text }) => text);
    expect(texts[0]).toMatch(/^Port Aldern was closed/);
    expect(texts.at(-1)).toBe('Ferries');
  });

  it('within one element is of that element’s kind', () => {
    const document = open(
      `<blockquote><p id="quote">${FIRST} ${SECOND}</p></blockquote><p>${THIRD}</p>`,
    );
    select(document, ['quote', 0], ['quote', FIRST.length + SECOND.length + 1]);
    expect(blocksOf(document)).toEqual([{ kind: 'quote', text: `${FIRST} ${SECOND}` }]);
  });

  it('that ends where the next paragraph begins has nothing of that paragraph', () => {
    const document = open(`<p id="first">${FIRST} ${SECOND}</p><p id="second">${THIRD}</p>`);
    select(document, ['first', 0], ['second', 0]);
    expect(blocksOf(document).map(({ text }) => text)).toEqual([`${FIRST} ${SECOND}`]);
  });

  it('is without what the page does not show', () => {
    const document = open();
    select(document, ['first', 0], ['item', 7]);
    expect(JSON.stringify(blocksOf(document))).not.toContain('newsletter');
  });

  it('is found in open shadow roots where the browser tells it, one within another too', () => {
    const document = open('<news-page></news-page>');
    const outer = document.querySelector('news-page')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('No shadow root');
    outer.innerHTML = '<news-story></news-story>';
    const inner = outer.querySelector('news-story')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('No shadow root');
    inner.innerHTML = `<p>${FIRST}</p><p>${THIRD}</p>`;
    const range = document.createRange();
    range.selectNodeContents(inner);
    Object.assign(inner, {
      getSelection: () => ({ rangeCount: 1, getRangeAt: () => range }),
    });
    expect(blocksOf(document).map(({ text }) => text)).toEqual([FIRST, THIRD]);

    Object.assign(inner, { getSelection: undefined });
    Object.assign(document.getSelection() as Selection, {
      getComposedRanges: ({ shadowRoots }: { shadowRoots: ShadowRoot[] }) =>
        shadowRoots.includes(inner)
          ? [{ startContainer: inner, startOffset: 0, endContainer: inner, endOffset: 1 }]
          : [],
    });
    expect(read(document)).toEqual(failed({ reason: 'too-short' }));
  });

  it('leaves the page and the selection as they are', () => {
    const document = open();
    select(document, ['first', 4], ['item', 7]);
    const before = document.documentElement.outerHTML;
    const selected = document.getSelection()?.toString();
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.getSelection()?.toString()).toBe(selected);
  });

  it('is refused where it is too short for a brief', () => {
    const document = open();
    select(document, ['first', 0], ['first', 40]);
    expect(read(document)).toEqual(failed({ reason: 'too-short' }));
  });

  it.each([
    ['nothing was ever selected', () => undefined],
    [
      'only the cursor stands somewhere',
      (document: Document) => select(document, ['first', 3], ['first', 3]),
    ],
    [
      'only white space is selected',
      (document: Document) => document.getSelection()?.selectAllChildren(document.body),
    ],
  ])('is refused where %s', (_, prepare) => {
    const document = open(_.includes('white') ? '<p> </p>' : BODY);
    prepare(document);
    expect(read(document)).toEqual(failed({ reason: 'nothing-selected' }));
  });
});
