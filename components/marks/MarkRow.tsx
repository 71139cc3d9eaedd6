import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { differingWords } from '@/components/comparison/differing-words';
import { Sentence } from '@/components/comparison/Sentence';
import type { MarkedPage } from '@/components/hooks/use-marked-page';
import { differenceWords } from '@/components/words/comparison';
import { markWords } from '@/components/words/marks';
import type { Reading } from '@/lib/model/reading';
import css from './MarkRow.module.css';
import type { PageClaim } from './page-claims';

export type MarkRowProps = {
  claim: PageClaim;
  page: Reading;
  marked: MarkedPage;
  isSelected: boolean;
  /** Its sentence was looked for on the page and is not there now. */
  isMissing: boolean;
  onSelect: (sentence: number) => void;
};

/**
 * A claim of the page as it is underlined there, in two lines; where it is selected in full, with
 * the sentences of others that make it too.
 */
export function MarkRow({ claim, page, marked, isSelected, isMissing, onSelect }: MarkRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const { text } = page.article;
  const { lang } = page.brief;
  const kinds = [...new Set(claim.differences.map(({ kind }) => kind))];
  return (
    <li ref={row} class={css.row} data-testid="mark-row" data-kind={claim.kind}>
      <button
        type="button"
        class={css.own}
        data-key-row
        aria-current={isSelected || undefined}
        aria-expanded={claim.others.length > 0 ? isSelected : undefined}
        title={i18n.t('brief.showOnPage')}
        onClick={() => onSelect(claim.sentence)}
      >
        <span class={css.sign} aria-hidden="true" />
        <span class={css.words} dir="auto" lang={lang}>
          {text.slice(claim.start, claim.end)}
        </span>
      </button>
      <p class={css.note} data-testid="mark-note">
        {[markWords(claim, marked), ...kinds.map(differenceWords)].join(' · ')}
      </p>
      {isMissing && (
        <p class={css.missing} role="status" data-testid="mark-missing">
          {i18n.t('brief.notOnPage')}
        </p>
      )}
      {isSelected && claim.others.length > 0 && (
        <ul class={css.others}>
          {claim.others.map((cell) => {
            const other = marked.others[cell.article - 1];
            return (
              other && (
                <li key={cell.article} data-testid="mark-other">
                  <bdi class={css.outlet}>{other.saved.outlet}</bdi>{' '}
                  <Sentence
                    text={other.article.text}
                    span={cell}
                    lang={other.brief.lang}
                    differing={differingWords(cell, claim.differences)}
                  />
                </li>
              )
            );
          })}
        </ul>
      )}
    </li>
  );
}
