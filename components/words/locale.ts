import { i18n } from '#i18n';

/**
 * The language that the texts on screen are in, as a BCP 47 tag for `Intl`, so that dates and
 * sentences never mix languages. The reader's region is kept where it is of that language
 * (`en-GB` writes dates otherwise than `en-US`).
 */
export function screenLocale(preferred: readonly string[] = navigator.languages): string {
  const shown = i18n.t('locale');
  return preferred.find((tag) => tag === shown || tag.startsWith(`${shown}-`)) ?? shown;
}

/** Names the language of the page to screen readers and to the browser's hyphenation. */
export function announceLocale(document: Document): void {
  document.documentElement.lang = screenLocale();
}
