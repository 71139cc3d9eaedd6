import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelView } from '@/components/views/PanelView';
import { announceLocale } from '@/components/words/locale';

async function openLibrary(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#${hash}` });
}

const root = document.querySelector('#app');
if (!root) throw new Error('sidepanel.html has no #app');
announceLocale(document);
render(<PanelView openLibrary={(hash) => void openLibrary(hash)} />, root);
