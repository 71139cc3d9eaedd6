import { metadataOf, type PageMetadata } from '@/lib/extract/metadata';
import { pageFacts } from '@/lib/extract/metadata/page-facts';
import { documentOf, PAGE_URL } from './read-page';

/** The metadata of some markup. */
export const metadataOfPage = (html: string, url = PAGE_URL): PageMetadata =>
  metadataOf(pageFacts(documentOf(html, url)), url);
