import { i18n } from '#i18n';
import { KeyPoints } from '@/components/brief/KeyPoints';
import { headingWords } from '@/components/brief/sections';
import { useFold } from '@/components/hooks/use-fold';
import { Button } from '@/components/ui/Button';
import type { Brief, Section } from '@/lib/model/brief';
import css from './ArticleBrief.module.css';

export type ArticleBriefProps = {
  brief: Brief;
  lang: string | null;
  current: number | null;
  onSentence: (sentence: number) => void;
  onParagraph: (paragraph: number) => void;
};

/** Lines of the table of contents that are shown at once; a live blog has dozens. */
const SHOWN_AT_ONCE = 8;

/** The brief of a saved article: its key points and sections, each leading into the text below. */
export function ArticleBrief({ brief, lang, current, onSentence, onParagraph }: ArticleBriefProps) {
  const fold = useFold<Section, HTMLOListElement>(brief.sections, SHOWN_AT_ONCE);
  return (
    <section class={css.brief} aria-label={i18n.t('brief.title')} data-testid="article-brief">
      <KeyPoints
        brief={brief}
        lang={lang}
        current={current}
        problem={null}
        hint={i18n.t('brief.showInText')}
        onSelect={onSentence}
      />
      {brief.sections.length > 1 && (
        // In the direction of the article's own headings: those named by role run by themselves.
        <nav class={css.sections} dir="auto" aria-label={i18n.t('brief.sections')}>
          <ol ref={fold.list}>
            {fold.shown.map((section) => (
              <li key={section.paragraphs[0]}>
                <button
                  type="button"
                  class={css.section}
                  data-testid="section-link"
                  onClick={() => onParagraph(section.paragraphs[0])}
                >
                  <span
                    dir={section.headingFrom === 'role' ? 'auto' : undefined}
                    lang={section.headingFrom === 'role' ? undefined : (lang ?? undefined)}
                  >
                    {headingWords(section)}
                  </span>
                  <bdi class={css.paragraph} aria-hidden="true">
                    ¶{section.paragraphs[0] + 1}
                  </bdi>
                </button>
              </li>
            ))}
          </ol>
          {fold.hidden > 0 && (
            <Button look="quiet" data-testid="more-sections" onClick={fold.unfold}>
              {i18n.t('brief.moreSections', fold.hidden)}
            </Button>
          )}
        </nav>
      )}
    </section>
  );
}
