import { i18n } from '#i18n';
import { comparisonNotes, differenceWords } from '@/components/words/comparison';
import { screenLocale } from '@/components/words/locale';
import { publishedWords } from '@/components/words/time';
import { isShared } from '@/lib/model/comparison';
import { comparisonHtml } from '@/lib/transfer/comparison/comparison-html';
import { comparisonMarkdown } from '@/lib/transfer/comparison/comparison-markdown';
import {
  comparisonJson,
  type ExportedComparison,
  exportedComparison,
} from '@/lib/transfer/comparison/exported';
import type { ComparisonLabels } from '@/lib/transfer/comparison/labels';
import { fileName } from '@/lib/transfer/file-name';
import type { Compared } from './use-comparison';
import { useNote } from './use-note';

export const EXPORT_FORMS = ['markdown', 'json', 'html'] as const;
export type ExportForm = (typeof EXPORT_FORMS)[number];

const FILES: Record<ExportForm, { ending: string; type: string }> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  json: { ending: 'json', type: 'application/json' },
  html: { ending: 'html', type: 'text/html' },
};

function labelsOf({ articles, comparison, title }: Compared): ComparisonLabels {
  const locale = screenLocale();
  const count = (link: readonly unknown[]) => link.length;
  const shared = count(comparison.claims.filter(isShared));
  return {
    lang: locale,
    title: i18n.t('comparison.titleOf', [title]),
    facts: [
      i18n.t('comparison.articles', articles.length),
      i18n.t('comparison.texts', comparison.texts),
    ].join(' · '),
    shared: i18n.t('comparison.kind.shared', shared),
    uncounted: i18n.t('comparison.kind.uncounted', count(comparison.claims) - shared),
    alike: i18n.t('comparison.kind.related', count(comparison.weaker)),
    alone: i18n.t('comparison.kind.alone', count(comparison.alone)),
    noMatch: i18n.t('comparison.noMatch'),
    notes: comparisonNotes({ articles, comparison }, locale),
    published: (iso) => publishedWords(iso, locale),
    difference: differenceWords,
    sameText: (outlets) => i18n.t('comparison.sameText', [outlets]),
    muchText: (outlets) => i18n.t('comparison.muchText', [outlets]),
    quoted: i18n.t('comparison.export.quoted'),
  };
}

function written(exported: ExportedComparison, form: ExportForm, labels: ComparisonLabels): string {
  if (form === 'json') return comparisonJson(exported);
  return form === 'markdown'
    ? comparisonMarkdown(exported, labels)
    : comparisonHtml(exported, labels);
}

/** Hands a file to the browser's downloads, in the click that asks for it. */
function download(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Writes a comparison to a file and says what came of it. */
export function useComparisonExport(compared: Compared) {
  const { note, show, dismiss } = useNote();
  const save = (form: ExportForm): void => {
    try {
      const articles = compared.articles.map((each) => ({ ...each, url: each.saved.url }));
      const exported = exportedComparison(articles, compared.comparison);
      const { ending, type } = FILES[form];
      download(
        `${fileName(compared.title)}.${ending}`,
        written(exported, form, labelsOf(compared)),
        type,
      );
      show(i18n.t('comparison.export.done'), false);
    } catch (error: unknown) {
      console.error('Not exported', error);
      show(i18n.t('comparison.export.failed'), true);
    }
  };
  return { save, note, dismiss };
}
