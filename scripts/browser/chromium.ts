/** Chromium, Chrome, Edge or Brave with the extension loaded, driven over its debugging pipe. */
import { type BrowserProcess, startBrowser, temporaryProfile } from './browser-process';
import { type Cdp, connectCdp } from './cdp';
import { type Attached, attachToTargets, type TargetInfo, type Targets } from './chromium-targets';
import { chromiumTab } from './chromium-view';
import type { DrivenBrowser, LaunchOptions, SeenRequest, Tab, View } from './driven-browser';
import { until } from './until';

/** Everything but the page at hand is kept from the network, and first-run windows away. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-dev-shm-usage',
];

/** Names resolve on this machine only. */
const LOCAL_ONLY =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

const POPUP = '/popup.html';
const PANEL = '/sidepanel.html';

type Running = { process: BrowserProcess; cdp: Cdp; targets: Targets; id: string; name: string };

const isRoot = process.getuid?.() === 0;

const isBackground = ({ type, url }: TargetInfo, id: string): boolean =>
  type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`);

/** A worker that is stopped while it is being installed is started again and again. */
async function backgroundReady(targets: Targets, id: string): Promise<void> {
  await until('the background to start', async () => {
    const worker = targets.all().find((target) => isBackground(target, id));
    const state = await worker?.send<{ result: { value: string } }>('Runtime.evaluate', {
      expression: 'registration.active?.state',
    });
    return state?.result.value === 'activated';
  });
}

async function start(options: LaunchOptions, profile: string): Promise<Running> {
  const args = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...QUIET,
    // the sandbox does not run as root, as in most containers
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(options.headless
      ? ['--headless=new', '--window-size=1280,900', '--screen-info={1600x1200}']
      : []),
    ...(options.localOnly ? [LOCAL_ONLY] : []),
    ...(options.locale ? [`--lang=${options.locale}`, `--accept-lang=${options.locale}`] : []),
    ...(options.scale ? [`--force-device-scale-factor=${options.scale}`] : []),
    'about:blank',
  ];
  const running = startBrowser(options.program, args, ['ignore', 'ignore', 'pipe', 'pipe', 'pipe']);
  try {
    const cdp = connectCdp(running.child);
    const { product } = await cdp.send<{ product: string }>('Browser.getVersion');
    const targets = await attachToTargets(cdp);
    const { id } = await cdp.send<{ id: string }>('Extensions.loadUnpacked', {
      path: options.extension,
    });
    await backgroundReady(targets, id);
    return { process: running, cdp, targets, id, name: product.replace('/', ' ') };
  } catch (error: unknown) {
    running.child.kill('SIGKILL');
    throw new Error(`${options.program} did not start with the extension.\n${running.log()}`, {
      cause: error,
    });
  }
}

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const own = options.profile ? null : temporaryProfile();
  const profile = options.profile ?? own?.folder ?? '';
  let now = await start(options, profile);
  const origin = `chrome-extension://${now.id}`;
  /** The preference for little motion keeps pictures and clicks from hitting a moving thing. */
  const calm = options.headless ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : [];
  await now.targets.prefer(calm);
  const before: { requests: SeenRequest[]; problems: string[] } = { requests: [], problems: [] };
  const targetOf = new WeakMap<Tab, Attached>();

  const find = (accept: (target: Attached) => boolean): Attached | undefined =>
    now.targets.all().find(accept);

  const asTab = (target: Attached): Tab => {
    const tab = chromiumTab(now.cdp, target);
    targetOf.set(tab, target);
    return tab;
  };

  const openTab = async (url: string): Promise<Tab> => {
    const { targetId } = await now.cdp.send<{ targetId: string }>('Target.createTarget', {
      url: 'about:blank',
    });
    const tab = asTab(
      await until('the new tab', () => find((target) => target.targetId === targetId)),
    );
    await tab.goto(url);
    return tab;
  };

  const pageTarget = (page: string): Attached | undefined =>
    find(({ type, url }) => type === 'page' && url.startsWith(origin + page));

  /** The browser tells tabs and the pages in them apart; the button belongs to the tab. */
  const tabTargetOf = async (page: Attached): Promise<string> => {
    const { targetInfos } = await now.cdp.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const same = targetInfos.filter(({ url }) => url === page.url);
    // of several at one address it is the one in front
    const inFront = same.filter(({ embedderData }) => embedderData?.tabActive);
    const [only, ...others] = same.length > 1 ? inFront : same;
    if (!only || others.length > 0)
      throw new Error(`${same.length} tabs show ${page.url}: which one is meant?`);
    return only.targetId;
  };

  /** What has ended by itself meanwhile is as good as what was ended. */
  const unlessGone = (error: Error): void => {
    if (!/No (target|session) with given id/.test(error.message)) throw error;
  };

  const closed = async (target: Attached): Promise<void> => {
    const { targetId } = target;
    await now.cdp.send('Target.closeTarget', { targetId }).catch(unlessGone);
    await until('the target to close', () => !now.targets.all().includes(target));
  };

  const clickToolbar = async (tab: Tab): Promise<View> => {
    const page = targetOf.get(tab);
    if (!page) throw new Error('This tab is of an earlier launch.');
    await tab.activate();
    const open = pageTarget(POPUP);
    if (open) await closed(open);
    const targetId = await tabTargetOf(page);
    await now.cdp.send('Extensions.triggerAction', { id: now.id, targetId });
    const popup = await until('the popup', () => pageTarget(POPUP));
    return chromiumTab(now.cdp, popup);
  };

  const stopBackground = async (): Promise<void> => {
    for (const { targetId } of now.targets.all().filter((each) => isBackground(each, now.id)))
      await until('the background to stop', async () => {
        // A worker that is called while it stops starts again under the same id as long as somebody
        // watches it: so it is stopped, and its watchers leave, until the id is gone.
        await now.cdp.send('Target.closeTarget', { targetId }).catch(unlessGone);
        for (const { sessionId } of now.targets.all().filter((each) => each.targetId === targetId))
          await now.cdp.send('Target.detachFromTarget', { sessionId }).catch(unlessGone);
        const { targetInfos } = await now.cdp.send<{ targetInfos: TargetInfo[] }>(
          'Target.getTargets',
        );
        return targetInfos.every((target) => target.targetId !== targetId);
      });
  };

  const stop = async (): Promise<void> => {
    before.requests.push(...now.targets.requests());
    before.problems.push(...now.targets.problems());
    // where it has ended already, by the reader's hand, there is nothing to ask of it
    await now.cdp.send('Browser.close').catch(() => undefined);
    await now.process.finish();
  };

  return {
    kind: 'chromium',
    name: now.name,
    extensionOrigin: origin,
    openTab,
    openExtensionPage: (path) => openTab(`${origin}/${path}`),
    waitForTab: async (part, { timeout } = {}) =>
      asTab(
        await until(
          `a tab with ${part}`,
          () => find(({ type, url }) => type === 'page' && url.includes(part)),
          timeout,
        ),
      ),
    clickToolbar,
    panel: async () => chromiumTab(now.cdp, await until('the side panel', () => pageTarget(PANEL))),
    pressPanelKeys: null,
    stopBackground,
    preferColours: (scheme) =>
      now.targets.prefer([...calm, { name: 'prefers-color-scheme', value: scheme }]),
    requests: async () => [...before.requests, ...now.targets.requests()],
    problems: async () => [...before.problems, ...now.targets.problems()],
    restart: async () => {
      await stop();
      now = await start(options, profile);
      await now.targets.prefer(calm);
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
