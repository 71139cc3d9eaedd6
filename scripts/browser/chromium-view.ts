/** One page of a Chromium as a `Tab`; the popup is such a page too. */
import type { Cdp } from './cdp';
import type { Attached } from './chromium-targets';
import type { Tab } from './driven-browser';
import { PATIENCE_MS, until } from './until';
import { makeView } from './view';

type Evaluated = {
  result: { value: never };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

async function evaluate<T>(target: Attached, expression: string): Promise<T> {
  const { result, exceptionDetails } = await target.send<Evaluated>('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Keys that are more than one character, with what Chromium wants to know of them. */
const NAMED_KEYS: Record<string, { code: string; keyCode: number; text?: string }> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Tab: { code: 'Tab', keyCode: 9 },
  Escape: { code: 'Escape', keyCode: 27 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
};

async function press(target: Attached, key: string): Promise<void> {
  const named = NAMED_KEYS[key] ?? {
    code: `Key${key.toUpperCase()}`,
    keyCode: key.toUpperCase().charCodeAt(0),
    text: key,
  };
  const event = {
    key,
    code: named.code,
    windowsVirtualKeyCode: named.keyCode,
    ...(named.text ? { text: named.text } : {}),
  };
  await target.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

async function clickAt(target: Attached, x: number, y: number): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 };
  await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  // the press may have closed the popup, as a link that opens the library does
  await target
    .send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
    .catch((error: Error) => {
      if (!/not found|has ended|closed/i.test(error.message)) throw error;
    });
}

async function goto(cdp: Cdp, target: Attached, url: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    cdp.onEvent(({ method, sessionId }) => {
      if (method === 'Page.loadEventFired' && sessionId === target.sessionId) resolve();
    });
  });
  const { errorText, loaderId } = await target.send<{ errorText?: string; loaderId?: string }>(
    'Page.navigate',
    { url },
  );
  if (errorText) throw new Error(`${url}: ${errorText}`);
  // no loader: the address differs in its fragment only, nothing is loaded
  if (!loaderId) return;
  const late = setTimeout(() => undefined, PATIENCE_MS);
  await Promise.race([
    loaded,
    // a page whose viewer takes over (PDF) fires no load event of its own
    until(`${url} to load`, () =>
      evaluate<boolean>(
        target,
        `document.readyState === 'complete' && location.href !== 'about:blank'`,
      ),
    ),
  ]).finally(() => clearTimeout(late));
}

export function chromiumTab(cdp: Cdp, target: Attached): Tab {
  const view = makeView({
    evaluate: (expression) => evaluate(target, expression),
    clickAt: (x, y) => clickAt(target, x, y),
    press: (key) => press(target, key),
    picture: async () =>
      (await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })).data,
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId: target.targetId });
    },
  });
  return {
    ...view,
    goto: (url) => goto(cdp, target, url),
    url: () => evaluate<string>(target, 'location.href'),
    resize: async (width, height) => {
      // 0 is the scale that the browser was started with
      const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
      await target.send('Emulation.setDeviceMetricsOverride', metrics);
    },
    activate: async () => {
      await target.send('Page.bringToFront');
    },
  };
}
