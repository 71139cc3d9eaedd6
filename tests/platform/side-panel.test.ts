import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';

const open = vi.fn(async () => undefined);
beforeEach(() => {
  open.mockClear();
  Object.assign(fakeBrowser, { sidebarAction: undefined, sidePanel: undefined });
});

describe('the side panel', () => {
  it('opens in the click itself in Firefox, before anything is waited for', () => {
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    void openSidePanel();
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens in the window of the page in Chromium', async () => {
    Object.assign(fakeBrowser, { sidePanel: { open } });
    vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 5 } as never);
    await openSidePanel();
    expect(open).toHaveBeenCalledWith({ windowId: 5 });
  });

  it('is in no browser that has neither', () => {
    expect(hasSidePanel()).toBe(false);
    Object.assign(fakeBrowser, { sidePanel: { open } });
    expect(hasSidePanel()).toBe(true);
  });
});
