import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '@/lib/stories/compare';
import { comparisonHtml } from '@/lib/transfer/comparison/comparison-html';
import { comparisonMarkdown } from '@/lib/transfer/comparison/comparison-markdown';
import { comparisonJson, exportedComparison } from '@/lib/transfer/comparison/exported';
import type { ComparisonLabels } from '@/lib/transfer/comparison/labels';
import { compared, demoCompared } from '../support/compared';

const LABELS: ComparisonLabels = {
  lang: 'en',
  title: 'Comparison',
  facts: '3 articles',
  shared: 'In several texts',
  uncounted: 'In one counted text',
  alike: 'Only alike',
  alone: 'In one only',
  noMatch: 'no matching sentence found',
  notes: ['Not counted: one.'],
  published: (iso) => iso.slice(0, 10),
  difference: (kind) => kind,
  sameText: (outlets) => `Same text: ${outlets}`,
  muchText: (outlets) => `Much of it: ${outlets}`,
  quoted: 'Quoted word for word.',
};

const SLUGS = ['wpa-ferry', 'herald-ferry', 'post-ferry', 'ledger-ferry'];
const articles = demoCompared(SLUGS).map((each, n) => ({
  ...each,
  url: `https://outlet${n}.example/ferry?utm_source=x`,
}));
const exported = exportedComparison(articles, compareArticles(articles));

describe('an exported comparison', () => {
  it('quotes sentences at their places and no whole article', () => {
    for (const { sentences } of exported.claims)
      for (const { article, text, start, end } of sentences)
        expect(articles[article]?.article.text.slice(start, end)).toBe(text);
    const json = comparisonJson(exported);
    expect(JSON.parse(json)).toEqual(exported);
    for (const { article } of articles) expect(json).not.toContain(article.text);
  });

  it('links each sentence to its place on the page, without what tracks', () => {
    const [claim] = exported.claims;
    expect(claim?.sentences[0]?.address).toMatch(/^https:\/\/outlet\d\.example\/ferry#:~:text=/);
  });

  it('says which articles are one text', () => {
    expect(exported.texts).toBe(3);
    expect(exported.families.map((family) => family.articles)).toEqual([[0, 1]]);
  });

  it('counts no text of which only a part is there', () => {
    const saying = ['The harbour office in Lowick was closed on Sunday night.'];
    const only = (words: string) => [...saying, words];
    const pair = [
      compared(only('Two ferries were late because of the fog in the sound.')),
      compared(only('A crane at the quay had lost its hook in the afternoon.'), {
        access: { level: 'partial', reasons: [] },
      }),
    ].map((each, n) => ({ ...each, url: `https://outlet${n}.example/` }));
    const both = exportedComparison(pair, compareArticles(pair));
    const textsOf = (kind: string) =>
      both.claims
        .filter(({ link }) => (link === 'alone') === (kind === 'alone'))
        .map(({ sentences, texts }) => [sentences.map(({ article }) => article), texts]);
    expect(textsOf('claims')).toEqual([[[0, 1], 1]]);
    expect(textsOf('alone')).toEqual([
      [[0], 1],
      [[1], 0],
    ]);
    for (const words of [comparisonMarkdown(both, LABELS), comparisonHtml(both, LABELS)]) {
      expect(words).toContain('In one counted text');
      expect(words).not.toContain('In several texts');
    }
  });

  it('calls a text that shares a part of the fullest one not the same', () => {
    const [wire] = demoCompared(['wpa-ferry']);
    const all = wire?.article.text.split('\n\n') ?? [];
    const edited = all.map((part) =>
      part
        .split(' ')
        .map((word, n) => (n % 7 === 3 ? 'otherwise' : word))
        .join(' '),
    );
    const three = [
      compared(all, { outlet: 'Wire' }),
      compared(all.slice(0, 4), { outlet: 'Cut', byline: 'Wire / staff' }),
      compared(edited, { outlet: 'Edited' }),
    ].map((each, n) => ({ ...each, url: `https://outlet${n}.example/` }));
    const told = exportedComparison(three, compareArticles(three));
    expect(told.families.map(({ origin }) => origin)).toEqual(['Wire']);
    for (const words of [comparisonMarkdown(told, LABELS), comparisonHtml(told, LABELS)]) {
      expect(words).toContain('Same text: Wire, Cut');
      expect(words).toContain('Much of it: Wire, Edited');
    }
  });

  it('is a Markdown table with a row for each claim', () => {
    const markdown = comparisonMarkdown(exported, LABELS);
    const shared = exported.claims.filter(({ link }) => link !== 'alike' && link !== 'alone');
    const [, table = ''] = markdown.split('## In several texts');
    const rows = table
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(shared.length + 2);
    expect(markdown).toContain('no matching sentence found');
  });

  it('is one HTML file that runs and loads nothing', () => {
    const { document } = new JSDOM(comparisonHtml(exported, LABELS)).window;
    expect(document.querySelectorAll('script, img, link, iframe, form')).toHaveLength(0);
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
    expect(document.querySelectorAll('table').length).toBeGreaterThan(1);
  });

  it('has a column for each text, marks no figures and says what does not count', () => {
    const markdown = comparisonMarkdown(exported, LABELS);
    const { document } = new JSDOM(comparisonHtml(exported, LABELS)).window;
    expect(document.querySelectorAll('table')[0]?.querySelectorAll('thead th')).toHaveLength(3);
    for (const words of [markdown, document.body.textContent ?? '']) {
      expect(words).toContain('Not counted: one.');
      expect(words).toContain('wpa = herald');
      expect(words).not.toMatch(/\bfigure\b/);
    }
  });

  it('keeps an address from breaking a table', () => {
    const pair = ['a', 'b'].map((name) => ({
      ...compared(['The harbour office in Lowick was closed on Sunday night.']),
      url: `https://${name}.example/x|y?q=\`z\``,
    }));
    const markdown = comparisonMarkdown(exportedComparison(pair, compareArticles(pair)), LABELS);
    expect(markdown).not.toMatch(/x\|y|q=`/);
  });

  it('shows what an article holds as text, whatever it looks like', () => {
    const hostile = '<script>alert(1)</script> & | "quoted" [x](javascript:alert(1))';
    const pair = [hostile, hostile].map((title, n) => ({
      ...compared([`The harbour office in Lowick said ${title} on Sunday night.`], { title }),
      url: n === 0 ? 'javascript:alert(1)' : 'https://a.example/"onclick=x',
    }));
    const both = exportedComparison(pair, compareArticles(pair));
    expect(both.articles.map(({ url }) => url)).toEqual([null, 'https://a.example/%22onclick=x']);
    const { document } = new JSDOM(comparisonHtml(both, LABELS)).window;
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('li')?.textContent).toContain(hostile);
    for (const link of document.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
    expect(comparisonMarkdown(both, LABELS)).not.toMatch(/[^\\]\| "quoted"/);
  });
});
