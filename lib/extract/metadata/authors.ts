import { authorNames, hasBylineLead, looksLikePerson, personsIn } from './author-names';
import { asList, isNode, type JsonLd, type LdNode, nodesOf, own, textOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import type { PageMarks } from './page-marks';
import { elementsFrom, isAfter, isElsewhere, shortText } from './page-parts';
import { comparable, plainText } from './plain';

/** Meta tags in order; `author` is late, because networks of sites write their own name there. */
const AUTHOR_TAGS = [
  'article:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'author',
  'article_author',
  'byl',
  'dc.creator',
  'dcterms.creator',
];

/** `a.ruiz2`: an account, not a name. */
const LOG_IN_NAME = /^[a-z\d._-]+$/;
const LONGEST_BYLINE = 160;
/** Elements after the headline that may be its byline. */
const LINES_AFTER = 150;

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** `twitter:label1` = "Written by" with `twitter:data1`, as content systems write it. */
function labelled(tags: MetaTags): string[] {
  return [1, 2].flatMap((n) => {
    const label = tags.get(`twitter:label${n}`)?.[0] ?? '';
    return /written|verfasst|geschrieben|écrit|escrit|scritto|geschreven|aut[eh]?or/i.test(label)
      ? [...(tags.get(`twitter:data${n}`) ?? [])]
      : [];
  });
}

/** Text of an element with its parts kept apart, as they stand in boxes of their own. */
function spacedText(element: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.textContent ?? '');
      else if (
        child.nodeType === 1 &&
        !/^(?:script|style|svg|time|button)$/i.test(child.nodeName)
      ) {
        parts.push(' , ');
        walk(child);
        parts.push(' , ');
      }
    }
  };
  if (shortText(element, LONGEST_BYLINE * 4) !== null) walk(element);
  return plainText(parts.join(''))
    .replace(/(?:\s*,\s*)+/g, ', ')
    .replace(/\b(by|von|par|por|di|door|und|and|et),/gi, '$1')
    .replace(/^[,\s]+/, '');
}

/** The author texts of the JSON-LD object, as the page wrote them. */
function structuredBylines(data: JsonLd, node: LdNode): string[] {
  for (const field of ['author', 'creator']) {
    const found = asList(own(node, field))
      .map((author) => nodesOf(data, author)[0] ?? author)
      // allow `{"name": ["Ana Ruiz", "Ben Okri"]}`
      .flatMap((author) => (isNode(author) ? asList(own(author, 'name')) : [author]))
      .map((name) => textOf(name) ?? '')
      .filter(Boolean);
    if (found.length) return found;
  }
  return [];
}

/**
 * The names in elements marked as bylines. Marks that many things carry (classes, addresses) count
 * only where the text has the shape of a full name; `desks` takes what is there.
 */
function markedAuthors(
  marks: PageMarks,
  headline: Element | null,
  outlets: readonly string[],
  desks: boolean,
): string[] {
  for (const [mark, elements] of marks.bylines.entries()) {
    const namesIn = (element: Element): string[] => {
      const content = element.getAttribute('content');
      const text = content ? plainText(content) : spacedText(element);
      if (!text || text.length > LONGEST_BYLINE) return [];
      return mark < 2 || desks ? authorNames(text, outlets, desks) : personsIn(text, outlets);
    };
    const marked = elements.filter((element) => !isElsewhere(element));
    // What follows the headline is this article's; before it may stand a menu or a teaser.
    const after = marked.filter((element) => isAfter(headline, element));
    const first = [...after, ...marked].find((element) => namesIn(element).length);
    if (!first) continue;
    // Several authors stand in boxes of one make, side by side.
    const box = first.parentElement?.parentElement;
    const twins = marked.filter(
      (element) =>
        element === first ||
        (element.className === first.className && element.parentElement?.parentElement === box),
    );
    return unique(twins.flatMap(namesIn)).slice(0, desks ? 1 : undefined);
  }
  return [];
}

/** `By Ana Ruiz` in the first short lines after the headline, whatever their class. */
function linesAfter(headline: Element | null, outlets: readonly string[]): string[] {
  for (const element of headline ? elementsFrom(headline, LINES_AFTER) : []) {
    if ((shortText(element, LONGEST_BYLINE)?.length ?? 0) < 6) continue;
    const text = spacedText(element);
    const names = hasBylineLead(text) ? personsIn(text, outlets) : [];
    if (names.length) return names;
  }
  return [];
}

/**
 * The authors' names: persons and agencies from JSON-LD, then meta tags, then elements marked as
 * bylines, then a line that begins with "By". A desk or the outlet itself only where the page
 * names nobody else. Empty where it names none at all.
 */
export function authorsOf(
  marks: PageMarks,
  data: JsonLd,
  node: LdNode,
  tags: MetaTags,
  headline: Element | null,
  outlets: readonly string[],
): string[] {
  const isOutlet = (name: string): boolean => outlets.includes(comparable(name));
  const structured = structuredBylines(data, node);
  // Each of several authors in JSON-LD is one, a desk too; the outlet is one only if alone.
  const named = structured.flatMap((byline) => authorNames(byline, outlets, true));
  const others = named.filter((name) => !isOutlet(name) && !LOG_IN_NAME.test(name));
  if (others.length) return unique(others);
  const given = [...AUTHOR_TAGS.map((tag) => [...(tags.get(tag) ?? [])]), labelled(tags)];
  for (const bylines of given) {
    const names = bylines
      .flatMap((byline) => authorNames(byline, outlets))
      // A meta tag overrules JSON-LD only where it holds a person's full name.
      .filter((name) => (named.length ? looksLikePerson(name) : !LOG_IN_NAME.test(name)));
    if (names.length) return unique(names);
  }
  const marked = markedAuthors(marks, headline, outlets, false);
  if (marked.length) return marked;
  const lines = linesAfter(headline, outlets);
  if (lines.length) return lines;
  for (const names of [
    named,
    ...given.map((b) => b.flatMap((t) => authorNames(t, outlets, true))),
  ]) {
    if (names.length) return unique(names);
  }
  return markedAuthors(marks, headline, outlets, true);
}
