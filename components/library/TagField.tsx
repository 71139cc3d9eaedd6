import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CloseIcon } from '@/components/ui/icons';
import css from './TagField.module.css';

export type TagFieldProps = {
  /** The tags as they were stored when the field appeared. */
  initial: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  known: readonly string[];
  /** Called at each key with all tags, the one being typed included. */
  onChange: (tags: readonly string[]) => void;
};

const tidy = (tag: string): string => tag.trim().replace(/\s+/g, ' ');

/** Tags as chips with a field for the next one; comma or Enter ends a tag. */
export function TagField({ initial, known, onChange }: TagFieldProps) {
  const [tags, setTags] = useState<readonly string[]>(initial);
  const [typed, setTyped] = useState('');

  const change = (done: readonly string[], rest: string) => {
    setTags(done);
    setTyped(rest);
    onChange([...done, tidy(rest)].filter(Boolean));
  };
  const onInput = (value: string) => {
    const parts = value.split(/[,،、;]/);
    const rest = parts.pop() ?? '';
    const fresh = parts.map(tidy).filter((tag) => tag && !tags.includes(tag));
    change([...tags, ...fresh], rest);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onInput(`${typed},`);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      change(tags.slice(0, -1), '');
    }
  };

  return (
    <div class={css.field} data-testid="tag-field">
      {tags.map((tag) => (
        <span key={tag} class={css.tag} data-testid="tag">
          <bdi>{tag}</bdi>
          <button
            type="button"
            class={css.remove}
            aria-label={i18n.t('tags.remove', { tag })}
            onClick={() =>
              change(
                tags.filter((other) => other !== tag),
                typed,
              )
            }
          >
            <CloseIcon size={12} />
          </button>
        </span>
      ))}
      <input
        class={css.input}
        type="text"
        dir="auto"
        list="known-tags"
        autocomplete="off"
        aria-label={i18n.t('tags.label')}
        placeholder={i18n.t('tags.placeholder')}
        value={typed}
        data-testid="tag-input"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id="known-tags">
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
