import { findSentence, type WantedSentence } from './find-sentence';

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

const isSeen = (range: Range): boolean =>
  [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);

function scrollTo(range: Range, window: Window): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isTall = element.getBoundingClientRect().height > window.innerHeight;
  element.scrollIntoView({ block: 'center', behavior: isCalm || isTall ? 'instant' : 'smooth' });
  // Of a paragraph that is taller than the window the sentence may still be out of view.
  if (isTall) {
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
  }
}

/** The shadow root that was given the style, with the style; taken back when it is cleared. */
let styled: { root: ShadowRoot; sheet: CSSStyleSheet } | null = null;

/**
 * An inserted style does not reach into a shadow tree in Chromium, so the tree gets it as one more
 * sheet beside its own: no node is added. Where a browser takes no sheet from an extension there,
 * the sentence is still scrolled to.
 */
function styleShadow(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled = { root, sheet };
  } catch (error: unknown) {
    console.debug('The shadow tree takes no sheet', error);
  }
}

function clear(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  if (!styled) return;
  const { root, sheet } = styled;
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  styled = null;
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
  styleShadow(range.startContainer.getRootNode());
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
