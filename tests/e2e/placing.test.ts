/** A background that is stopped while it places many articles: nothing is lost, nothing stays undone. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab } from '@/scripts/browser/driven-browser';
import { savePages, shownBrief } from '@/scripts/browser/screens';
import { withBrowser } from '../support/browser';
import { ALL_DONE, inStore, WAKE_BACKGROUND } from '../support/in-store';

const browser = withBrowser();
let demo: Demo;
let library: Tab;

/** One event in two texts of their own; the third tells it too and is not saved. */
const SAVED = ['wpa-ferry', 'signal-ferry'];
const NOT_SAVED = 'herald-ferry';
/** More than one merge of the postings takes. */
const IMPORTED = 140;

beforeAll(async () => {
  demo = await startDemo();
  await savePages(
    browser(),
    SAVED.map((slug) => demo.urls[slug] ?? ''),
  );
  library = await browser().openExtensionPage('library.html');
});
afterAll(() => demo.close());

/**
 * Puts articles into the store as an import does: with texts, without places, and with briefs that
 * are to be made anew. Each has the text of a saved one in an alphabet of its own, so that no two
 * have a word in common.
 */
const importMany = inStore(
  ['articles', 'snapshots', 'briefs', 'readers'],
  `const letters = 'abcdefghijklmnopqrstuvwxyz';
  const another = (seed) => {
    const left = [...letters];
    let state = seed * 7919 + 17;
    const drawn = [...letters].map(() => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return left.splice(state % left.length, 1)[0];
    });
    return (text) => text.replace(/[a-z]/gi, (letter) => {
      const found = drawn[letters.indexOf(letter.toLowerCase())];
      return letter === letter.toLowerCase() ? found : found.toUpperCase();
    });
  };
  const read = (name) => new Promise((resolve) => {
    table(name).getAll().onsuccess = ({ target }) => resolve(target.result);
  });
  (async () => {
    const [article] = await read('articles');
    const snapshot = (await read('snapshots')).find(({ id }) => id === article.snapshotId);
    const { brief } = (await read('briefs')).find(({ snapshotId }) => snapshotId === snapshot.id);
    const reader = (await read('readers')).find(({ articleId }) => articleId === article.id);
    for (let n = 1; n <= ${IMPORTED}; n += 1) {
      const write = another(n);
      const [id, snapshotId] = ['imported-' + n, 'imported-text-' + n];
      const title = write(article.title);
      const url = article.url + '-' + n;
      const named = { title, url, outlet: write(article.outlet) };
      table('articles').put({ ...article, ...named, id, snapshotId, addressKeys: [url], toPlace: 1 });
      table('snapshots').put({ ...snapshot, ...named, id: snapshotId, articleId: id,
        text: write(snapshot.text), textHash: 'imported ' + n, asides: [],
        blocks: snapshot.blocks.map((block) => ({ ...block, text: write(block.text) })) });
      table('briefs').put({ snapshotId, brief: { ...brief, analysisVersion: 0 } });
      table('readers').put({ ...reader, articleId: id });
    }
  })();
  work.oncomplete = () => done(true);`,
);

const waiting = inStore(
  ['articles'],
  `const left = table('articles').index('[toPlace+id]').count();
  work.oncomplete = () => done(left.result);`,
);

/**
 * Waits for a merge to begin and holds it there: each look is a transaction that the next step of
 * a merge must wait for, and the one that finds a merge stays open for a while.
 */
const HOLD_MERGE = `new Promise((resolve, reject) => {
  const opened = indexedDB.open('story-context');
  opened.onerror = () => reject(opened.error);
  opened.onsuccess = () => {
    const end = Date.now() + 60_000;
    const look = () => {
      const work = opened.result.transaction(['postingState', 'postingBlocks'], 'readwrite');
      const states = work.objectStore('postingState');
      let held = 0;
      const again = ({ target: { result } }) => {
        if (!result?.merge) return;
        held ||= Date.now();
        globalThis.isMergeHeld = true;
        if (Date.now() < held + 3_000) states.get('state').onsuccess = again;
      };
      states.get('state').onsuccess = again;
      work.oncomplete = () => {
        if (!held && Date.now() < end) return look();
        opened.result.close();
        resolve(held > 0);
      };
    };
    look();
  };
})`;

type Index = { articles: number; placements: number; documents: number; log: number } & {
  merged: number;
  removed: number;
  isMerging: boolean;
};
const INDEX = inStore(
  ['articles', 'placements', 'documents', 'postingLog', 'removedDocuments', 'postingState'],
  `const count = (name) => table(name).count();
  const [articles, placements, documents, log, removed] =
    ['articles', 'placements', 'documents', 'postingLog', 'removedDocuments'].map(count);
  const state = table('postingState').get('state');
  work.oncomplete = () => done({ articles: articles.result, placements: placements.result,
    documents: documents.result, log: log.result, removed: removed.result,
    merged: state.result?.merged ?? 0, isMerging: !!state.result?.merge });`,
);

describe('a background that is stopped', () => {
  it('while it places an import goes on where it was', async () => {
    await library.evaluate(importMany);
    const left: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      await library.evaluate(WAKE_BACKGROUND);
      await library.evaluate('new Promise((resolve) => setTimeout(resolve, 250))');
      await browser().stopBackground();
      left.push(await library.evaluate<number>(waiting));
    }
    // what was placed before a stop stays placed
    expect(left).toEqual(left.toSorted((a, b) => b - a));
    expect(left[0]).toBeGreaterThan(0);
  });

  it('in the middle of a merge of the postings finishes it at the next start', async () => {
    const held = library.evaluate<boolean>(HOLD_MERGE);
    await vi.waitFor(
      async () => {
        await library.evaluate(WAKE_BACKGROUND);
        expect(await library.evaluate('globalThis.isMergeHeld === true')).toBe(true);
      },
      { timeout: 90_000, interval: 500 },
    );
    await browser().stopBackground();
    expect(await held).toBe(true);
    expect(await library.evaluate<Index>(INDEX)).toMatchObject({ isMerging: true, merged: 0 });
    await vi.waitFor(
      async () => {
        await library.evaluate(WAKE_BACKGROUND);
        expect(await library.evaluate(ALL_DONE)).toBe(true);
        expect((await library.evaluate<Index>(INDEX)).isMerging).toBe(false);
      },
      { timeout: 90_000, interval: 1_000 },
    );
  });

  it('has lost nothing: every article has its place and its terms', async () => {
    const { articles, placements, documents, log, merged, removed } =
      await library.evaluate<Index>(INDEX);
    expect(articles).toBe(IMPORTED + SAVED.length);
    expect(placements).toBe(articles);
    expect(documents).toBe(articles);
    expect(merged).toBeGreaterThanOrEqual(128);
    expect(merged + log - removed).toBe(documents);
  });

  it('still knows the story of a page among them', async () => {
    const tab = await browser().openTab(demo.urls[NOT_SAVED] ?? '');
    const popup = await browser().clickToolbar(tab);
    const { related } = await shownBrief(popup);
    expect(related.filter(({ kind }) => kind === 'story-article')).toHaveLength(SAVED.length);
    await popup.close();
    await tab.close();
  });
});
