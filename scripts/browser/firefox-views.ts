/** The tabs, the popup and the side panel of a Firefox. */
import type { Bidi } from './bidi';
import type { Tab, View } from './driven-browser';
import { askPlace, closePanel, closePopup, type Place, pictureOf } from './firefox-chrome';
import { until } from './until';
import { makeView } from './view';

/** Keys that are more than one character, as WebDriver writes them. */
const NAMED_KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export function firefoxTab(bidi: Bidi, context: string): Tab {
  const act = (actions: object): Promise<unknown> =>
    bidi.send('input.performActions', { context, actions: [actions] });

  const view = makeView({
    evaluate: (expression) => bidi.evaluate(context, expression),
    clickAt: async (x, y) => {
      const button = { button: 0 };
      await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', ...button },
          { type: 'pointerUp', ...button },
        ],
      });
    },
    press: async (key) => {
      const value = NAMED_KEYS[key] ?? key;
      await act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    picture: async () =>
      (await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })).data,
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  });

  return {
    ...view,
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    url: () => bidi.evaluate(context, 'location.href'),
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    activate: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
  };
}

const CLOSE: Record<Place, string> = { popup: closePopup, panel: closePanel };

/** `window` is the context of the browser's own window, which holds popup and side panel. */
export function firefoxPlace(bidi: Bidi, window: string, place: Place): View {
  const ask = (
    ...args: Parameters<typeof askPlace> extends [Place, ...infer Rest] ? Rest : never
  ) => bidi.evaluate<string | undefined>(window, askPlace(place, ...args));
  return makeView({
    evaluate: async <T>(expression: string) => {
      const json = await ask('evaluate', [expression]);
      return json === undefined || json === null ? (undefined as T) : (JSON.parse(json) as T);
    },
    clickAt: async (x, y) => {
      await ask('clickAt', [x, y]);
    },
    press: async (key) => {
      await ask('press', [key]);
    },
    picture: () => bidi.evaluate(window, pictureOf(place)),
    close: async () => {
      await until(`the ${place} to close`, () => bidi.evaluate<boolean>(window, CLOSE[place]));
    },
  });
}
