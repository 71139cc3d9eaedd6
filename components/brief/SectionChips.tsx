import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/Chip';
import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import css from './SectionChips.module.css';
import { SentenceRows } from './SentenceRows';
import { firstSentences, headingWords, sectionPoints } from './sections';

export type SectionChipsProps = {
  brief: Brief;
  article: Pick<Article, 'text' | 'blocks' | 'lang'>;
  hint: string;
  onSelect: (sentence: number) => void;
};

/** The sections' headings; each unfolds in place into how it begins and its key points. */
export function SectionChips({ brief, article, hint, onSelect }: SectionChipsProps) {
  const [open, setOpen] = useState<number | null>(null);
  const panel = useId();
  const section = open === null ? undefined : brief.sections[open];
  const first = section ? firstSentences(section, brief, article.blocks) : [];
  const points = section ? sectionPoints(section, brief, first) : [];
  const shown = [...first, ...points.flatMap(({ sentences }) => sentences.slice(0, 1))];

  return (
    // In the direction of the article's own headings: those named by role run by themselves.
    <section class={css.sections} dir="auto" aria-label={i18n.t('brief.sections')}>
      <ul class={css.chips}>
        {brief.sections.map((each, at) => (
          <li key={each.paragraphs[0]}>
            <Chip
              label={headingWords(each)}
              lang={each.headingFrom === 'role' ? undefined : (article.lang ?? undefined)}
              dir={each.headingFrom === 'role' ? 'auto' : undefined}
              expanded={open === at}
              controls={panel}
              testId="section-chip"
              onToggle={() => setOpen(open === at ? null : at)}
            />
          </li>
        ))}
      </ul>
      <div id={panel} class={css.panel} hidden={!section} data-testid="section-panel">
        {section && (
          <SentenceRows
            brief={brief}
            text={article.text}
            lang={article.lang}
            sentences={[...new Set(shown)].sort((a, b) => a - b)}
            hint={hint}
            onSelect={onSelect}
          />
        )}
      </div>
    </section>
  );
}
