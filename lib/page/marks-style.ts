import type { MarkKind } from '@/lib/model/page-mark';

/** The marks' names in the page's registry, and in the style that the background inserts. */
export const MARK_NAMES: Record<MarkKind, string> = {
  shared: 'story-context-mark-shared',
  alone: 'story-context-mark-alone',
};

/** The name of the mark that is selected in the panel. */
export const SELECTED_NAME = 'story-context-mark-selected';

/**
 * A page's ground may be light or dark, and a script that asks would know only one of its places:
 * this blue-green has a contrast of at least 3 to 1 on white and on near-black.
 */
export const UNDERLINE = '#0c8599';

const underline = (name: string, line: 'solid' | 'dotted'): string =>
  `::highlight(${name}) { text-decoration: underline ${line} 2px ${UNDERLINE}; }`;

/** Inserted by the browser and not into the document, so that the DOM stays as it is. */
export const MARKS_STYLE = [
  underline(MARK_NAMES.shared, 'solid'),
  underline(MARK_NAMES.alone, 'dotted'),
  `::highlight(${SELECTED_NAME}) { background-color: #cdeef2; color: #10282c; }`,
].join('\n');
