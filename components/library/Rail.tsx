import { i18n } from '#i18n';
import type { RailCounts } from '@/components/hooks/use-rail';
import {
  AboutIcon,
  ArchiveIcon,
  HelpIcon,
  InboxIcon,
  SettingsIcon,
  StoriesIcon,
  TagIcon,
  TrashIcon,
  UnreadIcon,
} from '@/components/ui/icons';
import { countWords } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';
import css from './Rail.module.css';
import { routePath, type Shelf, sameShelf } from './routes';

export type RailProps = {
  /** `null` until they are known: the shelves stand there already. */
  counts: RailCounts | null;
  /** `null` on a page that is no shelf. */
  shelf: Shelf | null;
  onAbout: () => void;
  onSettings: () => void;
  onHelp: () => void;
};

const ICONS = {
  inbox: InboxIcon,
  unread: UnreadIcon,
  stories: StoriesIcon,
  archive: ArchiveIcon,
  trash: TrashIcon,
};
const PLAIN = ['inbox', 'unread', 'stories', 'archive', 'trash'] as const;

/** The shelves of the library, with how much lies on each. */
export function Rail({ counts, shelf, onAbout, onSettings, onHelp }: RailProps) {
  return (
    <nav class={css.rail} aria-label={i18n.t('library.shelves')}>
      <p class={css.brand}>{i18n.t('extName')}</p>
      <ul class={css.shelves}>
        {PLAIN.map((kind) => (
          <RailEntry
            key={kind}
            shelf={{ kind }}
            current={shelf}
            label={i18n.t(`shelf.${kind}`)}
            count={counts?.places[kind] ?? null}
            Icon={ICONS[kind]}
          />
        ))}
      </ul>
      {counts && counts.tags.length > 0 && (
        <>
          <h2 class={css.title}>{i18n.t('tags.title')}</h2>
          <ul class={css.shelves}>
            {counts.tags.map(({ tag, count }) => (
              <RailEntry
                key={tag}
                shelf={{ kind: 'tag', tag }}
                current={shelf}
                label={tag}
                count={count}
                Icon={TagIcon}
              />
            ))}
          </ul>
        </>
      )}
      <div class={css.tools}>
        <RailTool
          label={i18n.t('settings.title')}
          shortcut=","
          testId="settings"
          Icon={SettingsIcon}
          onClick={onSettings}
        />
        <RailTool
          label={i18n.t('about.title')}
          shortcut="i"
          testId="about"
          Icon={AboutIcon}
          onClick={onAbout}
        />
        <RailTool
          label={i18n.t('help.title')}
          shortcut="?"
          testId="help"
          Icon={HelpIcon}
          onClick={onHelp}
        />
      </div>
    </nav>
  );
}

type RailEntryProps = {
  shelf: Shelf;
  current: Shelf | null;
  label: string;
  count: number | null;
  Icon: typeof InboxIcon;
};

function RailEntry({ shelf, current, label, count, Icon }: RailEntryProps) {
  return (
    <li>
      <a
        class={css.entry}
        href={`#${routePath(shelf)}`}
        aria-current={current !== null && sameShelf(shelf, current) ? 'page' : undefined}
        data-testid={shelf.kind === 'tag' ? 'shelf-tag' : `shelf-${shelf.kind}`}
      >
        <Icon class={css.sign} size={16} aria-hidden="true" />
        <span class={css.label} dir="auto">
          {label}
        </span>
        {count !== null && count > 0 && (
          <span class={css.count}>{countWords(count, screenLocale())}</span>
        )}
      </a>
    </li>
  );
}

type RailToolProps = {
  label: string;
  shortcut: string;
  testId: string;
  Icon: typeof InboxIcon;
  onClick: () => void;
};

function RailTool({ label, shortcut, testId, Icon, onClick }: RailToolProps) {
  return (
    <button
      type="button"
      class={css.tool}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      data-testid={testId}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden="true" />
      <span class={css.toolWords}>{label}</span>
    </button>
  );
}
