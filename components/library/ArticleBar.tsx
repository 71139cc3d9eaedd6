import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import {
  ArchiveIcon,
  BackIcon,
  InboxIcon,
  MarkReadIcon,
  MarkUnreadIcon,
  OriginalIcon,
  RestoreIcon,
  TrashIcon,
} from '@/components/ui/icons';
import type { ReaderRecord } from '@/lib/model/library';
import css from './ArticleBar.module.css';
import { isWebAddress } from './web-address';

export type ArticleBarProps = {
  reader: ReaderRecord;
  url: string;
  onBack: () => void;
  /** Read to unread, or back. */
  onRead: () => void;
  onArchive: () => void;
  onInbox: () => void;
  /** To the trash; from the trash, away for good. */
  onTrash: () => void;
  onRestore: () => void;
  /** What can be copied, where more than the link is kept. */
  copyMenu?: ComponentChildren;
};

/** What can be done with the open article. */
export function ArticleBar(props: ArticleBarProps) {
  const { reader, url } = props;
  const read = reader.readAt !== null;
  return (
    <div class={css.bar}>
      <div class={css.back}>
        <IconButton
          label={i18n.t('action.back')}
          shortcut="Escape"
          data-testid="back-to-list"
          onClick={props.onBack}
        >
          <BackIcon size={18} />
        </IconButton>
      </div>
      {isWebAddress(url) && (
        <a
          class={css.original}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          title={`${url} (o)`}
          aria-keyshortcuts="o"
          data-testid="open-original"
        >
          {i18n.t('action.original')}
          <OriginalIcon size={14} aria-hidden="true" />
        </a>
      )}
      <span class={css.gap} />
      {props.copyMenu}
      {reader.place === 'trash' ? (
        <>
          <Button look="main" data-testid="restore" onClick={props.onRestore}>
            <RestoreIcon size={15} />
            {i18n.t('action.restore')}
          </Button>
          <Button look="quiet" shortcut="#" data-testid="delete-for-good" onClick={props.onTrash}>
            {i18n.t('action.deleteForGood')}
          </Button>
        </>
      ) : (
        <>
          <IconButton
            label={i18n.t(read ? 'action.markUnread' : 'action.markRead')}
            shortcut="m"
            data-testid="toggle-read"
            onClick={props.onRead}
          >
            {read ? <MarkUnreadIcon size={18} /> : <MarkReadIcon size={18} />}
          </IconButton>
          {reader.place === 'archive' ? (
            <IconButton
              label={i18n.t('action.toInbox')}
              shortcut="e"
              data-testid="to-inbox"
              onClick={props.onInbox}
            >
              <InboxIcon size={18} />
            </IconButton>
          ) : (
            <IconButton
              label={i18n.t('action.archive')}
              shortcut="e"
              data-testid="archive"
              onClick={props.onArchive}
            >
              <ArchiveIcon size={18} />
            </IconButton>
          )}
          <IconButton
            label={i18n.t('action.trash')}
            shortcut="#"
            data-testid="trash"
            onClick={props.onTrash}
          >
            <TrashIcon size={18} />
          </IconButton>
        </>
      )}
    </div>
  );
}
