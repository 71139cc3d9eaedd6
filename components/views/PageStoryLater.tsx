import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageStoryPaneProps } from './PageStoryPane';

/**
 * The story below a brief, loaded after the brief is there: the popup stands at once, and what
 * comes below it moves nothing.
 */
export function PageStoryLater(props: PageStoryPaneProps) {
  const [Pane, setPane] = useState<ComponentType<PageStoryPaneProps> | null>(null);
  useEffect(() => {
    let gone = false;
    import('./PageStoryPane').then(
      ({ PageStoryPane }) => {
        if (!gone) setPane(() => PageStoryPane);
      },
      (error: unknown) => console.error('The story could not be loaded', error),
    );
    return () => {
      gone = true;
    };
  }, []);
  return Pane && <Pane {...props} />;
}
