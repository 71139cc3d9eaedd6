/** What both browsers' views do alike, on top of the few things that each does its own way. */
import { writeFile } from 'node:fs/promises';
import type { Target, View, WaitOptions } from './driven-browser';
import { describeTarget, stillExpression, textExpression, VISIBLE_TEXT } from './in-view';
import { until } from './until';

/** Where to click, in pixels from the view's upper left corner. */
type Point = { x: number; y: number };

export type ViewParts = {
  evaluate: <T>(expression: string) => Promise<T>;
  clickAt: (x: number, y: number, target: Target) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** PNG in base64. */
  picture: () => Promise<string>;
  close: () => Promise<void>;
};

export function makeView(parts: ViewParts): View {
  const { evaluate } = parts;

  async function waitFor<T>(expression: string, options: WaitOptions = {}, what = expression) {
    try {
      return await until<T>(what, () => evaluate<T>(expression), options.timeout);
    } catch (error: unknown) {
      const seen = await evaluate<string>(VISIBLE_TEXT).catch((gone: unknown) => String(gone));
      throw new Error(`Not seen: ${what}. The view reads:\n${seen.slice(0, 2000)}`, {
        cause: error,
      });
    }
  }

  return {
    evaluate,
    waitFor: (expression, options) => waitFor(expression, options),
    textOf: async (target, options) => {
      const what = describeTarget(target);
      return (await waitFor<{ text: string }>(textExpression(target), options, what)).text;
    },
    text: () => evaluate<string>(VISIBLE_TEXT),
    click: async (target, options) => {
      const what = `${describeTarget(target)} to click`;
      const { x, y } = await waitFor<Point>(stillExpression(target), options, what);
      await parts.clickAt(x, y, target);
    },
    press: parts.press,
    screenshot: async (file) => writeFile(file, Buffer.from(await parts.picture(), 'base64')),
    close: parts.close,
  };
}
