import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '@/components/views/PopupView';
import { announceLocale } from '@/components/words/locale';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';

/**
 * The tab that the popup stands over. `popup.html?tab=3`, opened as a page, is the brief of tab 3.
 */
async function findTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function openLibrary(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${hash}` });
  window.close();
}

const openPanel = (): void => {
  // Called before anything is awaited: the browser wants the click itself.
  openSidePanel().then(
    () => window.close(),
    (error: unknown) => console.error('The side panel did not open', error),
  );
};

const root = document.querySelector('#app');
if (!root) throw new Error('popup.html has no #app');
announceLocale(document);
render(
  <PopupView
    findTab={findTab}
    openLibrary={(hash) => void openLibrary(hash)}
    openPanel={hasSidePanel() ? openPanel : null}
  />,
  root,
);
