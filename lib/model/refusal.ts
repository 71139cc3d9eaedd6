/** Why a page gives no brief. Each has one sentence for people, in the locales under `refusals`. */
export const REFUSAL_REASONS = [
  /** `chrome:`, `about:` and other pages of the browser or of extensions. */
  'browser-page',
  /** The browser's extension store, where no extension may run. */
  'web-store',
  'pdf',
  /** A home page, search page, product page or forum. */
  'no-article',
  'too-short',
  /** The reader's selection was asked for, and nothing on the page is selected. */
  'nothing-selected',
  /** The page went to another address while it was being read. */
  'page-changed',
  'tab-closed',
  /** The browser did not let the script run, or it failed. */
  'script-failed',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** An expected "no": the page gives no brief, and why. */
export type Refusal = { reason: RefusalReason };
