import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** Names the tab after what is shown in it. */
export function useDocumentTitle(shown: string): void {
  useEffect(() => {
    document.title = `${shown} – ${i18n.t('extName')}`;
  }, [shown]);
}
