import { i18n } from '#i18n';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import { briefMarkdown } from '@/lib/transfer/brief-markdown';
import { briefText } from '@/lib/transfer/brief-text';
import { citation } from '@/lib/transfer/citation';
import type { CopyForm, CopySource } from './use-copy';

/** A brief or a citation in the form that is to be copied, in the language of the screen. */
export function copiedText({ article, brief }: CopySource, form: CopyForm): string {
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
    saidBy: (name: string) => i18n.t('parts.saidBy', [name]),
    roles: { overview: i18n.t('roles.overview') },
    published: article.published && publishedWords(article.published, locale),
    minutes: i18n.t('brief.minutes', brief.minutes),
    partial: i18n.t('brief.partial'),
  };
  return form === 'markdown'
    ? briefMarkdown(article, brief, labels)
    : briefText(article, brief, labels);
}
