import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Injection = { files?: string[]; func?: (...given: unknown[]) => unknown; args?: unknown[] };

/** What happens in the tab when a script is brought into it; what it gives is the script's result. */
export type InTab = (injection: Injection) => unknown;

/** A tab at an address, with scripts that give what the test says. */
export async function openTab(url: string, inTab: InTab = () => null): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url });
  const scripting = {
    executeScript: vi.fn(async (injection: Injection) => [{ result: inTab(injection) }]),
    insertCSS: vi.fn(async () => undefined),
    removeCSS: vi.fn(async () => undefined),
  };
  Object.assign(fakeBrowser, { scripting });
  if (tab.id === undefined) throw new Error('The fake browser gave a tab without an id');
  return tab.id;
}
