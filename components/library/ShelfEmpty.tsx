import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Shelf } from './routes';

/** A shelf with nothing on it: what belongs here and how it comes here. */
export function ShelfEmpty({ shelf }: { shelf: Shelf }) {
  return (
    <EmptyState
      title={i18n.t(`empty.${shelf.kind}`)}
      hint={i18n.t(`emptyHint.${shelf.kind}`)}
      testId="shelf-empty"
    />
  );
}
