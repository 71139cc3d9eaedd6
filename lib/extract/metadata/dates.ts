import { type JsonLd, type LdNode, own, textOf, typesOf } from './json-ld';
import { firstTag, type MetaTags } from './meta-tags';
import type { Line, PageFacts } from './page-facts';
import { MARK } from './page-parts';
import { findDate } from './parse-date';
import { plainText } from './plain';

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'og:pubdate',
  'article:published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'release_date',
  'article_date_original',
  'date',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'revised',
];
/** What marks an element as a date, in class, id or test id. */
const DATE_MARK = /date|time|publi|posted|fecha|datum|stamp/i;
/** Words of a later change, in en, de, fr, es, it, pt, nl. */
const CHANGED =
  /updat|modif|edited|geändert|aktualisiert|actuali[sz]|aggiornat|atualizad|bijgewerkt|mis à jour/i;

const LONGEST_LINE = 120;
/** Characters beside the date in a line that has no mark: more is a sentence. */
const LONGEST_REST = 45;

export type PageDates = { published: string | null; modified: string | null };
/** `dateStated`: `published` stands in the page's data or tags, not only in a line or the address. */
export type StatedDates = PageDates & { dateStated: boolean };

const lineText = (line: Line): string => plainText(line.text.replaceAll(MARK, ''));

/** The date of a line: its value for machines, else its text. */
const dateOf = (line: Line, monthFirst: boolean): string | null =>
  (findDate(line.value, monthFirst) ?? findDate(lineText(line), monthFirst))?.iso ?? null;

/** The date in the lines around the headline: marked lines first, those of a change apart. */
function nearHeadline(lines: readonly Line[], monthFirst: boolean): PageDates {
  let sure: string | null = null;
  let likely: string | null = null;
  let modified: string | null = null;
  for (const line of lines) {
    const text = lineText(line);
    if (text.length > LONGEST_LINE) continue;
    const found = line.isTime ? null : findDate(text, monthFirst);
    const date = line.isTime ? dateOf(line, monthFirst) : found?.iso;
    if (!date) continue;
    // A label before it, such as `Updated:`; with a number it is a line of its own.
    const label = /\d/.test(line.before) ? '' : line.before;
    if (CHANGED.test(`${text} ${line.name} ${label}`)) modified ??= date;
    else if (line.isTime || DATE_MARK.test(line.name)) sure ??= date;
    else if (found && found.rest.length <= LONGEST_REST) likely ??= date;
  }
  return { published: sure ?? likely, modified };
}

/** A day in an address, such as `/2024/05/03/` or `/20240503-`. */
function dateInAddress(url: string): string | null {
  const match = /[/_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?!\d)/.exec(
    url.replace(/[?#].*/, ''),
  );
  return match ? (findDate(match.slice(1, 4).join('-'))?.iso ?? null) : null;
}

/**
 * When the article was published and last changed, each as ISO 8601 with the page's own zone or
 * as a day; `null` where the page does not say. From JSON-LD, meta tags, marked elements, the
 * lines around the headline, the address. `modified` is `null` where it equals `published`.
 */
export function datesOf(
  facts: PageFacts,
  data: JsonLd,
  node: LdNode,
  tags: MetaTags,
  page: { url: string; lang: string | null },
): StatedDates {
  const monthFirst = /^en(?:-US)?$/.test(page.lang ?? '');
  const date = (value: string | null): string | null =>
    findDate(value ?? '', monthFirst)?.iso ?? null;
  const pages = data.nodes.filter((other) => typesOf(other).some((type) => /WebPage$/.test(type)));
  const inData = (field: string): string | null =>
    firstOf([node, ...pages], (place) => date(textOf(own(place, field))));
  const inTags = (names: readonly string[]): string | null =>
    firstOf(names, (name) => date(firstTag(tags, [name])));
  const inLines = (lines: readonly Line[]): string | null =>
    firstOf(lines, (line) => dateOf(line, monthFirst));
  const given = inData('datePublished') ?? inTags(PUBLISHED_TAGS) ?? inLines(facts.published);
  const near = given ? { published: given, modified: null } : nearHeadline(facts.lines, monthFirst);
  const published =
    near.published ?? dateInAddress(page.url) ?? inLines(facts.times) ?? inData('dateCreated');
  const modified =
    inData('dateModified') ?? inTags(MODIFIED_TAGS) ?? inLines(facts.modified) ?? near.modified;
  return {
    published,
    modified: modified === published ? null : modified,
    dateStated: given !== null,
  };
}

/** The first answer that is not `null`. */
function firstOf<T>(values: readonly T[], find: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = find(value);
    if (found) return found;
  }
  return null;
}
