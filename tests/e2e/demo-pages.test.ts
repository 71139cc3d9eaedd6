/** Each page design of the demo gives a brief by a click on the toolbar. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticles } from '@/demo/articles';
import { type Demo, startDemo } from '@/demo/server';
import { called, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';

const browser = withBrowser();
let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** One article of each outlet. */
const ARTICLES = [
  ...new Map(
    readArticles()
      .filter(({ edition, genre }) => edition === 'first' && genre === 'news')
      .map((article) => [article.outlet, article]),
  ).values(),
];

it.each(ARTICLES)('the page of $outlet gives a brief of "$title"', async (article) => {
  const tab = await browser().openTab(demo.urls[article.slug] ?? '');
  // some outlets put their text into the page by script, as the reader comes to it
  const [first] = article.shown.filter(({ kind }) => kind === 'paragraph');
  await tab.waitFor(
    `document.body.innerText.includes(${JSON.stringify(first?.text.slice(0, 40))})`,
  );
  const popup = await browser().clickToolbar(tab);
  const { headline, keyPoints, sections } = await shownBrief(popup);
  expect(headline).toBe(article.title);
  expect(keyPoints.length).toBeGreaterThanOrEqual(3);
  const shown = await tab.evaluate<string>('document.body.innerText');
  const headings = article.shown.flatMap(({ kind, text }) =>
    kind === 'heading' && shown.includes(text) ? [text] : [],
  );
  expect(sections).toEqual(expect.arrayContaining(headings.length > 1 ? headings : []));
  // a single section is the whole text: nothing to choose from
  expect(sections).not.toHaveLength(1);
  const level = `document.querySelector('${called('confidence')}').dataset.level`;
  expect(await popup.evaluate(level)).not.toBe('doubtful');
  await tab.close();
});
