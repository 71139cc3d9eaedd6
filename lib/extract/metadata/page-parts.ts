/** Marks of parts that speak of other articles, of comments or of pictures. */
const ELSEWHERE = /comment|related|teaser|recommend|sidebar|bild|caption|photo/i;
const ELSEWHERE_TAGS = new Set(['nav', 'figure', 'figcaption']);

/**
 * True for an element in a part of the page that is not about the article itself. The search goes
 * up to the article, as its whole page may be called `has-sidebar`, and its foot is its own.
 */
export function isElsewhere(element: Element): boolean {
  let footer = false;
  for (let part: Element | null = element; part; part = part.parentElement) {
    const tag = part.localName;
    if (tag === 'article' || tag === 'main') return false;
    if (tag === 'body') return footer;
    if (tag === 'footer') footer = true;
    else if (ELSEWHERE_TAGS.has(tag)) return true;
    if (ELSEWHERE.test(`${part.getAttribute('class') ?? ''} ${part.id}`)) return true;
  }
  return footer;
}

/** True where `element` stands after `headline`; false where there is no headline. */
export const isAfter = (headline: Element | null, element: Element): boolean =>
  headline !== null && (headline.compareDocumentPosition(element) & 4) > 0;

/** Elements in page order from `start` on, without it; at most `count`; backwards on demand. */
export function elementsFrom(start: Element, count: number, backwards = false): Element[] {
  const document = start.ownerDocument;
  const walker = document.createTreeWalker(document, 1);
  walker.currentNode = start;
  const found: Element[] = [];
  while (found.length < count && (backwards ? walker.previousNode() : walker.nextNode())) {
    found.push(walker.currentNode as Element);
  }
  return found;
}

/** An element's text if it has at most `limit` characters, else `null`; reads no further. */
export function shortText(element: Element, limit: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (walker.nextNode()) {
    text += walker.currentNode.nodeValue ?? '';
    if (text.length > limit) return null;
  }
  return text;
}
