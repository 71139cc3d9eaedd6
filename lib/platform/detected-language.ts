import { browser } from 'wxt/browser';

/** Enough for the detector to be sure; it takes time in proportion to the text. */
const SAMPLE_LENGTH = 4000;
/** Percent of the text that must be in the language; below it a quote could decide. */
const MIN_SHARE = 60;

/**
 * The language that the browser's own detector sees in a text, as it names it (`en`, `zh`,
 * `pt-BR`); `null` where it is not sure. Works offline.
 */
export async function detectedLanguage(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(
      text.slice(0, SAMPLE_LENGTH),
    );
    const [first] = languages;
    if (!isReliable || !first || first.language === 'und') return null;
    return first.percentage >= MIN_SHARE ? first.language : null;
  } catch (error: unknown) {
    console.warn('The language detector failed', error);
    return null;
  }
}
