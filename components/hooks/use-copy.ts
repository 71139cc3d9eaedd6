import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import type { Brief } from '@/lib/model/brief';
import { briefMarkdown } from '@/lib/transfer/brief-markdown';
import { briefText } from '@/lib/transfer/brief-text';
import { citation } from '@/lib/transfer/citation';
import type { CopiedArticle } from '@/lib/transfer/copied-article';

/** What can be copied, in the order of the menu. */
export const COPY_FORMS = ['markdown', 'text', 'citation', 'bibtex'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export type CopySource = { article: CopiedArticle; brief: Brief };
export type CopyNote = { id: number; words: string; failed: boolean };

function copied({ article, brief }: CopySource, form: CopyForm): string {
  const locale = screenLocale();
  if (form === 'citation' || form === 'bibtex')
    return citation(article, form === 'citation' ? 'plain' : 'bibtex', {
      now: Date.now(),
      locale,
      noDate: i18n.t('copy.noDate'),
      accessed: (date) => i18n.t('copy.accessed', { date }),
    });
  const labels = {
    keyPoints: i18n.t('brief.keyPoints'),
    roles: { overview: i18n.t('roles.overview') },
    published: article.published && publishedWords(article.published, locale),
    minutes: i18n.t('brief.minutes', brief.minutes),
    partial: i18n.t('brief.partial'),
  };
  return form === 'markdown'
    ? briefMarkdown(article, brief, labels)
    : briefText(article, brief, labels);
}

/** Copies a brief or a citation in the click that asks for it, and says what came of it. */
export function useCopy() {
  const [note, setNote] = useState<CopyNote | null>(null);
  const copy = useCallback(async (source: CopySource, form: CopyForm) => {
    const say = (words: string, failed: boolean) =>
      setNote((last) => ({ id: (last?.id ?? 0) + 1, words, failed }));
    try {
      await navigator.clipboard.writeText(copied(source, form));
      say(i18n.t(`copy.done.${form}`), false);
    } catch (error: unknown) {
      console.warn('Not copied', error);
      say(i18n.t('copy.failed'), true);
    }
  }, []);
  const dismiss = useCallback(() => setNote(null), []);
  return { copy, note, dismiss };
}
