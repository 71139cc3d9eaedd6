import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ArticleHead } from '@/components/brief/ArticleHead';
import { KeyPoints } from '@/components/brief/KeyPoints';
import { ReadingNotes } from '@/components/brief/ReadingNotes';
import { SectionChips } from '@/components/brief/SectionChips';
import type { Reading } from '@/lib/model/reading';
import css from './PopupBrief.module.css';

export type PopupBriefProps = {
  reading: Reading;
  /** Number of the sentence last asked for, and a word about it if it is not there. */
  current: number | null;
  problem: string | null;
  onSentence: (sentence: number) => void;
  /** What the brief tells beside key points and sections. */
  parts: ComponentChildren;
  /** What else can be done where the page was not read well. */
  offers: ComponentChildren;
  /** The story it is of, and what else in the library is near it. */
  story: ComponentChildren;
};

/** The brief of the page in view: headline, gist, key points, sections, its story. */
export function PopupBrief(props: PopupBriefProps) {
  const { reading, current, problem, onSentence, parts, offers, story } = props;
  const { article, brief } = reading;
  const hint = i18n.t('brief.showOnPage');
  return (
    <article class={css.page} data-testid="popup-brief">
      <ArticleHead article={article} minutes={brief.minutes} />
      <ReadingNotes confidence={article.confidence} access={article.access} />
      {offers}
      <hr class={css.rule} />
      <section aria-label={i18n.t('brief.keyPoints')}>
        <KeyPoints
          brief={brief}
          lang={article.lang}
          current={current}
          problem={problem}
          hint={hint}
          onSelect={onSentence}
        />
      </section>
      <SectionChips brief={brief} article={article} hint={hint} onSelect={onSentence} />
      {parts}
      {story}
    </article>
  );
}
