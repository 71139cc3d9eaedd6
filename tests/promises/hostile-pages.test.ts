import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { extractPage } from '@/lib/extract';
import { assembleArticle } from '@/lib/extract/assemble';
import type { ExtractedPage } from '@/lib/model/article';
import { documentOf, PAGE_URL } from '../support/read-page';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/attacks');
const FIRST = 'The dyke board of Haverlo said on Monday';
const LAST = 'Farmers along the canal asked for compensation';

/** Milliseconds that a test may take whose page is large: jsdom is slow, and machines are shared. */
const SLOW = 120_000;

const markup = (name: string): string => readFileSync(path.join(FOLDER, `${name}.html`), 'utf8');

function read(document: Document): ExtractedPage {
  const page = extractPage(document, { url: PAGE_URL });
  if (!page.ok) throw new Error(`refused: ${page.error.reason}`);
  return page.value;
}

const textOf = (page: ExtractedPage): string => page.blocks.map((block) => block.text).join('\n');

/** Every string in a value, with the path to it. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** A report of paragraphs that differ from each other. */
const paragraphs = (count: number, words = 30): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `<p>Item ${n} of the report says ${'that the gate was opened again '.repeat(words / 6)}.</p>`,
  ).join('');

const story = (body: string): string =>
  `<!doctype html><title>The report</title><main><article><h1>The report</h1>${body}</article></main>`;

describe('a page that attacks', () => {
  it('by script in its title is taken at its words', () => {
    const page = read(documentOf(markup('script-in-title')));
    expect(page.title).not.toContain('<');
    expect(page.byline ?? '').not.toContain('<');
    expect(textOf(page)).toContain(LAST);
  });

  it('by script in its headings gives text and no markup', () => {
    const page = read(documentOf(markup('script-in-headings')));
    const heading = page.blocks.find((block) => block.kind === 'heading');
    expect(heading?.text).toBe('Why <script>window.hit = 1</script> it matters');
    expect(textOf(page)).toContain('<img src=x onerror=alert(1)>');
  });

  it('by addresses that are scripts has them left out', () => {
    const page = read(documentOf(markup('script-links')));
    expect([page.canonicalUrl, page.ampUrl]).toEqual([null, null]);
    expect(strings(page).filter((text) => /^(?:javascript|data):/i.test(text))).toEqual([]);
  });

  it('by broken, circular and deep structured data is read all the same', () => {
    const page = read(documentOf(markup('hostile-structured-data')));
    expect(textOf(page)).toContain(LAST);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['clobbered-form', 'clobbered-document'])(
    'by names of DOM properties (%s) is read',
    (name) => {
      const text = textOf(read(documentOf(markup(name))));
      expect(text).toContain(FIRST);
      expect(text).toContain(LAST);
    },
  );

  it('by redefined built-ins of its own realm is read without calling them', () => {
    const { window } = new JSDOM(markup('redefined-built-ins'), {
      url: PAGE_URL,
      runScripts: 'dangerously',
      virtualConsole: new VirtualConsole(),
    });
    window.hit = 0;
    const text = textOf(read(window.document));
    expect(text).toContain(LAST);
    expect(window.hit).toBe(0);
  });

  it('by characters that turn or drive text has them left out', () => {
    const page = read(documentOf(markup('turned-text')));
    expect(textOf(page)).toContain('The notice ended with elddim');
    for (const text of strings(page))
      expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });

  it('by text in places that nobody sees has it left out', () => {
    const text = textOf(read(documentOf(markup('hidden-places'))));
    expect(text).toContain(LAST);
    expect(text).not.toContain('This paragraph stands');
    expect(text).not.toContain('noscript');
  });

  it('by markup in its data is read as text and nothing of it runs', () => {
    const { window } = new JSDOM(markup('markup-in-data'), {
      url: PAGE_URL,
      runScripts: 'dangerously',
      virtualConsole: new VirtualConsole(),
    });
    const text = textOf(read(window.document));
    expect(text).toContain(LAST);
    expect(text).not.toContain('onerror');
    expect(window.hit).toBeUndefined();
  });

  it(
    'by nesting a thousand levels deep is read',
    () => {
      const html = story('<div>'.repeat(1000) + paragraphs(10) + '</div>'.repeat(1000));
      expect(read(documentOf(html)).blocks).toHaveLength(10);
    },
    SLOW,
  );

  it(
    'by five million characters is read whole',
    () => {
      const html = story(paragraphs(1500, 660));
      expect(html.length).toBeGreaterThan(5_000_000);
      const article = assembleArticle(read(documentOf(html)));
      expect(article.blocks).toHaveLength(1500);
      const last = article.blocks.at(-1);
      expect(article.text.slice(last?.start, last?.end)).toBe(last?.text);
    },
    SLOW,
  );

  it(
    'by a table of thousands of rows gives rows up to a bound',
    () => {
      const rows = Array.from(
        { length: 2500 },
        (_, n) => `<tr><td>${n}</td><td>open</td></tr>`,
      ).join('');
      const page = read(documentOf(story(`${paragraphs(8)}<table>${rows}</table>`)));
      expect(page.blocks.filter((block) => block.kind === 'row').length).toBeLessThanOrEqual(2000);
    },
    SLOW,
  );

  it('sends nothing but plain JSON', () => {
    const page = read(documentOf(markup('script-in-headings')));
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});

describe('work on a long page', () => {
  /** How often the reading asks a page of so many paragraphs for its nodes and names. */
  function work(count: number, words = 12): number {
    const document = documentOf(story(paragraphs(count, words)));
    const { Node, Element } = document.defaultView ?? {};
    if (!Node || !Element) throw new Error('the document has no window');
    const spies = [
      vi.spyOn(Node.prototype, 'nextSibling', 'get'),
      vi.spyOn(Node.prototype, 'parentNode', 'get'),
      vi.spyOn(Node.prototype, 'firstChild', 'get'),
      vi.spyOn(Node.prototype, 'textContent', 'get'),
      vi.spyOn(Element.prototype, 'getAttribute'),
    ];
    read(document);
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  }

  it('grows no faster than the page', () => {
    const [short, long] = [work(250), work(1000)];
    expect(long / short).toBeLessThan(4.4);
  });

  it(
    'grows no faster than the page up to five million characters',
    () => {
      const [short, long] = [work(300, 660), work(1500, 660)];
      expect(long / short).toBeLessThan(5.5);
    },
    SLOW,
  );
});
