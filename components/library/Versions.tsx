import { i18n } from '#i18n';
import { versionWords } from '@/components/words/changes';
import { screenLocale } from '@/components/words/locale';
import type { Snapshot } from '@/lib/model/library';
import css from './Versions.module.css';

export type VersionsProps = {
  /** Newest first. */
  snapshots: readonly Snapshot[];
  /** The version whose brief is shown. */
  currentId: string;
  shownId: string;
  onShow: (snapshotId: string) => void;
};

/** The versions of an article's text, where there is more than one. */
export function Versions({ snapshots, currentId, shownId, onShow }: VersionsProps) {
  const locale = screenLocale();
  if (snapshots.length < 2) return null;
  return (
    <section class={css.versions} data-testid="versions">
      <h3 class={css.title}>{i18n.t('library.versions', snapshots.length)}</h3>
      <ul>
        {snapshots.map(({ id, takenAt, confidence, access }, at) => (
          <li key={id}>
            <button
              type="button"
              class={css.version}
              aria-pressed={id === shownId}
              data-testid="version"
              onClick={() => onShow(id)}
            >
              <time dateTime={new Date(takenAt).toISOString()}>
                {versionWords(snapshots, at, locale)}
              </time>
              {id === currentId && <span class={css.current}>{i18n.t('library.current')}</span>}
              {confidence.reasons.includes('selection') && (
                <span class={css.current}>{i18n.t('library.selection')}</span>
              )}
              {access.level === 'partial' && (
                <span class={css.part}>{i18n.t('library.partOnly')}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
