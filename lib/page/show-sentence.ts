import { findSentence, type WantedSentence } from './find-sentence';
import { isSeen, scrollTo } from './scroll-to';
import { shadowStyle } from './shadow-style';

/** The highlight's name in the page's registry, and in the style that the background inserts. */
export const HIGHLIGHT_NAME = 'story-context-sentence';

/**
 * The style of the highlight, both colours given: the page's own may be light or dark. Inserted
 * by the browser and not into the document, so that the DOM stays as it is.
 */
export const HIGHLIGHT_STYLE = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe27a; color: #1c1a17; }`;

/** What the injected script leaves in the extension's own world of a page. */
export type HighlightWorld = {
  storyContextShowSentence?: (wanted: WantedSentence) => boolean;
};

const inShadows = shadowStyle(HIGHLIGHT_STYLE);

function clear(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  inShadows.clear();
}

/**
 * Scrolls to a sentence and highlights it, until another is shown or the reader presses Escape.
 * The document is read only. False where the sentence is not on the page now.
 */
function showSentence(document: Document, wanted: WantedSentence): boolean {
  clear();
  const range = findSentence(document, wanted, isSeen);
  if (!range || !document.defaultView) return false;
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  inShadows.reach(range.startContainer);
  scrollTo(range, document.defaultView);
  return true;
}

/** Puts the function that shows a sentence into a world, once however often it is called. */
export function offerShowSentence(world: HighlightWorld, document: Document): true {
  if (world.storyContextShowSentence) return true;
  world.storyContextShowSentence = (wanted) => showSentence(document, wanted);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') clear();
    },
    { capture: true },
  );
  return true;
}
