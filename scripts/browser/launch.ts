import { launchChromium } from './chromium';
import type { DrivenBrowser, LaunchOptions } from './driven-browser';
import type { BrowserKind } from './find-browser.mjs';
import { launchFirefox } from './firefox';

/** Starts a browser of either kind with the extension in it. */
export const launchBrowser = (kind: BrowserKind, options: LaunchOptions): Promise<DrivenBrowser> =>
  kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
