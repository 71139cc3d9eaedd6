import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { StoryProfile } from '@/lib/model/story';
import { inPageScript } from '../in-page-script';

declare global {
  // what bench/library/in-page.ts is in a page
  var storyContext: typeof import('./in-page');
}

const SEED = 20_261_127;

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);

/** A browser with a store on disk, as readers have one; private windows keep theirs in memory. */
export class Store {
  private constructor(
    private readonly context: BrowserContext,
    private readonly script: string,
    private readonly base: readonly StoryProfile[],
  ) {}

  /** Works with an empty store, and gives the bytes that it took on disk in the end. */
  static async with<T>(
    program: string,
    base: readonly StoryProfile[],
    work: (store: Store) => Promise<T>,
  ): Promise<{ result: T; bytes: number }> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'story-context-library-'));
    try {
      const script = await inPageScript('bench/library/in-page.ts');
      const context = await chromium.launchPersistentContext(folder, {
        executablePath: program,
        bypassCSP: true,
        args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
      });
      await context.route('**/*', (route) =>
        route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
      );
      const result = await work(new Store(context, script, base)).finally(() => context.close());
      return { result, bytes: bytesIn(path.join(folder, 'Default/IndexedDB')) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** A page of the extension, as it were. `taken` articles of the library are there already. */
  async page(taken: number): Promise<Page> {
    const page = await this.context.newPage();
    page.setDefaultTimeout(0);
    await page.goto('https://library.example/');
    await page.addScriptTag({ content: this.script });
    await page.evaluate(([base, seed, count]) => storyContext.begin([...base], seed, count), [
      this.base,
      SEED,
      taken,
    ] as const);
    return page;
  }

  /** What work gives, and the CPU milliseconds that all processes of the browser used for it. */
  async cpuOf<T>(work: () => Promise<T>): Promise<{ result: T; cpuMs: number }> {
    const before = await this.cpu();
    const result = await work();
    return { result, cpuMs: (await this.cpu()) - before };
  }

  private async cpu(): Promise<number> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser tells nothing of its processes.');
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
  }
}
