import type { RefusalReason } from '@/lib/model/refusal';

/** What the terminal says for each refusal; the extension's own sentences are in `locales/`. */
export const REFUSAL_MESSAGES: Record<RefusalReason, string> = {
  'browser-page': 'This is a page of the browser itself.',
  'web-store': 'Extensions may not read the extension store.',
  pdf: 'This is a PDF document, not a web page.',
  'no-article': 'There is no article on this page.',
  'too-short': 'There is too little text here for a brief.',
  'nothing-selected': 'Nothing is selected on this page.',
  'page-changed': 'The page changed while it was being read.',
  'tab-closed': 'The tab was closed.',
  'script-failed': 'The page could not be read.',
};
