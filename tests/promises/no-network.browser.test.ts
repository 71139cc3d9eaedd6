/** The extension makes no request, and its pages could not if they tried. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '@/demo/server';
import type { Tab } from '@/scripts/browser/driven-browser';
import { type LocalSite, startSite } from '@/scripts/browser/local-site';
import { libraryRows, save, showKeyPoint, shownBrief } from '@/scripts/browser/screens';
import { KIND, startTestBrowser, withBrowser } from '../support/browser';

let site: LocalSite;
let demo: Demo;

beforeAll(async () => {
  site = await startSite();
  demo = await startDemo();
});
afterAll(async () => {
  await site.close();
  await demo.close();
});

/** An extension that does what ours must not: its popup and its background make a request each. */
function talkativeExtension(target: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-context-talkative-'));
  const manifest = {
    manifest_version: 3,
    name: 'Talkative',
    version: '1.0',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
    background:
      KIND === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'talkative@example.org' } },
  };
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': `fetch('${target}/by-the-background').catch(() => 0);`,
    'popup.html': '<!doctype html><title>Talkative</title><script src="popup.js"></script>',
    'popup.js': `fetch('${target}/by-the-popup').catch(() => 0).then(() => { document.title = 'done'; });`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

describe('the watch over requests', () => {
  it('sees what an extension asks for in its popup and in its background', async () => {
    const { folder, remove } = talkativeExtension(site.url('tracker').replace(/\/$/, ''));
    const browser = await startTestBrowser(folder);
    try {
      const tab = await browser.openTab(demo.home);
      const popup = await browser.clickToolbar(tab);
      await popup.waitFor(`document.title === 'done'`);
      const seen = (await browser.requests()).filter(({ by }) => by === 'extension');
      const paths = seen.map(({ url }) => new URL(url).pathname);
      expect(paths.toSorted()).toEqual(['/by-the-background', '/by-the-popup']);
    } finally {
      await browser.close();
      remove();
    }
  });
});

describe('the extension', () => {
  const browser = withBrowser();

  it('makes no request through the whole job', async () => {
    const tab = await browser().openTab(demo.urls['ledger-ferry'] ?? '');
    const popup = await browser().clickToolbar(tab);
    await shownBrief(popup);
    await showKeyPoint(popup, tab, 1);
    await save(popup);
    const library = await browser().openExtensionPage('library.html');
    await libraryRows(library, 1);
    await library.close();
    const requests = await browser().requests();
    expect(requests.filter(({ by }) => by === 'extension')).toEqual([]);
    expect(requests.filter(({ by }) => by === 'page')).not.toEqual([]);
  });
});

/** Ways out of a page, each an expression; the policy must stop every one. */
const WAYS_OUT: Record<string, string> = {
  fetch: `fetch(to).catch(() => 0)`,
  XMLHttpRequest: `(() => { const request = new XMLHttpRequest(); request.open('GET', to); request.send(); })()`,
  WebSocket: `new WebSocket(to.replace('http:', 'ws:'))`,
  'a beacon': `navigator.sendBeacon(to, 'x')`,
  'an image': `(() => { new Image().src = to; })()`,
  'a font': `(() => { const font = new FontFace('remote', 'url(' + to + ')'); document.fonts.add(font); font.load().catch(() => 0); })()`,
  'a style sheet': `(() => { const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = to; document.head.append(link); })()`,
  'a script': `(() => { const script = document.createElement('script'); script.src = to; document.head.append(script); })()`,
  'a frame': `(() => { const frame = document.createElement('iframe'); frame.src = to; document.body.append(frame); })()`,
  'an object': `(() => { const object = document.createElement('object'); object.data = to; document.body.append(object); })()`,
  media: `(() => { const video = document.createElement('video'); video.src = to; document.body.append(video); video.load(); })()`,
  'a form': `(() => { const form = document.createElement('form'); form.action = to; form.target = '_blank'; document.body.append(form); form.submit(); })()`,
};

describe("the policy of the extension's pages", () => {
  let page: Tab;
  let browser: Awaited<ReturnType<typeof startTestBrowser>>;
  beforeAll(async () => {
    browser = await startTestBrowser();
    page = await browser.openExtensionPage('library.html');
    await page.evaluate(`document.addEventListener('securitypolicyviolation', (event) => {
      (window.stopped ??= []).push(event.blockedURI); })`);
  });
  afterAll(() => browser.close());

  it.each(Object.entries(WAYS_OUT))('stops %s', async (name, way) => {
    const to = site.url('tracker', `/${encodeURIComponent(name)}`);
    // Some ways throw where they are stopped; what counts is the report below and that nothing came.
    await page.evaluate(`((to) => { try { ${way}; } catch {} })(${JSON.stringify(to)})`);
    await page.waitFor(`window.stopped?.some((uri) => uri.includes('tracker'))`);
    await page.evaluate('window.stopped = []');
    expect(site.requests.filter((request) => request.includes(encodeURIComponent(name)))).toEqual(
      [],
    );
  });

  it('lets the packaged files load', async () => {
    const own = `fetch('/manifest.json').then((answer) => answer.ok)`;
    expect(await page.evaluate(own)).toBe(true);
  });
});
