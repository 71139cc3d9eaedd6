import { i18n } from '#i18n';
import { useReading } from '@/components/hooks/use-reading';
import { useRecent } from '@/components/hooks/use-recent';
import { useRowFocus } from '@/components/hooks/use-row-focus';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { articleHash } from '@/components/library/routes';
import { PopupBar } from '@/components/popup/PopupBar';
import { PopupRefused } from '@/components/popup/PopupRefused';
import { PopupSkeleton } from '@/components/popup/PopupSkeleton';
import { errorWords, refusalWords } from '@/components/words/reasons';
import { PopupReading } from './PopupReading';
import css from './PopupView.module.css';

export type PopupViewProps = {
  /** Finds the tab whose page is read; `null` = there is none. Keeps its identity. */
  findTab: () => Promise<number | null>;
  /** Opens the library in a tab, at a hash address. */
  openLibrary: (hash: string) => void;
};

/** Refusals that another try cannot change: the page is what it is. */
const LASTING = ['browser-page', 'web-store', 'pdf', 'tab-closed'];

const hrefOf = (articleId: string): string => `/library.html#${articleHash(articleId)}`;

/** The popup: reads the page in view and shows its brief, or says why there is none. */
export function PopupView({ findTab, openLibrary }: PopupViewProps) {
  const { reading, retry } = useReading(findTab);
  const onLibrary = () => openLibrary('/inbox');
  const onOpen = (articleId: string) => openLibrary(articleHash(articleId));

  return (
    <main class={css.popup} data-testid="popup" data-state={reading.state}>
      {reading.state === 'ready' ? (
        <PopupReading
          reading={reading.reading}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onLibrary={onLibrary}
        />
      ) : (
        <>
          <PopupBar
            outlet={null}
            offer={reading.state === 'reading' ? 'reading' : null}
            onSave={retry}
            onLibrary={onLibrary}
          />
          {reading.state === 'reading' ? (
            <PopupSkeleton />
          ) : (
            <Refused state={reading} onRetry={retry} onOpen={onOpen} onLibrary={onLibrary} />
          )}
        </>
      )}
    </main>
  );
}

type RefusedProps = {
  state: Exclude<ReturnType<typeof useReading>['reading'], { state: 'reading' | 'ready' }>;
  onRetry: () => void;
  onOpen: (articleId: string) => void;
  onLibrary: () => void;
};

function Refused({ state, onRetry, onOpen, onLibrary }: RefusedProps) {
  const recent = useRecent();
  const moveFocus = useRowFocus();
  const reason = state.state === 'refused' ? state.reason : state.error;
  const canRetry = !LASTING.includes(reason);
  useShortcuts({
    l: onLibrary,
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    ...(canRetry ? { r: onRetry } : {}),
  });
  const words =
    state.state === 'refused'
      ? refusalWords(state.reason)
      : { what: errorWords(state.error), next: i18n.t('save.nothingLost') };
  return (
    <PopupRefused
      reason={reason}
      words={words}
      recent={recent}
      onRetry={canRetry ? onRetry : null}
      hrefOf={hrefOf}
      onOpen={onOpen}
    />
  );
}
