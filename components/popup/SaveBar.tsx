import { i18n } from '#i18n';
import { TagField } from '@/components/library/TagField';
import { Button } from '@/components/ui/Button';
import { changeWords } from '@/components/words/changes';
import { screenLocale } from '@/components/words/locale';
import { errorWords, savedWords } from '@/components/words/reasons';
import { ageWords, momentWords } from '@/components/words/time';
import type { CommandError } from '@/lib/messages/protocol';
import type { ChangeCounts } from '@/lib/model/changes';
import type { SavedState, SaveOutcome } from '@/lib/model/reading';
import css from './SaveBar.module.css';

export type SaveBarProps = {
  saved: SavedState | null;
  /** What can be saved is the reader's selection, not the page's whole text. */
  selected: boolean;
  /** What differs from the saved text, as `Reading.changes`; left out where no text was read. */
  changes?: ChangeCounts | null;
  /** What the last command could not do. */
  error: CommandError | null;
  /** What the last save did, while it can still be taken back. */
  done: SaveOutcome['kind'] | null;
  knownTags: readonly string[];
  now: number;
  onUndo: () => void;
  /** Opens the saved article; where it has changed since, it is saved as it is now before. */
  onOpen: (articleId: string) => void;
  onTags: (tags: readonly string[]) => void;
};

/** What the library has of the page in view: since when, whether its text changed, its tags. */
export function SaveBar(props: SaveBarProps) {
  const { saved, selected, changes, error, done, knownTags, now, onUndo, onOpen, onTags } = props;
  const changed = done || saved?.sameText ? null : changes;
  if (!saved && !error) return null;
  return (
    <aside class={css.bar} aria-label={i18n.t('save.barLabel')} data-testid="save-bar">
      {error && (
        <p class={css.error} role="alert" data-testid="save-error">
          {errorWords(error)}
        </p>
      )}
      {saved && (
        <>
          <div class={css.line}>
            <p class={css.state} role="status" data-testid="saved-state">
              <SavedWords
                saved={saved}
                selected={selected}
                changed={changed}
                done={done}
                now={now}
              />
            </p>
            {done ? (
              <Button look="quiet" shortcut="u" data-testid="undo-button" onClick={onUndo}>
                {i18n.t('action.undo')}
              </Button>
            ) : (
              <Button
                look="quiet"
                shortcut="o"
                data-testid="open-saved"
                onClick={() => onOpen(saved.articleId)}
              >
                {i18n.t(changed ? 'save.compare' : 'action.open')}
              </Button>
            )}
          </div>
          {!saved.inTrash && (
            <TagField
              key={saved.articleId}
              initial={saved.tags}
              known={knownTags}
              onChange={onTags}
            />
          )}
        </>
      )}
    </aside>
  );
}

type SavedWordsProps = Pick<SaveBarProps, 'selected' | 'done' | 'now'> & {
  saved: SavedState;
  changed?: ChangeCounts | null;
};

/** Which words say what the library has of the page. */
function stateName(saved: SavedState, selected: boolean) {
  if (saved.linkOnly) return 'linkSince';
  if (saved.sameText) return 'since';
  return selected ? 'selectionDiffers' : 'textChanged';
}

function SavedWords({ saved, selected, changed, done, now }: SavedWordsProps) {
  const locale = screenLocale();
  if (saved.inTrash) return i18n.t('save.state.inTrash');
  if (done) return savedWords(done);
  const age = ageWords(saved.savedAt, now, locale);
  return (
    <span title={momentWords(saved.savedAt, locale)}>
      {changed
        ? i18n.t('save.changed', { age, changes: changeWords(changed) })
        : i18n.t(`save.state.${stateName(saved, selected)}`, { age })}
    </span>
  );
}
