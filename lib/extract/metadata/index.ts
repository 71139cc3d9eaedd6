import type { Metadata } from '@/lib/model/article';
import { articleNode } from './article-node';
import { authorsOf } from './authors';
import { datesOf } from './dates';
import { nodesOf, own, readJsonLd, textOf, typesOf } from './json-ld';
import { languageTag } from './language';
import { firstWebAddress, hostOf } from './links';
import { firstTag, metaTags } from './meta-tags';
import { outletNames, outletOf } from './outlet';
import { type PageFacts, pageFacts } from './page-facts';
import { MARK } from './page-parts';
import { plainText } from './plain';
import { headlineOf } from './title';

/** What a page says of itself, beside its text. */
export type PageMetadata = Metadata & {
  /** Absolute, http(s); `null` where the page names none. */
  canonicalUrl: string | null;
  /** The AMP twin, absolute, http(s); `null` where the page names none. */
  ampUrl: string | null;
  /** JSON-LD `articleBody` as the page wrote it (it may hold tags or entities); often a teaser. */
  articleBody: string | null;
  /** JSON-LD `wordCount`; `null` where the page gives none. */
  wordCount: number | null;
  /** The description of JSON-LD, OpenGraph or meta tags: often the standfirst, often cut. */
  standfirst: string | null;
  /** `isAccessibleForFree` of the article or of a part of it; `null` where the page is silent. */
  accessibleForFree: boolean | null;
  /** `published` stands in the page's data or tags, not only in a line of it or in the address. */
  dateStated: boolean;
  /** `og:type` in lower case. */
  pageType: string | null;
  /** Types of the JSON-LD object that describes the article, such as `LiveBlogPosting`. */
  articleTypes: string[];
  /** All types in the page's JSON-LD, once each: `Product`, `ItemList`, `DiscussionForumPosting`. */
  dataTypes: string[];
  /** Section or rubric that the page names, such as "Meinung". */
  section: string | null;
  /** Who else is credited (`sourceOrganization`, `creditText`), such as an agency. */
  credit: string | null;
};

/** Reads a document's metadata in one go. The document is not changed. */
export const readMetadata = (document: Document, url: string): PageMetadata =>
  metadataOf(pageFacts(document), url);

/**
 * What a page's facts say of it. `url` is the page's address, for relative links and the outlet.
 * Never throws on what a page may hold.
 */
export function metadataOf(facts: PageFacts, url: string): PageMetadata {
  const tags = metaTags(facts.tags);
  const data = readJsonLd(facts.jsonLd);
  const h1s = facts.h1s.map((h1) => plainText(h1.replaceAll(MARK, '')));
  const social = firstTag(tags, ['og:title', 'twitter:title']) ?? '';
  const documentTitle = plainText(facts.title);
  const node = articleNode(data, url, [...h1s, social, documentTitle]) ?? {};
  const field = (name: string): string | null => textOf(own(node, name));
  const body = own(node, 'articleBody');
  const free = own(node, 'isAccessibleForFree');
  const dataTypes = [...new Set(data.nodes.flatMap(typesOf))];
  const lang = [
    facts.lang,
    field('inLanguage'),
    firstTag(tags, ['content-language', 'og:locale', 'language', 'dc.language']),
  ].reduce<string | null>((found, value) => found ?? languageTag(value), null);
  const host = hostOf(url);
  const publishers = [
    own(node, 'publisher'),
    ...data.nodes.map((other) => own(other, 'publisher')),
  ];
  const outlets = [
    firstTag(tags, ['og:site_name']),
    ...publishers
      .flatMap((value) => nodesOf(data, value))
      .slice(0, 1)
      .map((node) => textOf(own(node, 'name'))),
    firstTag(tags, ['publisher', 'dc.publisher']),
    firstTag(tags, ['application-name']),
  ];
  const names = outletNames(outlets, host);
  const title = headlineOf(
    {
      h1s,
      social,
      headline: field('headline') ?? '',
      document: documentTitle,
      news: dataTypes.some((type) => /^(News|LiveBlog)/.test(type)),
    },
    names,
  );
  return {
    title,
    byline: authorsOf(facts, data, node, tags, names).join(', ') || null,
    ...datesOf(facts, data, node, tags, { url, lang }),
    outlet: outletOf(outlets, host),
    lang,
    canonicalUrl: firstWebAddress(facts.canonical, url),
    ampUrl: firstWebAddress(facts.amp, url),
    articleBody: typeof body === 'string' && body.trim() ? body : null,
    wordCount: Number.parseInt(field('wordCount') ?? '', 10) || null,
    standfirst: field('description') ?? firstTag(tags, ['og:description', 'description']),
    accessibleForFree: free === undefined ? null : !/^false$/i.test(String(free)),
    pageType: firstTag(tags, ['og:type'])?.toLowerCase() ?? null,
    articleTypes: typesOf(node),
    dataTypes,
    section: field('articleSection') ?? firstTag(tags, ['article:section']),
    credit: textOf(own(node, 'sourceOrganization')) ?? field('creditText'),
  };
}
