/** Whether a range is laid out: a page may hold its text twice, once hidden. */
export const isSeen = (range: Range): boolean =>
  [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);

/** Scrolls a range to the middle of the window; gliding where the reader wants motion. */
export function scrollTo(range: Range, window: Window): void {
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
