import type { PageAbout } from '@/lib/model/article';
import { copyPage } from './copy/copy-page';
import { type PageMetadata, readMetadata } from './metadata';

/** What a page says of itself, as far as it is kept. */
export const aboutPage = (metadata: PageMetadata, url: string): PageAbout => ({
  title: metadata.title,
  byline: metadata.byline,
  published: metadata.published,
  modified: metadata.modified,
  outlet: metadata.outlet,
  lang: metadata.lang,
  url,
  canonicalUrl: metadata.canonicalUrl,
  ampUrl: metadata.ampUrl,
});

/** What any page says of itself, whether or not it has an article. The document is not changed. */
export const readAbout = (document: Document, { url }: { url: string }): PageAbout =>
  aboutPage(readMetadata(copyPage(document), url), url);
