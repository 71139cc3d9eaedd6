import { type JsonLd, type LdNode, own, textOf, typesOf } from './json-ld';
import { firstTag, type MetaTags } from './meta-tags';
import { elementsFrom, isAfter, isElsewhere, shortText } from './page-parts';
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

/** Elements after and before the headline that may hold the date, and how long their text may be. */
const NEAR_AFTER = 150;
const NEAR_BEFORE = 40;
const LONGEST_LINE = 120;
/** Characters beside the date in a line that has no mark: more is a sentence. */
const LONGEST_REST = 45;
const MOST_TIMES = 60;

export type PageDates = { published: string | null; modified: string | null };

/** The date of an element: its machine-readable value, else its text. */
function dateOf(element: Element, monthFirst: boolean): string | null {
  for (const name of ['datetime', 'content', 'title']) {
    const found = findDate(element.getAttribute(name) ?? '', monthFirst);
    if (found) return found.iso;
  }
  return findDate(plainText(shortText(element, LONGEST_LINE * 3) ?? ''), monthFirst)?.iso ?? null;
}

function marked(
  document: Document,
  selector: string,
  headline: Element | null,
  monthFirst: boolean,
): string | null {
  const elements = [...document.querySelectorAll(selector)]
    .slice(0, MOST_TIMES)
    .filter((element) => !isElsewhere(element));
  const after = elements.filter((element) => isAfter(headline, element));
  for (const element of [...after, ...elements]) {
    const date = dateOf(element, monthFirst);
    if (date) return date;
  }
  return null;
}

/** The date in the lines around the headline: marked lines first, those of a change last. */
function nearHeadline(headline: Element | null, monthFirst: boolean): PageDates {
  const found: [number, string][] = [];
  let modified: string | null = null;
  const near = headline
    ? [...elementsFrom(headline, NEAR_AFTER), ...elementsFrom(headline, NEAR_BEFORE, true)]
    : [];
  for (const element of near) {
    const text = element.textContent ?? '';
    const isTime = element.localName === 'time';
    if (text.length > LONGEST_LINE || (!isTime && !/\d{4}/.test(text)) || isElsewhere(element))
      continue;
    const line = plainText(text);
    const date = isTime
      ? { iso: dateOf(element, monthFirst), rest: '' }
      : findDate(line, monthFirst);
    if (!date?.iso) continue;
    const mark = [element.className, element.id, element.getAttribute('data-testid')].join(' ');
    if (
      CHANGED.test(line) ||
      CHANGED.test(mark) ||
      CHANGED.test(element.previousSibling?.textContent?.slice(-30) ?? '')
    )
      modified ??= date.iso;
    else if (isTime || DATE_MARK.test(mark)) found.push([2, date.iso]);
    else if (date.rest.length <= LONGEST_REST) found.push([1, date.iso]);
  }
  const best = found.find(([weight]) => weight === 2) ?? found[0];
  return { published: best?.[1] ?? null, modified };
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
  document: Document,
  data: JsonLd,
  node: LdNode,
  tags: MetaTags,
  headline: Element | null,
  page: { url: string; lang: string | null },
): PageDates {
  const monthFirst = /^en(?:-US)?$/.test(page.lang ?? '');
  const date = (value: string | null): string | null =>
    findDate(value ?? '', monthFirst)?.iso ?? null;
  const inData = (field: string): string | null => {
    const pages = data.nodes.filter((other) =>
      typesOf(other).some((type) => /WebPage$/.test(type)),
    );
    for (const place of [node, ...pages]) {
      const found = date(textOf(own(place, field)));
      if (found) return found;
    }
    return null;
  };
  const inTags = (names: readonly string[]): string | null => {
    for (const name of names) {
      const found = date(firstTag(tags, [name]));
      if (found) return found;
    }
    return null;
  };
  const published =
    inData('datePublished') ??
    inTags(PUBLISHED_TAGS) ??
    marked(document, '[itemprop~="datePublished" i],time[pubdate]', headline, monthFirst);
  const near = published ? { published, modified: null } : nearHeadline(headline, monthFirst);
  const first =
    near.published ??
    dateInAddress(page.url) ??
    marked(document, 'time', headline, monthFirst) ??
    inData('dateCreated');
  const modified =
    inData('dateModified') ??
    inTags(MODIFIED_TAGS) ??
    marked(document, '[itemprop~="dateModified" i]', headline, monthFirst) ??
    near.modified;
  return { published: first, modified: modified === first ? null : modified };
}
