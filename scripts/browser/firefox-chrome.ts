/**
 * Expressions for the browser window itself (the "chrome" scope, allowed by
 * `--remote-allow-system-access`): the toolbar button, the popup, which is no context of
 * WebDriver's, the background, and all requests. Each is a string that Firefox evaluates there.
 */

const quoted = (value: unknown): string => JSON.stringify(value);

/** Where the extension shows itself beside its tabs; none of them is a context of WebDriver's. */
export type Place = 'popup' | 'panel';

/**
 * The element that holds the extension's page in a place, or undefined. Other popups may lie about
 * in closed panels: Firefox loads a popup in one of them and moves it, or leaves it there.
 */
const BROWSERS: Record<Place, string> = {
  popup: `[...document.querySelectorAll('.webextension-popup-browser')]
    .find((popup) => popup.closest('panel')?.state === 'open')`,
  panel: `document.getElementById('sidebar')?.contentDocument
    ?.getElementById('webext-panels-browser')`,
};

const buttonId = (extensionId: string): string => `(() => {
  const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
  return ExtensionCommon.makeWidgetId(${quoted(extensionId)}) + '-browser-action';
})()`;

/** Puts the extension's button in the toolbar itself, out of the panel where new ones lie. */
export const showButton = (extensionId: string): string =>
  `CustomizableUI.addWidgetToArea(${buttonId(extensionId)}, 'nav-bar')`;

/** Clicks the extension's button in the toolbar, as a person does. */
export const clickButton = (extensionId: string): string =>
  `document.getElementById(${buttonId(extensionId)})
    .querySelector('.unified-extensions-item-action-button').click()`;

/** Closes the popup. True once none is open, or about to open or close; throws with what is. */
export const closePopup = `(() => {
  const panels = [...document.querySelectorAll('.webextension-popup-browser')]
    .map((popup) => popup.closest('panel'))
    .filter((panel) => panel && panel.state !== 'closed');
  for (const panel of panels) if (panel.state === 'open') panel.hidePopup();
  const left = panels.filter(({ state }) => state !== 'closed');
  if (left.length > 0) throw new Error(left.map(({ id, state }) => id + ' is ' + state).join());
  return true;
})()`;

/**
 * Runs beside the document of a place with the browser's rights. Expressions run as the page itself
 * would; clicks and keys go in as a person's do.
 */
const PLACE_SIDE = `
  const evaluate = (expression) => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    return Cu.evalInSandbox('(async () => JSON.stringify(await (' + expression + ')))()', sandbox);
  };
  const clickAt = (x, y) => {
    const element = content.document.elementFromPoint(x, y);
    const control = element.closest('button, a, input, select, textarea, summary, [tabindex]');
    control?.focus();
    // what only a person's click may do, such as opening the sidebar, is allowed to this one
    const byHand = content.windowUtils.setHandlingUserInput(true);
    try {
      // the drawing on a button takes no click of its own
      (control ?? element).click();
    } finally {
      byHand.destruct();
    }
  };
  const press = (key) => {
    const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    typist.beginInputTransactionForTests(content);
    const event = new content.KeyboardEvent('', { key });
    typist.keydown(event);
    typist.keyup(event);
  };
  addMessageListener('story-context:ask', async ({ data: { id, act, args } }) => {
    try {
      const json = await { evaluate, clickAt, press }[act](...args);
      sendAsyncMessage('story-context:answer', { id, json });
    } catch (error) {
      sendAsyncMessage('story-context:answer', { id, error: String(error) });
    }
  });
  sendAsyncMessage('story-context:answer', { id: 'ready' });
`;

/** Waits until a place shows a page of the extension and can be asked. */
export const joinPlace = (
  place: Place,
  origin: string,
): string => `new Promise((resolve, reject) => {
  const view = ${BROWSERS[place]};
  const shown = view?.browsingContext?.currentWindowGlobal?.documentURI?.spec ?? '';
  if (!shown.startsWith(${quoted(origin)})) return reject(new Error('no ${place} yet: ' + shown));
  if (view.storyContextAsk) return resolve(true);
  const waiting = new Map([['ready', { resolve: () => resolve(true) }]]);
  let lastId = 0;
  view.messageManager.addMessageListener('story-context:answer', ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) asked?.reject(new Error(data.error));
    else asked?.resolve(data.json);
  });
  view.storyContextAsk = (act, args) => new Promise((resolve, reject) => {
    const id = ++lastId;
    const look = setInterval(() => {
      if (!view.isConnected) reject(new Error('the ${place} has closed'));
      if (!view.isConnected || !waiting.has(id)) clearInterval(look);
    }, 100);
    waiting.set(id, { resolve, reject });
    view.messageManager.sendAsyncMessage('story-context:ask', { id, act, args });
  });
  const script = 'data:application/javascript,' + encodeURIComponent(${quoted(PLACE_SIDE)});
  view.messageManager.loadFrameScript(script, false);
})`;

/** Has the side of a place do something. Gives JSON text, or undefined. */
export const askPlace = (
  place: Place,
  act: 'evaluate' | 'clickAt' | 'press',
  args: unknown[],
): string =>
  `(() => {
    const view = ${BROWSERS[place]};
    if (!view?.storyContextAsk) throw new Error('the ${place} has closed');
    return view.storyContextAsk(${quoted(act)}, ${quoted(args)});
  })()`;

/** A picture of a place, PNG in base64. */
export const pictureOf = (place: Place): string => `(async () => {
  const page = ${BROWSERS[place]}.browsingContext.currentWindowGlobal;
  const picture = await page.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** Presses the keys of the extension that open its sidebar. */
export const PANEL_KEYS = `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
  .find((key) => key.getAttribute('key') === 'P').doCommand()`;

/** Closes the sidebar. True once none is open. */
export const closePanel = `(() => {
  SidebarController.hide();
  return !SidebarController.isOpen;
})()`;

/** Ends the background page as the browser does when it has had nothing to do for a while. */
export const stopBackground = (extensionId: string): string => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${quoted(extensionId)});
  await extension.terminateBackground();
  return extension.backgroundState === 'stopped';
})()`;

/**
 * Notes every request of pages and of the extension, from now on, and what the extension's own
 * pages and background throw. The browser's own requests do not count.
 */
export const watchAll = `(() => {
  window.storyContextProblems = [];
  Services.console.registerListener({
    observe: (message) => {
      const error = message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag);
      // a view that closes before its answer comes is no mistake of anybody’s
      const isLate = /^Promise (rejected|resolved) after context unloaded/.test(message.errorMessage ?? '');
      if (error && !isLate && message.sourceName.startsWith('moz-extension:'))
        window.storyContextProblems.push(message.errorMessage);
    },
  });
  window.storyContextRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal, externalContentPolicyType } = channel.loadInfo;
    const principals = [triggeringPrincipal, loadingPrincipal].filter(Boolean);
    const byExtension = principals.some((one) => one.addonPolicy || one.contentScriptAddonPolicy);
    const isDocument = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
    if (byExtension || isDocument || !triggeringPrincipal.isSystemPrincipal)
      window.storyContextRequests.push({ url: channel.URI.spec, by: byExtension ? 'extension' : 'page' });
  }, 'http-on-modify-request');
})()`;

export const SEEN_REQUESTS = 'window.storyContextRequests';
export const SEEN_PROBLEMS = 'window.storyContextProblems';

/** 0 = dark, 1 = light, in all pages and popups. */
export const preferColours = (scheme: 'light' | 'dark'): string =>
  `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`;
