import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Brief } from '@/lib/model/brief';
import type { CopiedArticle } from '@/lib/transfer/copied-article';

/** What can be copied, in the order of the menu. */
export const COPY_FORMS = ['markdown', 'text', 'citation', 'bibtex'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export type CopySource = { article: CopiedArticle; brief: Brief };
export type CopyNote = { id: number; words: string; failed: boolean };

/** Apart from the first paint, which needs none of it. */
const loadForms = () => import('./copied-text');

/** Copies a brief or a citation in the click that asks for it, and says what came of it. */
export function useCopy() {
  const [note, setNote] = useState<CopyNote | null>(null);
  // There by the time of the click, in which the browser lets nothing be waited for at length.
  useEffect(() => void loadForms(), []);
  const copy = useCallback(async (source: CopySource, form: CopyForm) => {
    const say = (words: string, failed: boolean) =>
      setNote((last) => ({ id: (last?.id ?? 0) + 1, words, failed }));
    try {
      const { copiedText } = await loadForms();
      await navigator.clipboard.writeText(copiedText(source, form));
      say(i18n.t(`copy.done.${form}`), false);
    } catch (error: unknown) {
      console.warn('Not copied', error);
      say(i18n.t('copy.failed'), true);
    }
  }, []);
  const dismiss = useCallback(() => setNote(null), []);
  return { copy, note, dismiss };
}
