/** Stories in a real browser: grouped from real pages, kept by the reader's word, taken back. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab } from '@/scripts/browser/driven-browser';
import { called, savePages, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';
import { ALL_DONE, inStore, WAKE_BACKGROUND } from '../support/in-store';

const browser = withBrowser();
let demo: Demo;
let library: Tab;

/** One event: an agency's report, its reprint, and a report of its own. */
const FERRY = ['wpa-ferry', 'herald-ferry', 'signal-ferry'];
/** Another event of the same kind, on the next day; sure to be one or asked about. */
const AGROUND = ['wpa-aground', 'echo-aground'];
/** What the first event did to the owner's shares: the reader is asked. */
const SHARES = 'business-ferry';

const demoUrl = (slug: string): string => demo.urls[slug] ?? '';

beforeAll(async () => {
  demo = await startDemo();
  await savePages(browser(), [...FERRY, ...AGROUND, SHARES].map(demoUrl));
  library = await browser().openExtensionPage('library.html#/stories');
});
afterAll(() => demo.close());
beforeEach(() => browser().stopBackground());

/** The rows of the list of stories, once there are any and their texts were compared. */
const storyRows = (): Promise<string[]> =>
  library.waitFor<string[]>(`(() => {
    const rows = [...document.querySelectorAll('${called('story-row')}')]
      .map((row) => row.innerText.replace(/\\s+/g, ' '));
    return rows.length > 0 && rows.every((row) => /independent/.test(row)) && rows;
  })()`);

/** The articles of the open story, once it has so many. */
const storyMembers = (count: number): Promise<string[]> =>
  library.waitFor<string[]>(`(() => {
    const rows = [...document.querySelectorAll('${called('story-member')}')]
      .map((row) => row.innerText.replace(/\\s+/g, ' '));
    return rows.length === ${count} && rows;
  })()`);

const takeBack = (): Promise<void> => library.click(`${called('toast')} ${called('undo-button')}`);

const MAKE_BRIEFS_OLD = inStore(
  ['briefs'],
  `table('briefs').openCursor().onsuccess = ({ target: { result: at } }) => {
    if (!at) return;
    at.update({ ...at.value, brief: { ...at.value.brief, analysisVersion: 0 } });
    at.continue();
  };
  work.oncomplete = () => done(true);`,
);

/** Makes all briefs old, as an update of the extension does, and waits until all is made anew. */
async function analyseAnew(): Promise<void> {
  await library.evaluate(MAKE_BRIEFS_OLD);
  await browser().stopBackground();
  await vi.waitFor(
    async () => {
      await library.evaluate(WAKE_BACKGROUND);
      expect(await library.evaluate(ALL_DONE)).toBe(true);
    },
    { timeout: 90_000, interval: 1_000 },
  );
}

describe('stories', () => {
  it('are formed from the pages of several outlets, apart from another event of the kind', async () => {
    const rows = await storyRows();
    const ferry = rows.find((row) => row.includes('Signal'));
    expect(ferry).toMatch(/Westmark Press Agency.*3 articles · 2 independent texts/);
    expect(ferry).not.toContain('Tarnmouth Echo');
  });

  it('have a page with what each told first, its people and a timeline', async () => {
    await library.click({ css: called('story-row-link'), text: 'pier' });
    const members = await storyMembers(3);
    expect(members.filter((words) => words.includes('same text as Westmark'))).toHaveLength(1);
    expect(members.filter((words) => words.includes('credited as the origin of'))).toHaveLength(1);
    expect(await library.textOf(called('story-points'))).toContain('earlier article');
    expect(await library.textOf(called('story-people'))).toMatch(/Transport Minister.*Signal/);
    expect(await library.textOf(called('story-timeline'))).toContain('Signal');
  });

  it('lead from a key point to its sentence in the article, and back', async () => {
    const row = `${called('story-points')} ${called('part-row')}`;
    const point = await library.textOf(`${row} > span`);
    await library.click(row);
    const marked = await library.textOf(called('marked-sentence'));
    // what leads a sentence may be left out of its key point
    expect(marked).toContain(point.slice(1, 40));
    expect(await library.textOf(called('story-counts'))).toMatch(/^3 saved/);
    await library.click(called('open-story'));
    await storyMembers(3);
  });

  it('let an article go, and take it back by undo', async () => {
    await library.click(`${called('story-member')}:nth-child(3) input`);
    await library.click(called('split-story'));
    await storyMembers(2);
    await takeBack();
    await storyMembers(3);
  });

  it('take in what the reader says is the same, and let it go by undo', async () => {
    await library.waitFor(`document.querySelector('${called('possible-article')}')`);
    expect(await library.textOf(called('possible-members'))).toContain('Holm Group');
    await library.click(called('answer-same'));
    await storyMembers(4);
    await takeBack();
    await storyMembers(3);
  });

  it('keep the reader’s word when the background restarts and all is analysed anew', async () => {
    await library.click(called('answer-same'));
    const four = await storyMembers(4);
    await analyseAnew();
    await library.evaluate('location.reload()');
    expect(await storyMembers(4)).toEqual(four);
    await library.click(`${called('story-member')}:nth-child(2) input`);
    await library.click(called('split-story'));
    const three = await storyMembers(3);
    await analyseAnew();
    await library.evaluate('location.reload()');
    expect(await storyMembers(3)).toEqual(three);
  });

  it('are called what the reader calls them', async () => {
    await library.click(called('rename-story'));
    await library.evaluate(
      `(() => { document.querySelector('${called('story-name')}').value = 'The Maren Holt'; })()`,
    );
    await library.click(called('keep-name'));
    await library.waitFor(
      `document.querySelector('${called('story-row-link')}[aria-current]')?.textContent === 'The Maren Holt'`,
    );
  });
});

describe('the popup', () => {
  it('shows first what another outlet told of the same event, with the reason', async () => {
    const tab = await browser().openTab(demoUrl('echo-aground'));
    await tab.waitFor(`document.querySelectorAll('p').length > 4`);
    const popup = await browser().clickToolbar(tab);
    const [closest] = (await shownBrief(popup)).related;
    expect(closest?.headline).toMatch(/grounds off Tarnmouth/);
    expect(closest?.reason).toMatch(/^shares /);
    await popup.close();
    await tab.close();
  });

  it('says of a page that is not saved how much of its story is', async () => {
    const tab = await browser().openTab(demoUrl('post-ferry'));
    const popup = await browser().clickToolbar(tab);
    const { related } = await shownBrief(popup);
    expect(related.length).toBeGreaterThan(0);
    expect(related.every(({ reason }) => reason.startsWith('shares '))).toBe(true);
    expect(
      await popup.evaluate(`document.querySelectorAll('${called('answer-same')}').length`),
    ).toBe(0);
    await popup.close();
    await tab.close();
  });
});
