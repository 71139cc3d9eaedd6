import { elementsFrom, isAfter, MARK, markedText, Parts } from './page-parts';

/** A short text on the page with what its author called it. */
export type Line = {
  /** Text with {@link MARK} between the boxes it stands in. */
  text: string;
  /** Class, id and test id, each as written. */
  name: string;
  /** `datetime`, `content` or `title` of the element: a value for machines; empty without. */
  value: string;
  isTime: boolean;
  /** The end of the text right before it, such as "Updated: ". */
  before: string;
};

/** A {@link Line} that is marked as a byline. */
export type BylineLine = Line & {
  /** It stands after the headline. */
  after: boolean;
  /** Equal for lines of one make in one box: several authors. */
  group: string;
};

/**
 * What metadata is read from, as plain values that can leave the page. Nothing in it is
 * interpreted yet, so that the script in the page stays small.
 */
export type PageFacts = {
  /** The document's title. */
  title: string;
  /** `<html lang>`; `null` without. */
  lang: string | null;
  /** `<link rel="canonical">` and `<link rel="amphtml">`, as written. */
  canonical: string[];
  amp: string[];
  /** Names in lower case and contents of meta tags, in page order. */
  tags: [string, string][];
  /** Sources of JSON-LD scripts, as written. */
  jsonLd: string[];
  /** Texts of all h1, in page order. */
  h1s: string[];
  /** Bylines, the surest marks first: `itemprop`, `rel`, names, links to an author. */
  bylines: [BylineLine[], BylineLine[], BylineLine[], BylineLine[]];
  /** Short lines after the headline, then those before it, nearest first. */
  lines: Line[];
  /** How many of `lines` stand after the headline. */
  linesAfter: number;
  /** Elements `time`; those with `itemprop="datePublished"` or `pubdate`; `dateModified`. */
  times: Line[];
  published: Line[];
  modified: Line[];
};

/** Bounds on hostile pages; news pages stay far below. */
const LONGEST_JSON_LD = 2_000_000;
const LONGEST_TAG = 2_000;
const MOST_TAGS = 500;
const MOST_H1S = 20;
/** Elements of one kind that are looked at, in page order: a list page has thousands. */
const MOST_MARKED = 60;
/** Elements around the headline that may hold byline and date, and how long they may be. */
const NEAR_AFTER = 150;
const NEAR_BEFORE = 40;
const LONGEST_LINE = 160;
/** A marked element may hold more, such as a few words on the author. */
const LONGEST_MARKED = 360;

const BYLINE = /byline|author|autor|writer/i;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;

/** Characters right before a line that may label it. */
const LABEL = 30;

/** The last characters of a node's text. It may be a whole article: no more is read than wanted. */
function endOf(node: Node | null, length: number): string {
  if (node?.nodeType !== 1) return node?.textContent?.slice(-length) ?? '';
  const texts = node.ownerDocument?.createTreeWalker(node, 4);
  let text = '';
  for (let at = texts?.lastChild(); at && text.length < length; at = texts?.previousNode())
    text = `${at.nodeValue}${text}`;
  return text.slice(-length);
}

function lineOf(element: Element, longest: number): Line | null {
  const text = markedText(element, longest);
  const value = ['datetime', 'content', 'title']
    .map((name) => element.getAttribute(name) ?? '')
    .find((written) => /\d/.test(written) || (written && element.localName === 'meta'));
  if (text === null && !value) return null;
  return {
    text: text ?? '',
    name: nameOf(element),
    value: value?.slice(0, LONGEST_LINE) ?? '',
    isTime: element.localName === 'time',
    before: endOf(element.previousSibling, LABEL),
  };
}

/** The h1 that shares most words with the document's title: the headline, not the site's name. */
function headlineOf(h1s: readonly Element[], title: string): Element | null {
  const words = new Set(title.toLowerCase().split(/\s+/));
  let best: Element | null = null;
  let bestScore = -1;
  for (const h1 of h1s) {
    const text = (h1.textContent ?? '').trim().toLowerCase();
    const shared = text.split(/\s+/).filter((word) => words.has(word)).length;
    const score = shared + (text && title.toLowerCase().includes(text) ? text.length / 100 : 0);
    if (score > bestScore) {
      best = h1;
      bestScore = score;
    }
  }
  return best;
}

/** Gathers a page's facts in one walk and a look around its headline. The document stays as it is. */
export function pageFacts(document: Document): PageFacts {
  const bylines: [Element[], Element[], Element[], Element[]] = [[], [], [], []];
  const found = {
    h1s: [] as Element[],
    times: [] as Element[],
    published: [] as Element[],
    modified: [] as Element[],
  };
  const facts: PageFacts = {
    title: document.title.slice(0, LONGEST_TAG),
    lang: document.documentElement?.getAttribute('lang') ?? null,
    canonical: [],
    amp: [],
    tags: [],
    jsonLd: [],
    h1s: [],
    bylines: [[], [], [], []],
    lines: [],
    linesAfter: 0,
    times: [],
    published: [],
    modified: [],
  };
  const add = (list: Element[], element: Element): void => {
    if (list.length < MOST_MARKED) list.push(element);
  };
  const walker = document.createTreeWalker(document, 1);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    const tag = element.localName;
    if (tag === 'h1') add(found.h1s, element);
    if (tag === 'time') add(found.times, element);
    // Most elements have one attribute or none: asking only for those takes a third of the time.
    const given = element.getAttributeNames();
    if (given.length === 0) continue;
    const attribute = (name: string): string =>
      given.includes(name) ? (element.getAttribute(name) ?? '') : '';
    if (tag === 'meta' && facts.tags.length < MOST_TAGS) {
      // Some pages write `value` for `content`.
      const content = attribute('content') || attribute('value');
      const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((key) =>
        attribute(key).toLowerCase().split(/\s+/),
      );
      if (content.length <= LONGEST_TAG)
        for (const name of new Set(names)) if (name && content) facts.tags.push([name, content]);
    } else if (tag === 'link') {
      const rel = attribute('rel').toLowerCase();
      if (rel === 'canonical') facts.canonical.push(attribute('href'));
      if (rel === 'amphtml') facts.amp.push(attribute('href'));
    } else if (tag === 'script') {
      const source = /ld\+json/i.test(attribute('type')) ? (element.textContent ?? '') : '';
      if (source && source.length <= LONGEST_JSON_LD) facts.jsonLd.push(source);
    }
    const prop = attribute('itemprop');
    if (/author/i.test(prop)) add(bylines[0], element);
    else if (/author/i.test(attribute('rel'))) add(bylines[1], element);
    else if (
      tag !== 'body' &&
      tag !== 'html' &&
      BYLINE.test(`${attribute('class')} ${attribute('id')} ${attribute('data-testid')}`)
    )
      add(bylines[2], element);
    else if (tag === 'a' && /\/auth?or/i.test(attribute('href'))) add(bylines[3], element);
    if (/datePublished/i.test(prop) || given.includes('pubdate')) add(found.published, element);
    if (/dateModified/i.test(prop)) add(found.modified, element);
  }
  facts.h1s = found.h1s.slice(0, MOST_H1S).map((h1) => markedText(h1, LONGEST_TAG) ?? '');
  const headline = headlineOf(found.h1s.slice(0, MOST_H1S), facts.title);
  // What follows the headline is this article's; before it may stand a menu or a teaser.
  const parts = new Parts();
  const inOrder = (elements: readonly Element[]): Element[] => {
    const here = elements.filter((element) => !parts.isElsewhere(element));
    const after = here.filter((element) => isAfter(headline, element));
    return [...after, ...here.filter((element) => !after.includes(element))];
  };
  const lines = (elements: readonly Element[], longest: number): Line[] =>
    elements.map((element) => lineOf(element, longest)).filter((line) => line !== null);
  const boxes = new Map<Element | null | undefined, number>();
  const groupOf = (element: Element): string => {
    const box = element.parentElement?.parentElement;
    if (!boxes.has(box)) boxes.set(box, boxes.size);
    return `${boxes.get(box)} ${element.getAttribute('class') ?? ''}`;
  };
  facts.bylines = bylines.map((elements) =>
    inOrder(elements).flatMap((element) => {
      const line = lineOf(element, LONGEST_MARKED);
      return line ? [{ ...line, after: isAfter(headline, element), group: groupOf(element) }] : [];
    }),
  ) as PageFacts['bylines'];
  facts.times = lines(inOrder(found.times), LONGEST_MARKED);
  facts.published = lines(inOrder(found.published), LONGEST_MARKED);
  facts.modified = lines(inOrder(found.modified), LONGEST_MARKED);
  if (headline) {
    const near = (count: number, backwards: boolean): Line[] =>
      lines(
        elementsFrom(headline, count, backwards).filter((element) => !parts.isElsewhere(element)),
        LONGEST_LINE,
      );
    const after = near(NEAR_AFTER, false);
    facts.linesAfter = after.length;
    facts.lines = [...after, ...near(NEAR_BEFORE, true)];
  }
  return facts;
}
