import { browser } from 'wxt/browser';
import { failed, ok, type Result } from '@/lib/model/result';

/** The scripts that a click may bring into a page, by their files in the package. */
export type PageScript =
  | '/extract.js'
  | '/selection.js'
  | '/about.js'
  | '/highlight.js'
  | '/marks.js';

/**
 * Runs one of the packaged scripts in a tab's top document and gives what it returned. It runs
 * in the extension's own world there: the page's scripts neither see it nor reach what it uses.
 * The browser allows it for the page on which the reader clicked, until it goes elsewhere.
 */
export async function runInPage(
  tabId: number,
  script: PageScript,
): Promise<Result<unknown, 'script-failed'>> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [script],
    });
    // Firefox reports what the script threw; Chromium gives `null` as its result.
    const broken =
      !frame || 'error' in frame || frame.result === undefined || frame.result === null;
    return broken ? failed('script-failed') : ok(frame.result);
  } catch (error: unknown) {
    console.warn(`${script} could not run`, error);
    return failed('script-failed');
  }
}

/**
 * Runs a function in the tab's top document, in the extension's own world there. It is sent as
 * source text: it must stand alone, and what it is given and gives must be JSON-safe.
 */
export async function callInPage<A extends unknown[], R>(
  tabId: number,
  func: (...given: A) => R,
  args: A,
): Promise<Result<R, 'script-failed'>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, args });
    if (!frame || frame.result === undefined || frame.result === null)
      return failed('script-failed');
    return ok(frame.result as R);
  } catch (error: unknown) {
    console.warn('A function could not run in the page', error);
    return failed('script-failed');
  }
}

/**
 * Gives a tab's top document a style in place of the same one given before; the browser keeps it
 * beside the document, which stays as it is. False where the browser does not allow it.
 *
 * Of author origin, since Chromium paints no highlight of a user style.
 */
export async function styleInPage(tabId: number, css: string): Promise<boolean> {
  const style = { target: { tabId }, css, origin: 'AUTHOR' } as const;
  try {
    await browser.scripting.removeCSS(style);
    await browser.scripting.insertCSS(style);
    return true;
  } catch (error: unknown) {
    console.warn('A style could not be given to the page', error);
    return false;
  }
}

/** Takes a style back that {@link styleInPage} gave. A page that went elsewhere has lost it already. */
export async function unstyleInPage(tabId: number, css: string): Promise<void> {
  try {
    await browser.scripting.removeCSS({ target: { tabId }, css, origin: 'AUTHOR' });
  } catch (error: unknown) {
    console.debug('There is no page to take the style from', error);
  }
}
