import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import {
  ArchiveIcon,
  CloseIcon,
  CompareIcon,
  InboxIcon,
  MarkReadIcon,
  RestoreIcon,
  TrashIcon,
} from '@/components/ui/icons';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import css from './ListHead.module.css';
import { MOST_COMPARED, type Shelf } from './routes';
import { shelfWords } from './shelf-words';

export type ListHeadProps = {
  shelf: Shelf;
  /** `null` until it is known. */
  total: number | null;
  /** How many rows are selected. */
  selected: number;
  onClear: () => void;
  onArchive: () => void;
  onInbox: () => void;
  onTrash: () => void;
  onRestore: () => void;
  onRead: () => void;
  onCompare: () => void;
  onEmptyTrash: () => void;
};

/** Which shelf this is and how much is on it; with rows selected, what can be done with them. */
export function ListHead(props: ListHeadProps) {
  const { shelf, total, selected } = props;
  const inTrash = shelf.kind === 'trash';
  return (
    <header class={css.head}>
      <h1 class={css.title} dir="auto">
        {shelfWords(shelf)}
      </h1>
      {selected > 0 ? (
        <div class={css.actions}>
          <span class={css.count}>{i18n.t('library.selected', selected)}</span>
          {inTrash ? (
            <IconButton label={i18n.t('action.restore')} onClick={props.onRestore}>
              <RestoreIcon size={17} />
            </IconButton>
          ) : (
            <>
              {selected > 1 && (
                <IconButton
                  label={i18n.t(
                    selected > MOST_COMPARED ? 'comparison.tooMany' : 'comparison.compareHint',
                  )}
                  shortcut="v"
                  disabled={selected > MOST_COMPARED}
                  data-testid="compare-selected"
                  onClick={props.onCompare}
                >
                  <CompareIcon size={17} />
                </IconButton>
              )}
              <IconButton label={i18n.t('action.markRead')} shortcut="m" onClick={props.onRead}>
                <MarkReadIcon size={17} />
              </IconButton>
              {shelf.kind === 'archive' ? (
                <IconButton label={i18n.t('action.toInbox')} shortcut="e" onClick={props.onInbox}>
                  <InboxIcon size={17} />
                </IconButton>
              ) : (
                <IconButton label={i18n.t('action.archive')} shortcut="e" onClick={props.onArchive}>
                  <ArchiveIcon size={17} />
                </IconButton>
              )}
            </>
          )}
          <IconButton
            label={i18n.t(inTrash ? 'action.deleteForGood' : 'action.trash')}
            shortcut="#"
            onClick={props.onTrash}
          >
            <TrashIcon size={17} />
          </IconButton>
          <IconButton
            label={i18n.t('action.clearSelection')}
            shortcut="Escape"
            onClick={props.onClear}
          >
            <CloseIcon size={17} />
          </IconButton>
        </div>
      ) : (
        <div class={css.actions}>
          {total !== null && total > 0 && (
            <span class={css.count} data-testid="shelf-total">
              {i18n.t('library.total', total, [countWords(total, screenLocale())])}
            </span>
          )}
          {inTrash && total !== null && total > 0 && (
            <Button look="quiet" data-testid="empty-trash" onClick={props.onEmptyTrash}>
              {i18n.t('action.emptyTrash')}
            </Button>
          )}
        </div>
      )}
      {inTrash && total !== null && total > 0 && (
        <p class={css.note}>{i18n.t('library.trashNote')}</p>
      )}
    </header>
  );
}
