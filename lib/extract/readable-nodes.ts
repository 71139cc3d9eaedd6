import { Readability } from '@mozilla/readability';
import type { WalkedPage } from './walk/page-block';

/** Carries a node's id through Readability, which moves, renames and serialises elements. */
const MARK = 'data-story-context-node';

/**
 * The ids of the page's nodes that Readability takes for the article. The copy is used up by it.
 * Empty where Readability finds nothing.
 */
export function readableNodes(copy: Document, page: WalkedPage): Set<number> {
  page.elements.forEach((element, id) => {
    element.setAttribute(MARK, String(id));
  });
  const ids = new Set<number>();
  new Readability(copy, {
    keepClasses: true,
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
