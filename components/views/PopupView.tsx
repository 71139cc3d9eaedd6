import { useReading } from '@/components/hooks/use-reading';
import { articleHash } from '@/components/library/routes';
import { PopupBar } from '@/components/popup/PopupBar';
import { PopupSkeleton } from '@/components/popup/PopupSkeleton';
import { PopupReading } from './PopupReading';
import css from './PopupView.module.css';
import { PopupWithoutBrief } from './PopupWithoutBrief';

export type PopupViewProps = {
  /** Finds the tab whose page is read; `null` = there is none. Keeps its identity. */
  findTab: () => Promise<number | null>;
  /** Opens the library in a tab, at a hash address. */
  openLibrary: (hash: string) => void;
};

const hrefOf = (articleId: string): string => `/library.html#${articleHash(articleId)}`;

/** The popup: reads the page in view and shows its brief, or says why there is none. */
export function PopupView({ findTab, openLibrary }: PopupViewProps) {
  const { reading, selectionProblem, retry, readSelection } = useReading(findTab);
  const onLibrary = () => openLibrary('/inbox');
  const onOpen = (articleId: string) => openLibrary(articleHash(articleId));

  return (
    <main class={css.popup} data-testid="popup" data-state={reading.state}>
      {reading.state === 'ready' ? (
        <PopupReading
          key={reading.reading.id}
          reading={reading.reading}
          selectionProblem={selectionProblem}
          onSelection={readSelection}
          onWholePage={retry}
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
            <PopupWithoutBrief
              state={reading}
              selectionProblem={selectionProblem}
              onSelection={readSelection}
              onRetry={retry}
              hrefOf={hrefOf}
              onOpen={onOpen}
              onLibrary={onLibrary}
            />
          )}
        </>
      )}
    </main>
  );
}
