import { authorNames, hasBylineLead, looksLikePerson, personsIn } from './author-names';
import { asList, isNode, type JsonLd, type LdNode, nodesOf, own, textOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import type { Line, PageFacts } from './page-facts';
import { MARK } from './page-parts';
import { comparable, plainText } from './plain';

/** Meta tags in order; `author` is late, because networks of sites write their own name there. */
const AUTHOR_TAGS = [
  'article:author',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'author',
  'article_author',
  'articleauthor',
  'byl',
  'dc.creator',
  'dcterms.creator',
];

/** `a.ruiz2`: an account, not a name. */
const LOG_IN_NAME = /^[a-z\d._-]+$/;
const LONGEST_BYLINE = 160;

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

/** A line's text with commas between the boxes it stands in; empty where it is too long. */
function bylineText(line: Line): string {
  const text = plainText(line.text.replaceAll(MARK, ' , '))
    .replace(/(?:\s*,\s*)+/g, ', ')
    .replace(/\b(by|von|par|por|di|door|und|and|et),/gi, '$1')
    .replace(/^[,\s]+/, '');
  return text.length > LONGEST_BYLINE ? '' : text;
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
 * The names in lines marked as bylines. Marks that many things carry (names, addresses) count
 * only where the text has the shape of a full name; `desks` takes what is there.
 */
function markedAuthors(
  bylines: PageFacts['bylines'],
  outlets: readonly string[],
  desks: boolean,
): string[] {
  for (const [mark, lines] of bylines.entries()) {
    const namesIn = (line: Line): string[] => {
      const text = bylineText(line) || plainText(line.value);
      return mark < 2 || desks ? authorNames(text, outlets, desks) : personsIn(text, outlets);
    };
    const first = lines.find((line) => namesIn(line).length);
    if (!first) continue;
    // Several authors stand in boxes of one make, side by side.
    const group = lines.filter((line) => line.group === first.group);
    return unique(group.flatMap(namesIn)).slice(0, desks ? 1 : undefined);
  }
  return [];
}

/** `By Ana Ruiz` in the first short lines after the headline, whatever their class. */
function namesAfterHeadline(facts: PageFacts, outlets: readonly string[]): string[] {
  for (const line of facts.lines.slice(0, facts.linesAfter)) {
    const text = bylineText(line);
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
  facts: PageFacts,
  data: JsonLd,
  node: LdNode,
  tags: MetaTags,
  outlets: readonly string[],
): string[] {
  const isOutlet = (name: string): boolean => outlets.includes(comparable(name));
  const structured = structuredBylines(data, node);
  // Each of several authors in JSON-LD is one, a desk too; the outlet is one only if alone.
  const named = structured.flatMap((byline) => authorNames(byline, outlets, true));
  const others = named.filter((name) => !isOutlet(name) && !LOG_IN_NAME.test(name));
  // An agency's text that the outlet worked on is by both: `Courier and AFP`.
  const beside = named.length > others.length && !others.some(looksLikePerson);
  if (others.length) return unique(beside ? named.filter((n) => !LOG_IN_NAME.test(n)) : others);
  const given = [...AUTHOR_TAGS.map((tag) => [...(tags.get(tag) ?? [])]), labelled(tags)];
  for (const bylines of given) {
    const names = bylines
      .flatMap((byline) => authorNames(byline, outlets))
      // A meta tag overrules JSON-LD only where it holds a person's full name.
      .filter((name) => (named.length ? looksLikePerson(name) : !LOG_IN_NAME.test(name)));
    if (names.length) return unique(names);
  }
  const marked = markedAuthors(facts.bylines, outlets, false);
  if (marked.length) return marked;
  const lines = namesAfterHeadline(facts, outlets);
  if (lines.length) return lines;
  for (const names of [
    named,
    ...given.map((b) => b.flatMap((t) => authorNames(t, outlets, true))),
  ]) {
    if (names.length) return unique(names);
  }
  return markedAuthors(facts.bylines, outlets, true);
}
