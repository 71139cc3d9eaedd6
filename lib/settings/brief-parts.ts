import { browser } from 'wxt/browser';
import {
  BRIEF_PARTS,
  type BriefPart,
  isAlwaysShown,
  type PartChoice,
} from '@/lib/model/brief-part';

const isPart = (value: unknown): value is BriefPart => BRIEF_PARTS.some((part) => part === value);

/**
 * Every row once, in the reader's order: what is stored may be of an older or newer release, or
 * broken. Rows that it does not name keep their usual place at the end and are shown.
 */
export function partChoices(stored: unknown): PartChoice[] {
  const named = (Array.isArray(stored) ? stored : []).flatMap((each: unknown): PartChoice[] => {
    if (typeof each !== 'object' || each === null || !('part' in each)) return [];
    const { part } = each;
    if (!isPart(part)) return [];
    return [{ part, shown: isAlwaysShown(part) || !('shown' in each) || each.shown !== false }];
  });
  const known = new Map<BriefPart, PartChoice>();
  for (const choice of named) if (!known.has(choice.part)) known.set(choice.part, choice);
  for (const part of BRIEF_PARTS) if (!known.has(part)) known.set(part, { part, shown: true });
  return [...known.values()];
}

/** Its key in the browser's own store for settings, which every window of the extension shares. */
const KEY = 'briefParts';

/** The reader's choice of rows, on this device. */
export const briefParts = {
  get: async (): Promise<PartChoice[]> => partChoices((await browser.storage.local.get(KEY))[KEY]),
  set: (choices: readonly PartChoice[]): Promise<void> =>
    browser.storage.local.set({ [KEY]: partChoices(choices) }),
  /** Calls back with every later choice, from whatever window; gives what ends that. */
  watch: (onChange: (choices: PartChoice[]) => void): (() => void) => {
    const listener = (changes: Record<string, { newValue?: unknown }>): void => {
      const change = changes[KEY];
      if (change) onChange(partChoices(change.newValue));
    };
    browser.storage.local.onChanged.addListener(listener);
    return () => browser.storage.local.onChanged.removeListener(listener);
  },
};
