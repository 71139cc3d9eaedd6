import { Readability } from '@mozilla/readability';
import type { WalkedPage } from '../walk/page-block';

/** Carries a node's id through Readability, which moves, renames and serialises elements. */
const MARK = 'data-node';

/**
 * Readability is quadratic in the siblings of a container, and it starts over up to four times.
 * Pages of news have up to some ten thousand elements; with more than this it gives up by an error.
 */
const MOST_ELEMENTS = 30_000;
/** It is quadratic in the depth too; pages of news nest some thirty block-level elements. */
const DEEPEST = 200;

/**
 * Marks an element. Readability puts a paragraph of its own in the place of a `div` that holds
 * nothing but text, and with the `div` its mark would be gone: there the mark is an empty `span`
 * among the text.
 */
function mark(element: Element, id: number): void {
  element.setAttribute(MARK, String(id));
  if (element.localName !== 'div') return;
  const inner = element.ownerDocument.createElement('span');
  inner.setAttribute(MARK, String(id));
  element.append(inner);
}

/** Runs Readability; its answer as the ids of marked nodes. It may throw on odd pages. */
function askReadability(copy: Document): Set<number> {
  const ids = new Set<number>();
  new Readability(copy, {
    keepClasses: true,
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    // Called with the article's element; an own serializer spares making a string of it.
    serializer: (content) => {
      for (const element of (content as Element).querySelectorAll(`[${MARK}]`)) {
        ids.add(Number(element.getAttribute(MARK)));
      }
      return '';
    },
  }).parse();
  return ids;
}

/**
 * The ids of the page's nodes with text of their own that Readability takes for the article. The
 * copy is used up by it. `null` where Readability finds nothing, fails, or would take too long.
 */
export function readableNodes(copy: Document, page: WalkedPage): number[] | null {
  if (page.deepest > DEEPEST) return null;
  for (const { id } of new Set(page.blocks.map((block) => block.node))) {
    const element = page.elements[id];
    if (element) mark(element, id);
  }
  try {
    const ids = askReadability(copy);
    return ids.size > 0 ? [...ids] : null;
  } catch (error: unknown) {
    // Readability trips over some documents; the page is read without its opinion then.
    if (error instanceof Error) return null;
    throw error;
  }
}
