import { later } from '@/components/hooks/use-later';
import type { PageStoryPaneProps } from './PageStoryPane';

/** With the store's script, which nothing before it needs. */
export const loadStoryPane = async () => (await import('./PageStoryPane')).PageStoryPane;
const usePane = later(loadStoryPane);

/**
 * The story below a brief, loaded after the brief is there: the popup stands at once, and what
 * comes below it moves nothing.
 */
export function PageStoryLater(props: PageStoryPaneProps) {
  const Pane = usePane();
  return Pane && <Pane {...props} />;
}
