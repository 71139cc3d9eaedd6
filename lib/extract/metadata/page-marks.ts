/** Elements by what they are marked as, in page order. */
export type PageMarks = {
  h1s: Element[];
  /** Bylines, the surest marks first: `itemprop`, `rel`, class names and ids, links to an author. */
  bylines: [Element[], Element[], Element[], Element[]];
  times: Element[];
  /** Elements with `itemprop="datePublished"` or `pubdate`. */
  published: Element[];
  /** Elements with `itemprop="dateModified"`. */
  modified: Element[];
};

const BYLINE = /byline|author|autor|writer/i;
/** Elements of one kind that are looked at, in page order: a list page has thousands. */
const MOST = 60;

/** Finds a page's marked elements in one walk: many selectors would walk the page many times. */
export function pageMarks(document: Document): PageMarks {
  const marks: PageMarks = {
    h1s: [],
    bylines: [[], [], [], []],
    times: [],
    published: [],
    modified: [],
  };
  const add = (list: Element[], element: Element): void => {
    if (list.length < MOST) list.push(element);
  };
  const walker = document.createTreeWalker(document, 1);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    const tag = element.localName;
    if (tag === 'h1') add(marks.h1s, element);
    else if (tag === 'time') add(marks.times, element);
    // One look tells most elements, which have no attribute at all, apart.
    if (!element.attributes.length) continue;
    const prop = element.getAttribute('itemprop') ?? '';
    if (/author/i.test(prop)) add(marks.bylines[0], element);
    else if (/author/i.test(element.getAttribute('rel') ?? '')) add(marks.bylines[1], element);
    else if (
      BYLINE.test(
        `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.id}`,
      )
    ) {
      if (tag !== 'body' && tag !== 'html') add(marks.bylines[2], element);
    } else if (tag === 'a' && /\/aut[h]?or/i.test(element.getAttribute('href') ?? '')) {
      add(marks.bylines[3], element);
    }
    if (/datePublished/i.test(prop) || element.hasAttribute('pubdate'))
      add(marks.published, element);
    if (/dateModified/i.test(prop)) add(marks.modified, element);
  }
  return marks;
}
