import { MOST_COMPARED } from '@/components/library/routes';
import { focusedRow } from '@/components/library/rows';
import { isWebAddress } from '@/components/library/web-address';
import { useCompare } from './use-compared-ids';
import type { Library } from './use-library';
import type { LibraryActions } from './use-library-actions';
import { useShortcuts } from './use-shortcuts';

/** The library's keys, as the help dialog lists them. */
export function useLibraryKeys(
  library: Library,
  actions: LibraryActions,
  dialogs: { onSettings: () => void; onAbout: () => void; onHelp: () => void },
  /** False on a page without the list: its keys would act on articles out of sight. */
  listShown: boolean,
): void {
  const { articleId, selection, unfolded, step, aimed, back } = library;
  const compare = useCompare();
  const always = { ',': dialogs.onSettings, i: dialogs.onAbout, '?': dialogs.onHelp };
  const ofList = {
    j: () => step(1),
    k: () => step(-1),
    // With an article open the arrows scroll it.
    ArrowDown: () => (articleId ? false : step(1)),
    ArrowUp: () => (articleId ? false : step(-1)),
    o: () => {
      const [first] = aimed();
      if (first && isWebAddress(first.article.url))
        window.open(first.article.url, '_blank', 'noopener,noreferrer');
    },
    m: () => actions.toggleRead(),
    e: () => {
      const place = aimed()[0]?.reader.place;
      if (place === 'archive') actions.toInbox();
      else if (place === 'inbox') actions.archive();
    },
    v: () => {
      const { size } = selection.picked;
      if (size > 1 && size <= MOST_COMPARED) compare([...selection.picked]);
    },
    '#': () => actions.trash(),
    Delete: () => actions.trash(),
    x: () => {
      const id = articleId ?? focusedRow();
      if (id) selection.toggle(id);
    },
    ' ': () => {
      const id = articleId ? null : focusedRow();
      if (!id || !document.activeElement?.matches('[data-key-row]')) return false;
      unfolded.toggle(id);
    },
    Escape: () => (selection.picked.size > 0 ? selection.clear() : back()),
  };
  useShortcuts(listShown ? { ...always, ...ofList } : always);
}
