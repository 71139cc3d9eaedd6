import { i18n } from '#i18n';
import type { PageStory, SharedText } from '@/lib/model/page-story';
import type { StorySummary } from '@/lib/model/story-view';
import { countWords } from './formats';

const textCount = (texts: number, locale: string): string =>
  i18n.t('story.texts', texts, [countWords(texts, locale)]);

/** How many articles a story has, and how many independent texts these are. */
export function articleCounts(
  { articles, texts }: Pick<StorySummary, 'articles' | 'texts'>,
  locale: string,
) {
  const count = i18n.t('library.total', articles, [countWords(articles, locale)]);
  return texts === null ? count : `${count} · ${textCount(texts, locale)}`;
}

/** How many articles of a story are saved, and how many independent texts these are. */
export function storyCounts({ saved, texts }: Pick<PageStory, 'saved' | 'texts'>, locale: string) {
  const count = i18n.t('story.saved', saved, [countWords(saved, locale)]);
  if (texts === null) return count;
  return `${count} · ${textCount(texts, locale)}`;
}

function creditWords({ credit, outlet }: SharedText): string {
  if (credit === null) return i18n.t('story.originUnknown');
  return credit === outlet ? i18n.t('story.creditThere') : i18n.t('story.credit', [credit]);
}

/** Whose text an article of a story prints, or who prints its; `null` where no other has it. */
export function sharedTextWords(shared: SharedText | null): string | null {
  if (!shared) return null;
  const { same, outlet, isOrigin } = shared;
  if (isOrigin) return i18n.t(same ? 'story.originOfText' : 'story.originOfMuch', [outlet]);
  const words = same ? i18n.t('story.sameText', [outlet]) : i18n.t('story.muchText', [outlet]);
  return `${words}, ${creditWords(shared)}`;
}

/** The same of the page in view. */
export function pageSharedTextWords(shared: SharedText | null): string | null {
  if (!shared) return null;
  const { same, outlet, isOrigin } = shared;
  if (isOrigin) return i18n.t(same ? 'story.pageOriginOfText' : 'story.pageOriginOfMuch', [outlet]);
  const words = same
    ? i18n.t('story.pageSameText', [outlet])
    : i18n.t('story.pageMuchText', [outlet]);
  return `${words}, ${creditWords(shared)}`;
}
