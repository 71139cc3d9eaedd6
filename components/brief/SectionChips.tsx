import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFold } from '@/components/hooks/use-fold';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import type { Article } from '@/lib/model/article';
import type { Brief, Section } from '@/lib/model/brief';
import css from './SectionChips.module.css';
import { SentenceRows } from './SentenceRows';
import { firstSentences, headingWords, sectionPoints } from './sections';

export type SectionChipsProps = {
  brief: Brief;
  article: Pick<Article, 'text' | 'blocks' | 'lang'>;
  hint: string;
  onSelect: (sentence: number) => void;
};

/** Chips that are shown at once: three lines of them. A live blog has dozens. */
const SHOWN_AT_ONCE = 6;

/**
 * The sections' headings; each unfolds in place into how it begins and its key points. Nothing
 * where the whole text is one section.
 */
export function SectionChips({ brief, article, hint, onSelect }: SectionChipsProps) {
  const [open, setOpen] = useState<number | null>(null);
  const fold = useFold<Section, HTMLUListElement>(brief.sections, SHOWN_AT_ONCE);
  const panel = useId();
  const section = open === null ? undefined : brief.sections[open];
  const first = section ? firstSentences(section, brief, article.blocks) : [];
  const points = section ? sectionPoints(section, brief, first) : [];
  const shown = [...first, ...points.flatMap(({ sentences }) => sentences.slice(0, 1))];

  if (brief.sections.length < 2) return null;
  return (
    // In the direction of the article's own headings: those named by role run by themselves.
    <section class={css.sections} dir="auto" aria-label={i18n.t('brief.sections')}>
      <ul ref={fold.list} class={css.chips}>
        {fold.shown.map((each, at) => (
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
        {fold.hidden > 0 && (
          <li class={css.more}>
            <Button look="quiet" data-testid="more-sections" onClick={fold.unfold}>
              {i18n.t('brief.moreSections', fold.hidden)}
            </Button>
          </li>
        )}
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
