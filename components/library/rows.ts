/** Rows of the list as they stand in the page: for moving the focus, which no state holds. */

/** The article of the row that has the focus, or holds what has it. */
export const focusedRow = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-testid="library-row"]')?.dataset.articleId ??
  null;

/** Moves the focus to an article's row, if it is drawn. */
export const focusRow = (articleId: string): void => {
  document
    .querySelector<HTMLElement>(`[data-key-row][data-id="${CSS.escape(articleId)}"]`)
    ?.focus();
};

/** After the next drawing: a row that is about to come, or to be shown again. */
export const focusRowSoon = (articleId: string): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => focusRow(articleId)));
};
