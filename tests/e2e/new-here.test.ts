/** What a page has that was not found in the saved articles of its story, in popup and panel. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { called, highlightedOn, save, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let demo: Demo;
let savedText: string;
let page: Tab;
let popup: View;

const open = async (slug: string): Promise<Tab> => {
  const tab = await browser().openTab(demo.urls[slug] ?? '');
  // a page that fills itself by script or on scrolling is read when it is there
  await tab.waitFor(`document.querySelectorAll('p').length > 4`);
  return tab;
};

beforeAll(async () => {
  demo = await startDemo();
  const tab = await open('wpa-ferry');
  const view = await browser().clickToolbar(tab);
  await shownBrief(view);
  await save(view);
  await view.close();
  savedText = await tab.text();
  await tab.close();
});
afterAll(() => demo.close());
beforeEach(() => browser().stopBackground());

type Shown = { hint: string; points: string[]; figures: string[] };
const newHere = (view: View): Promise<Shown | null> =>
  view.evaluate(`(() => {
    const room = document.querySelector('${called('new-here')}');
    return room && { hint: room.querySelector('p').innerText,
      points: [...room.querySelectorAll('${called('new-point')}')].map((row) => row.innerText),
      figures: [...room.querySelectorAll('${called('new-figure')}')].map((row) => row.innerText) };
  })()`);

describe('new here', () => {
  let inPopup: Shown | null;

  it('is what the page tells and the saved article of its story does not', async () => {
    page = await open('signal-ferry');
    popup = await browser().clickToolbar(page);
    const { keyPoints, related } = await shownBrief(popup);
    expect(related[0]?.kind).toBe('story-article');
    inPopup = await newHere(popup);
    expect(inPopup?.hint).toBe('Not found in the saved article of this story');
    const points = inPopup?.points ?? [];
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThan(keyPoints.length);
    for (const point of points) expect(keyPoints).toContain(point);
    for (const point of points) expect(savedText).not.toContain(point);
  });

  it('names figures of the page that the saved article does not give', async () => {
    const digits = inPopup?.figures.flatMap((words) => words.match(/\d[\d.,]*/g) ?? []) ?? [];
    expect(digits.length).toBeGreaterThan(0);
    const onPage = await page.text();
    for (const figure of digits) expect(onPage).toContain(figure);
    for (const figure of digits) expect(savedText).not.toContain(` ${figure} `);
  });

  it('leads to its sentence on the page', async () => {
    await popup.click(called('new-point'));
    await page.waitFor('CSS.highlights.size > 0');
    expect((await highlightedOn(page)).join(' ')).toContain(inPopup?.points[0]?.slice(1, 40));
  });

  it('is the same in the side panel, and stays there when the page is saved', async () => {
    await popup.click(called('open-panel'));
    const panel = await browser().panel();
    await shownBrief(panel);
    expect(await newHere(panel)).toEqual(inPopup);
    await save(panel);
    expect(await newHere(panel)).toEqual(inPopup);
    await panel.close();
  });

  it('is nothing on a reprint', async () => {
    const tab = await open('herald-ferry');
    const view = await browser().clickToolbar(tab);
    const { related } = await shownBrief(view);
    expect(related[0]?.kind).toBe('story-article');
    expect(await newHere(view)).toBeNull();
    await view.close();
    await tab.close();
  });
});
