import { useEffect } from 'preact/hooks';
import { later } from '@/components/hooks/use-later';
import type { PageReading } from '@/components/hooks/use-reading';
import { articleHash, articleHref, comparisonHash, storyHash } from '@/components/library/routes';
import { PopupBar } from '@/components/popup/PopupBar';
import { PopupSkeleton } from '@/components/popup/PopupSkeleton';
import { loadStoryPane } from './PageStoryLater';
import { PopupReading } from './PopupReading';

/** Most pages give a brief: why one does not is loaded while the page is being read. */
const useWithoutBrief = later(async () => (await import('./PopupWithoutBrief')).PopupWithoutBrief);

export type ReadingViewProps = {
  page: PageReading;
  /** Opens the library in a tab, at a hash address. */
  openLibrary: (hash: string) => void;
  /** Opens the side panel; `null` in the panel itself, and where there is none. */
  openPanel: (() => void) | null;
  /** Whether it stays beside the page, as the side panel does. */
  staysBeside?: boolean | undefined;
};

/** A page that is read or being read: its brief, or why there is none. In popup and side panel. */
export function ReadingView({ page, openLibrary, openPanel, staysBeside }: ReadingViewProps) {
  const { reading, selectionProblem, retry, readSelection } = page;
  const WithoutBrief = useWithoutBrief();
  // While the page is being read: here by the time the brief is.
  useEffect(() => void loadStoryPane(), []);
  const bar = { onLibrary: () => openLibrary('/inbox'), onPanel: openPanel };
  const onOpen = (articleId: string) => openLibrary(articleHash(articleId));

  if (reading.state === 'ready')
    return (
      <PopupReading
        key={reading.reading.id}
        reading={reading.reading}
        selectionProblem={selectionProblem}
        onSelection={readSelection}
        onWholePage={retry}
        hrefOf={articleHref}
        onOpen={onOpen}
        onStory={(storyId) => openLibrary(storyHash(storyId))}
        onCompare={(ids) => openLibrary(comparisonHash(ids))}
        staysBeside={staysBeside}
        {...bar}
      />
    );
  return (
    <>
      <PopupBar
        outlet={null}
        offer={reading.state === 'reading' ? 'reading' : null}
        onSave={retry}
        {...bar}
      />
      {reading.state === 'reading' ? (
        <PopupSkeleton />
      ) : (
        WithoutBrief && (
          <WithoutBrief
            state={reading}
            selectionProblem={selectionProblem}
            onSelection={readSelection}
            onRetry={retry}
            hrefOf={articleHref}
            onOpen={onOpen}
            {...bar}
          />
        )
      )}
    </>
  );
}
