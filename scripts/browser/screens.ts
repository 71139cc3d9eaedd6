/** The extension's own screens, read and used as a reader does, in either browser. */
import type { DrivenBrowser, Tab, View, WaitOptions } from './driven-browser';

/** CSS for what a screen calls itself. */
export const called = (name: string): string => `[data-testid="${name}"]`;

export type ShownBrief = {
  outlet: string;
  headline: string;
  /** Byline, date, length, how good the extraction looks: each as shown. */
  facts: string[];
  keyPoints: string[];
  /** The sections' headings. */
  sections: string[];
  /** Saved articles of the same story, possible and related ones, with the words that say why. */
  related: {
    headline: string;
    kind: 'story-article' | 'possible-article' | 'related-story';
    reason: string;
  }[];
  /** What the save button offers: `save`, `version`, `untrash` or `saved`. */
  offer: string;
};

const READ_POPUP = `(() => {
  const fold = (element) => element?.innerText.replace(/\\s+/g, ' ').trim() ?? '';
  const all = (name) => [...document.querySelectorAll('[data-testid="' + name + '"]')];
  const view = document.querySelector('[data-testid="popup"], [data-testid="panel"]');
  const state = view?.dataset.state;
  if (state === undefined || state === 'reading' || state === 'unread') return null;
  // both come in scripts of their own, after the first paint
  if (!all(state === 'ready' ? 'story-room' : 'refusal')[0]) return null;
  if (state !== 'ready') return { state, reason: all('refusal')[0]?.dataset.reason, words: fold(document.body) };
  return { state, brief: {
    outlet: fold(view.querySelector('p')).replace(/^\\S+ (?=\\S)/, ''),
    headline: fold(all('headline')[0]),
    facts: [...all('facts')[0].children].map(fold).filter(Boolean),
    keyPoints: all('key-point').map((point) => fold(point.querySelector(':scope > span:not([aria-hidden])'))),
    sections: all('section-chip').map(fold),
    related: ['story-article', 'possible-article', 'related-story'].flatMap(all).map((story) => ({
      headline: fold(story.querySelector('[dir="auto"]')),
      kind: story.dataset.testid,
      reason: fold(story.querySelector('[data-testid="related-reason"]') ?? all('story-reason')[0]) })),
    offer: all('save-button')[0]?.dataset.state ?? '',
  } };
})()`;

type ReadPopup =
  | { state: 'ready'; brief: ShownBrief }
  | { state: string; reason?: string; words: string; brief?: undefined };

/** Waits until the popup, or the side panel, has read its page and gives its brief. Throws where it was refused. */
export async function shownBrief(popup: View): Promise<ShownBrief> {
  const read = await popup.waitFor<ReadPopup>(READ_POPUP);
  if (read.brief === undefined) throw new Error(`No brief, but: ${read.words}`);
  return read.brief;
}

/** Waits until the popup, or the side panel, says why there is no brief. */
export async function shownRefusal(popup: View): Promise<{ reason: string; words: string }> {
  const read = await popup.waitFor<ReadPopup>(READ_POPUP);
  if (read.brief) throw new Error(`A brief of "${read.brief.headline}", where none was expected.`);
  return { reason: read.reason ?? read.state, words: read.words };
}

/** CSS for the sentence in a row that leads to it, without its number and paragraph. */
export const sentenceIn = (row: string): string => `${called(row)} > span:not([aria-hidden])`;

/** What is highlighted on a page now, one text per stretch. */
export const highlightedOn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(
    `[...CSS.highlights].filter(([name]) => name.startsWith('story-context'))
      .flatMap(([, ranges]) => [...ranges]).map((range) => range.toString().replace(/\\s+/g, ' ').trim())`,
  );

/** Clicks the key point of a number (from 1) and gives what the page highlights for it. */
export async function showKeyPoint(popup: View, tab: Tab, number: number): Promise<string[]> {
  const nth = `li:nth-child(${number}) ${called('key-point')}`;
  await popup.click(nth);
  await popup.waitFor(`document.querySelector(${JSON.stringify(`${nth}[aria-current]`)})`);
  return highlightedOn(tab);
}

/** Clicks Save and waits until it says Saved, that is, until the transaction has completed. */
export async function save(popup: View): Promise<void> {
  await popup.click(called('save-button'));
  await popup.waitFor(
    `document.querySelector('${called('save-button')}')?.dataset.state === 'saved'`,
  );
}

/** Reads each page by its button and saves it, as a reader does, one after another. */
export async function savePages(browser: DrivenBrowser, urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const tab = await browser.openTab(url);
    // a page that fills itself by script or on scrolling is read when it is there
    await tab.waitFor(`document.querySelectorAll('p').length > 4`);
    const popup = await browser.clickToolbar(tab);
    await shownBrief(popup);
    await save(popup);
    await popup.close();
    await tab.close();
  }
}

export type LibraryRow = { id: string; headline: string; unread: boolean };

/** The rows of the library's list, once it has loaded; waits for a number of rows if given. */
export async function libraryRows(
  library: Tab,
  count?: number,
  options?: WaitOptions,
): Promise<LibraryRow[]> {
  const rows = `[...document.querySelectorAll('${called('library-row')}')].map((row) => ({
    id: row.dataset.articleId,
    headline: row.querySelector('${called('library-row-link')}').textContent.trim(),
    unread: row.dataset.unread === 'true' }))`;
  const settled = `!document.querySelector('${called('list-skeleton')}') && document.querySelector('${called('library')}')`;
  return library.waitFor(
    `(() => { const rows = ${settled} && ${rows};
      return rows && (${count ?? 'rows.length'} === rows.length) ? rows : null; })()`,
    options,
  );
}
