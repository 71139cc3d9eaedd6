import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { ageWords, daysLeftInTrash, momentWords } from '@/components/words/time';
import type { ReaderRecord, SavedArticle } from '@/lib/model/library';
import css from './SavedLine.module.css';
import { TagField } from './TagField';

export type SavedLineProps = {
  article: SavedArticle;
  reader: ReaderRecord;
  knownTags: readonly string[];
  now: number;
  onTags: (tags: readonly string[]) => void;
};

/** Since when it is saved and where it lies, with its tags. */
export function SavedLine({ article, reader, knownTags, now, onTags }: SavedLineProps) {
  const locale = screenLocale();
  return (
    <div class={css.line}>
      <p title={momentWords(article.savedAt, locale)} data-testid="saved-line">
        {i18n.t('save.state.since', { age: ageWords(article.savedAt, now, locale) })}
        {' · '}
        {i18n.t(`shelf.${reader.place}`)}
        {reader.trashedAt !== null &&
          ` · ${i18n.t('library.daysLeft', daysLeftInTrash(reader.trashedAt, now))}`}
      </p>
      {reader.place !== 'trash' && (
        <TagField key={article.id} initial={reader.tags} known={knownTags} onChange={onTags} />
      )}
    </div>
  );
}
