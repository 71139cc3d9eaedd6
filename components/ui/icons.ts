/** The icons in use, in one place, so that one idea has one sign everywhere. */
export {
  Archive as ArchiveIcon,
  ArrowLeft as BackIcon,
  Check as DoneIcon,
  ChevronDown as UnfoldIcon,
  Circle as UnreadIcon,
  CircleQuestionMark as HelpIcon,
  Copy as CopyIcon,
  ExternalLink as OriginalIcon,
  Inbox as InboxIcon,
  Library as LibraryIcon,
  Mail as MarkUnreadIcon,
  MailOpen as MarkReadIcon,
  RotateCcw as RestoreIcon,
  Tag as TagIcon,
  Trash as TrashIcon,
  X as CloseIcon,
} from 'lucide-preact';
