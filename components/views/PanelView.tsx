import { later } from '@/components/hooks/use-later';
import { usePageInView } from '@/components/hooks/use-page-in-view';
import css from './PopupView.module.css';
import { ReadingView, type ReadingViewProps } from './ReadingView';

const useUnread = later(async () => (await import('./UnreadPage')).UnreadPage);

export type PanelViewProps = Pick<ReadingViewProps, 'openLibrary'>;

/** The side panel: the brief of the page in view beside it, going along from tab to tab. */
export function PanelView({ openLibrary }: PanelViewProps) {
  const { reading, ...page } = usePageInView();
  const Unread = useUnread();
  return (
    <main class={css.popup} data-testid="panel" data-state={reading.state}>
      {reading.state === 'unread' ? (
        Unread && <Unread openLibrary={openLibrary} />
      ) : (
        <ReadingView
          page={{ reading, ...page }}
          openLibrary={openLibrary}
          openPanel={null}
          staysBeside
        />
      )}
    </main>
  );
}
