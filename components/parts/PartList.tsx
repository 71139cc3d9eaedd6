import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useFold } from '@/components/hooks/use-fold';
import { Button } from '@/components/ui/Button';
import css from './PartList.module.css';

/** Rows that are shown at once; an interview has dozens of quotations. */
const SHOWN_AT_ONCE = 6;

export type PartListProps<Item> = {
  /** A heading above the rows, where one part has several lists. */
  title?: string;
  items: readonly Item[];
  children: (item: Item, at: number) => ComponentChildren;
};

/** The rows of a part, the first few of a long list until the reader asks for the rest. */
export function PartList<Item>({ title, items, children }: PartListProps<Item>) {
  const fold = useFold<Item, HTMLUListElement>(items, SHOWN_AT_ONCE);
  if (items.length === 0) return null;
  return (
    <section class={css.part}>
      {title && <h3 class={css.title}>{title}</h3>}
      <ul ref={fold.list}>{fold.shown.map(children)}</ul>
      {fold.hidden > 0 && (
        <Button look="quiet" data-testid="more-rows" onClick={fold.unfold}>
          {i18n.t('parts.more', fold.hidden)}
        </Button>
      )}
    </section>
  );
}
