/** Firefox with the extension installed for the session, driven by WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bidi, connectBidi } from './bidi';
import { type BrowserProcess, startBrowser, temporaryProfile } from './browser-process';
import type { DrivenBrowser, LaunchOptions, SeenRequest, Tab, View } from './driven-browser';
import {
  clickButton,
  closePopup,
  joinPlace,
  PANEL_KEYS,
  type Place,
  preferColours,
  SEEN_PROBLEMS,
  SEEN_REQUESTS,
  showButton,
  stopBackground,
  watchAll,
} from './firefox-chrome';
import { EXTENSION_UUID, writePreferences } from './firefox-preferences';
import { firefoxPlace, firefoxTab } from './firefox-views';
import { until } from './until';

type Running = {
  process: BrowserProcess;
  bidi: Bidi;
  /** The context of the browser's own window. */
  window: string;
  name: string;
};

type Tree = { contexts: { context: string; url: string }[] };

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** The id that the build's manifest names; storage and pages hang on it. */
function extensionIdOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function start(options: LaunchOptions, profile: string): Promise<Running> {
  const args = [
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    // the toolbar and the popup belong to the browser, not to any page
    '--remote-allow-system-access',
    ...(options.headless ? ['--headless', '--width=1280', '--height=900'] : []),
  ];
  const running = startBrowser(options.program, args, ['ignore', 'ignore', 'pipe']);
  try {
    const url = await until('Firefox to listen', () => LISTENING.exec(running.log())?.[1]);
    const bidi = await connectBidi(`${url}/session`);
    const { capabilities } = await bidi.send<{
      capabilities: { browserName: string; browserVersion: string };
    }>('session.new', { capabilities: {} });
    const tree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = tree.contexts[0]?.context ?? '';
    await bidi.evaluate(window, watchAll);
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
    });
    await bidi.evaluate(window, showButton(extensionIdOf(options.extension)));
    return { process: running, bidi, window, name: `Firefox ${capabilities.browserVersion}` };
  } catch (error: unknown) {
    running.child.kill('SIGKILL');
    throw new Error(`${options.program} did not start with the extension.\n${running.log()}`, {
      cause: error,
    });
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const own = options.profile ? null : temporaryProfile();
  const profile = options.profile ?? own?.folder ?? '';
  const extensionId = extensionIdOf(options.extension);
  const origin = `moz-extension://${EXTENSION_UUID}`;
  const { localOnly = false, headless: calm, locale, allowsAll = false } = options;
  const told = { extensionId, localOnly, calm, allowsAll, ...(locale ? { locale } : {}) };
  writePreferences(profile, told);
  let now = await start(options, profile);
  const before: { requests: SeenRequest[]; problems: string[] } = { requests: [], problems: [] };
  const inWindow = <T>(expression: string): Promise<T> =>
    now.bidi.evaluate<T>(now.window, expression);

  const openTab = async (url: string): Promise<Tab> => {
    const { context } = await now.bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const tab = firefoxTab(now.bidi, context);
    await tab.goto(url);
    return tab;
  };

  const waitForTab = async (part: string, timeout?: number): Promise<Tab> => {
    const context = await until(
      `a tab with ${part}`,
      async () => {
        const { contexts } = await now.bidi.send<Tree>('browsingContext.getTree');
        return contexts.find(({ url }) => url.includes(part))?.context;
      },
      timeout,
    );
    return firefoxTab(now.bidi, context);
  };

  const placed = async (place: Place): Promise<View> => {
    await until(`the ${place}`, () => inWindow<boolean>(joinPlace(place, origin)));
    return firefoxPlace(now.bidi, now.window, place);
  };

  const clickToolbar = async (tab: Tab): Promise<View> => {
    await tab.activate();
    await until('the earlier popup to close', () => inWindow<boolean>(closePopup));
    await inWindow(clickButton(extensionId));
    return placed('popup');
  };

  const stop = async (): Promise<void> => {
    // where it has ended already, by the reader's hand, there is nothing to ask of it
    before.requests.push(...(await inWindow<SeenRequest[]>(SEEN_REQUESTS).catch(() => [])));
    before.problems.push(...(await inWindow<string[]>(SEEN_PROBLEMS).catch(() => [])));
    await now.bidi.send('browser.close').catch(() => undefined);
    await now.process.finish();
  };

  return {
    kind: 'firefox',
    name: now.name,
    extensionOrigin: origin,
    openTab,
    openExtensionPage: (page) => openTab(`${origin}/${page}`),
    waitForTab: (part, { timeout } = {}) => waitForTab(part, timeout),
    clickToolbar,
    panel: async () => ({ ...(await placed('panel')), resize: null }),
    pressPanelKeys: () => inWindow<void>(PANEL_KEYS),
    stopBackground: async () => {
      await until('the background to stop', () => inWindow<boolean>(stopBackground(extensionId)));
    },
    preferColours: (scheme) => inWindow<void>(preferColours(scheme)),
    requests: async () => [...before.requests, ...(await inWindow<SeenRequest[]>(SEEN_REQUESTS))],
    problems: async () => [...before.problems, ...(await inWindow<string[]>(SEEN_PROBLEMS))],
    restart: async () => {
      await stop();
      now = await start(options, profile);
    },
    get ended() {
      return now.process.ended;
    },
    close: async () => {
      await stop();
      own?.remove();
    },
  };
}
