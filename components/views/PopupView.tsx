import { useReading } from '@/components/hooks/use-reading';
import css from './PopupView.module.css';
import { ReadingView, type ReadingViewProps } from './ReadingView';

export type PopupViewProps = Omit<ReadingViewProps, 'page'> & {
  /** Finds the tab whose page is read; `null` = there is none. Keeps its identity. */
  findTab: () => Promise<number | null>;
};

/** The popup: reads the page in view and shows its brief, or says why there is none. */
export function PopupView({ findTab, ...opens }: PopupViewProps) {
  const page = useReading(findTab);
  return (
    <main class={css.popup} data-testid="popup" data-state={page.reading.state}>
      <ReadingView page={page} {...opens} />
    </main>
  );
}
