import { useKnownTags } from '@/components/hooks/use-known-tags';
import { useNow } from '@/components/hooks/use-now';
import type { PageReading, ReadingState } from '@/components/hooks/use-reading';
import { useRecent } from '@/components/hooks/use-recent';
import { useRowFocus } from '@/components/hooks/use-row-focus';
import { useSaving } from '@/components/hooks/use-saving';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { useTags } from '@/components/hooks/use-tags';
import { PopupRefused } from '@/components/popup/PopupRefused';
import { RescueOffers } from '@/components/popup/RescueOffers';
import { SaveBar } from '@/components/popup/SaveBar';
import { failureWords, refusalWords, selectionProblemWords } from '@/components/words/reasons';

export type PopupWithoutBriefProps = {
  state: Exclude<ReadingState, { state: 'reading' | 'ready' }>;
  selectionProblem: PageReading['selectionProblem'];
  onSelection: () => void;
  onRetry: () => void;
  hrefOf: (articleId: string) => string;
  onOpen: (articleId: string) => void;
  onLibrary: () => void;
  /** Opens the side panel; `null` in the panel itself, and where there is none. */
  onPanel: (() => void) | null;
};

/** Refusals that another try cannot change: the page is what it is. */
const LASTING = ['browser-page', 'web-store', 'pdf', 'tab-closed'];
/** A script did run there, so the reader's selection can be read. */
const SELECTABLE = ['no-article', 'too-short'];
/** The page has an address that can be opened again. */
const LINKABLE = ['no-article', 'too-short', 'script-failed', 'pdf'];

/** The popup where the page gives no brief: why, and what can be done with it all the same. */
export function PopupWithoutBrief(props: PopupWithoutBriefProps) {
  const { state, selectionProblem, onSelection, onRetry, hrefOf, onOpen, onLibrary, onPanel } =
    props;
  const now = useNow();
  const recent = useRecent();
  const knownTags = useKnownTags();
  const moveFocus = useRowFocus();
  const tabId = state.state === 'refused' ? state.tabId : null;
  const saving = useSaving({ tabId, reading: null });
  const { saved } = saving;
  const tags = useTags(saved?.articleId ?? '');
  const reason = state.state === 'refused' ? state.reason : state.error;
  const canRetry = !LASTING.includes(reason);
  const canSelect = SELECTABLE.includes(reason);
  const onLink = LINKABLE.includes(reason) && !saved && !saving.busy ? saving.saveLink : null;
  useShortcuts({
    l: onLibrary,
    u: saving.undo,
    ...(onPanel ? { p: onPanel } : {}),
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    ...(canRetry ? { r: onRetry } : {}),
    ...(canSelect ? { x: onSelection } : {}),
    ...(onLink ? { b: onLink } : {}),
    ...(saved ? { o: () => onOpen(saved.articleId) } : {}),
  });
  return (
    <>
      <PopupRefused
        reason={reason}
        words={state.state === 'refused' ? refusalWords(state.reason) : failureWords(state.error)}
        offers={
          <RescueOffers
            selection={canSelect ? 'only' : null}
            onSelection={onSelection}
            onWholePage={null}
            onLink={onLink}
            problem={selectionProblem && selectionProblemWords(selectionProblem)}
          />
        }
        recent={recent}
        onRetry={canRetry ? onRetry : null}
        hrefOf={hrefOf}
        onOpen={onOpen}
      />
      <SaveBar
        saved={saved}
        selected={false}
        error={saving.error ?? tags.error}
        done={saving.undoable?.kind ?? null}
        knownTags={knownTags}
        now={now}
        onUndo={saving.undo}
        onOpen={onOpen}
        onTags={tags.store}
      />
    </>
  );
}
