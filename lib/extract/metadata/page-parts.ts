/** Marks of parts that speak of other articles, of comments or of pictures. */
const ELSEWHERE = /comment|related|teaser|recommend|sidebar|bild|caption|photo/i;
const ELSEWHERE_TAGS = new Set(['nav', 'figure', 'figcaption']);
const NO_TEXT = new Set(['script', 'style', 'svg', 'button', 'noscript', 'template']);

/** Stands between the texts of two elements in {@link markedText}. */
export const MARK = '\u001f';

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
    if (ELSEWHERE_TAGS.has(tag)) return true;
    if (ELSEWHERE.test(`${part.getAttribute('class') ?? ''} ${part.id}`)) return true;
  }
  return footer;
}

/** True where `element` stands after `headline`; false where there is no headline. */
export const isAfter = (headline: Element | null, element: Element): boolean =>
  headline !== null && (headline.compareDocumentPosition(element) & 4) > 0;

/** Elements in page order from `start` on, without it; at most `count`; backwards on demand. */
export function elementsFrom(start: Element, count: number, backwards = false): Element[] {
  const walker = start.ownerDocument.createTreeWalker(start.ownerDocument, 1);
  walker.currentNode = start;
  const found: Element[] = [];
  while (found.length < count && (backwards ? walker.previousNode() : walker.nextNode())) {
    found.push(walker.currentNode as Element);
  }
  return found;
}

/**
 * An element's text with {@link MARK} where an element begins or ends, as boxes side by side put
 * no blank between their words. `null` for more than `longest` characters; reads no further.
 */
export function markedText(element: Element, longest: number): string | null {
  let text = '';
  const walk = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (child.nodeType === 1 && !NO_TEXT.has((child as Element).localName)) {
        text += MARK;
        if (!walk(child)) return false;
        text += MARK;
      }
      if (text.length > longest * 2) return false;
    }
    return true;
  };
  if (!walk(element)) return null;
  return text.replaceAll(MARK, '').trim().length > longest ? null : text;
}
