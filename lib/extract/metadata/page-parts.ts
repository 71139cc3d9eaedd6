/** Marks of parts that speak of other articles, of comments or of pictures. */
const ELSEWHERE = /comment|related|teaser|recommend|sidebar|bild|caption|photo/i;
const ELSEWHERE_TAGS = new Set(['nav', 'figure', 'figcaption']);
const NO_TEXT = new Set(['script', 'style', 'svg', 'button', 'noscript', 'template']);

/** Stands between the texts of two elements in {@link markedText}. */
export const MARK = '\u001f';

/** Where an element is: in the article, elsewhere, in the page's foot, or nowhere in particular. */
type Part = 'article' | 'elsewhere' | 'foot' | null;

function ownPart(element: Element): Part {
  const tag = element.localName;
  if (tag === 'article' || tag === 'main') return 'article';
  if (tag === 'body') return null;
  if (ELSEWHERE_TAGS.has(tag)) return 'elsewhere';
  const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return ELSEWHERE.test(named) ? 'elsewhere' : tag === 'footer' ? 'foot' : null;
}

/** Tells which elements of a page are not about its article; each element is looked at once. */
export class Parts {
  #known = new Map<Element, Part>();

  /**
   * True for an element in a part of the page that is not about the article itself. The search
   * goes up to the article, as its whole page may be called `has-sidebar`, and its foot is its own.
   */
  isElsewhere(element: Element): boolean {
    const part = this.#partOf(element);
    return part === 'elsewhere' || part === 'foot';
  }

  #partOf(element: Element): Part {
    const path: Element[] = [];
    let part: Part = null;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        part = known;
        break;
      }
      path.push(at);
      if (at.localName === 'body') break;
    }
    for (const at of path.reverse()) {
      const own = ownPart(at);
      // A foot is elsewhere unless it is that of an article.
      if (own === 'article' || own === 'elsewhere') part = own;
      else if (own === 'foot' && part === null) part = own;
      this.#known.set(at, part);
    }
    return part;
  }
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
