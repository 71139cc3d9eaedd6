import { bibtex } from './bibtex';
import { dayOf, dayWords, publishedDay } from './calendar-day';
import type { CopiedArticle } from './copied-article';
import { isolated } from './isolate';
import { sharedAddress } from './shared-address';

/**
 * `plain` goes into a footnote, a mail, a message; `bibtex` into Zotero, JabRef, Citavi or LaTeX,
 * all of which take it from the clipboard.
 */
export const CITATION_STYLES = ['plain', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export type CitationOptions = {
  /** Epoch milliseconds: the day of access. */
  now: number;
  /** Of the day of access; the reader's own where it is left out. */
  timeZone?: string;
  /** BCP 47, for dates in words. */
  locale: string;
  /** Stands for a missing date: `n.d.` */
  noDate: string;
  /** Around the day of access: `accessed 23 November 2026`. */
  accessed: (day: string) => string;
};

/** A sentence that ends in a sign of its own gets no full stop after it. */
const closed = (text: string): string =>
  /[.!?…。！？؟।۔][”"’'»」』)]*$/u.test(text) ? text : `${text}.`;

/**
 * `Author: Title. Outlet, date. Address (accessed day).` Without an author the title comes first,
 * without a date `n.d.` stands in its place (both as in APA 7 and Chicago 17); an outlet that is
 * its own author is named once; a text without an address was not accessed anywhere.
 */
function plainCitation(article: CopiedArticle, options: CitationOptions): string {
  const { title, byline, outlet } = article;
  const published = publishedDay(article.published);
  const date = published ? dayWords(published, options.locale) : options.noDate;
  const address = sharedAddress(article.url);
  const access = `(${options.accessed(dayWords(dayOf(options.now, options.timeZone), options.locale))}).`;
  const [work = '', source = '', accessed = ''] = isolated([
    byline && byline !== outlet ? `${byline}: ${closed(title)}` : closed(title),
    closed(`${outlet}, ${date}`),
    access,
  ]);
  // No isolates around the address: programs that make links of addresses would take them in.
  return [work, source, ...(address ? [address, accessed] : [])].join(' ');
}

/** An article as a reference, in one of the styles; without a line break at its end. */
export function citation(
  article: CopiedArticle,
  style: CitationStyle,
  options: CitationOptions,
): string {
  return style === 'bibtex'
    ? bibtex(article, dayOf(options.now, options.timeZone))
    : plainCitation(article, options);
}
