/** Marks on the page: what other saved articles carry too, and what was found only here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab, View } from '@/scripts/browser/driven-browser';
import { called, save, savePages, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const SAVED = ['wpa-ferry', 'post-ferry'];

const browser = withBrowser();
let demo: Demo;
let page: Tab;
let panel: View;
let untouched: string;

const htmlOf = (tab: Tab): Promise<string> => tab.evaluate('document.documentElement.outerHTML');

beforeAll(async () => {
  demo = await startDemo();
  await savePages(
    browser(),
    SAVED.map((slug) => demo.urls[slug] ?? ''),
  );
  page = await browser().openTab(demo.urls['ledger-ferry'] ?? '');
  untouched = await htmlOf(page);
  const popup = await browser().clickToolbar(page);
  await shownBrief(popup);
  await popup.click(called('open-panel'));
  panel = await browser().panel();
  await shownBrief(panel);
  await save(panel);
  // The reader says which of the articles that may be of the page's story are.
  for (let round = 0; round < SAVED.length; round += 1) {
    const possible = `document.querySelectorAll('${called('answer-same')}').length`;
    const left = await panel.evaluate<number>(possible);
    if (left === 0) break;
    await panel.click(called('answer-same'));
    await panel.waitFor(`${possible} < ${left}`);
  }
});
afterAll(() => demo.close());

type Kind = 'shared' | 'alone' | 'selected';
const marked = (kind: Kind): Promise<string[]> =>
  page.evaluate(
    `[...(CSS.highlights.get('story-context-mark-${kind}') ?? [])]
      .map((range) => range.toString().replace(/\\s+/g, ' ').trim())`,
  );
const marksAppear = (words: string) =>
  page.waitFor(
    `[...(CSS.highlights.get('story-context-mark-shared') ?? [])]
      .some((range) => range.toString().includes(${JSON.stringify(words)}))`,
  );
const rows = (): Promise<{ kind: Kind; text: string; current: boolean }[]> =>
  panel.evaluate(`[...document.querySelectorAll('${called('mark-row')}')].map((row) => ({
    kind: row.dataset.kind,
    text: row.innerText.replace(/\\s+/g, ' ').trim(),
    current: !!row.querySelector('[aria-current]') }))`);
const rowIsCurrent = (words: string) =>
  panel.waitFor(
    `document.querySelector('${called('mark-row')}:has([aria-current])')?.innerText.includes(${JSON.stringify(words)})`,
  );
const selectedIs = (words: string) =>
  page.waitFor(
    `[...(CSS.highlights.get('story-context-mark-selected') ?? [])]
      .some((range) => range.toString().includes(${JSON.stringify(words)}))`,
  );

describe('the marks on the page', () => {
  it('underline what other saved articles carry too, and what has no match', async () => {
    await panel.click(called('mark-page'));
    await panel.waitFor(`document.querySelector('${called('marks')}[data-state="on"]')`);
    expect(await rows()).toHaveLength(5);
    await panel.click(called('more-marks'));
    const listed = await rows();
    expect(listed.length).toBeGreaterThan(8);
    expect((await marked('shared')).length + (await marked('alone')).length).toBe(listed.length);
    const passengers = listed.find(({ text }) => text.includes('174 passengers'));
    expect(passengers?.kind).toBe('shared');
    expect(passengers?.text).toMatch(/also in 2 of the \d articles you saved/);
    expect((await marked('shared')).join(' ')).toContain('174 passengers');
    expect(listed.some(({ kind }) => kind === 'alone')).toBe(true);
    expect(listed.find(({ kind }) => kind === 'alone')?.text).toContain(
      'no matching sentence found',
    );
  });

  it('leave the page’s document as it was', async () => {
    expect(await htmlOf(page)).toBe(untouched);
  });

  it('are listed in the order of the page', async () => {
    const texts = await page.evaluate<string>('document.body.textContent.replace(/\\s+/g, " ")');
    const starts = (await rows()).map(({ text }) => texts.indexOf(text.slice(0, 30)));
    expect(starts.length).toBeGreaterThan(8);
    expect(starts).not.toContain(-1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('are gone through from the panel by keys', async () => {
    const [first, second] = await rows();
    await panel.press('.');
    await rowIsCurrent(first?.text.slice(0, 40) ?? '');
    await panel.press('.');
    await rowIsCurrent(second?.text.slice(0, 40) ?? '');
    await selectedIs(second?.text.slice(0, 20) ?? '');
    await panel.press(',');
    await rowIsCurrent(first?.text.slice(0, 40) ?? '');
  });

  it('select their row when they are clicked on the page', async () => {
    const words = '174 passengers';
    await page.evaluate(`(() => {
      const ranges = ['shared', 'alone'].flatMap((kind) => [...CSS.highlights.get('story-context-mark-' + kind)]);
      const range = ranges.find((one) => one.toString().includes('${words}'));
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [{ left, top, height }] = range.getClientRects();
      const at = { bubbles: true, clientX: left + 8, clientY: top + height / 2 };
      range.startContainer.parentElement.dispatchEvent(new MouseEvent('click', at));
    })()`);
    await rowIsCurrent(words);
  });

  it('show the others’ sentences where one is selected', async () => {
    const selected = `${called('mark-row')}:has([aria-current])`;
    expect(await panel.textOf(`${selected} ${called('mark-other')}`)).toContain('186 passengers');
    const other = called('mark-other');
    expect(await panel.evaluate(`document.querySelectorAll('${other}').length`)).toBeLessThan(4);
  });

  it('are of one kind where the reader wants that', async () => {
    const both = (await marked('shared')).length;
    await panel.click(called('show-alone'));
    await page.waitFor(`!CSS.highlights.get('story-context-mark-shared')?.size`);
    expect((await rows()).every(({ kind }) => kind === 'alone')).toBe(true);
    await panel.click(called('show-shared'));
    await marksAppear('174 passengers');
    expect(await marked('alone')).toEqual([]);
    expect(await marked('shared')).toHaveLength(both);
    await panel.click(called('show-all'));
    await page.waitFor(`CSS.highlights.get('story-context-mark-alone')?.size > 0`);
  });

  it('follow a page that changes', async () => {
    await page.evaluate(`(() => {
      const range = [...CSS.highlights.get('story-context-mark-shared')].find((one) => one.toString().includes('174 passengers'));
      const paragraph = range.startContainer.parentElement.closest('p');
      const anew = paragraph.cloneNode(true);
      paragraph.remove();
      setTimeout(() => document.querySelector('main').append(anew), 50);
    })()`);
    await page.waitFor(
      `(() => {
        const range = [...CSS.highlights.get('story-context-mark-shared')].find((one) => one.toString().includes('174 passengers'));
        return range && document.querySelector('main').lastElementChild.contains(range.startContainer);
      })()`,
    );
  });

  it('go by one key, and come back by it', async () => {
    await panel.press('m');
    await page.waitFor(`![...CSS.highlights.keys()].some((name) => name.includes('mark'))`);
    expect(await rows()).toEqual([]);
    await panel.press('m');
    await marksAppear('174 passengers');
  });

  it('go with the list when the tab goes to another page', async () => {
    expect((await rows()).length).toBeGreaterThan(0);
    await page.goto(demo.urls['herald-turbines'] ?? '');
    await panel.waitFor(`!document.querySelector('${called('mark-row')}')`);
  });
});
