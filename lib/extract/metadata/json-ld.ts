import { plainText } from './plain';

/** One object of a page's JSON-LD. Values are whatever the page wrote: check before use. */
export type LdNode = Record<string, unknown>;

/** What a page's JSON-LD holds, flattened. */
export type JsonLd = {
  /** Every object, outer before inner; at most {@link MOST_NODES}. */
  nodes: LdNode[];
  /** Objects by their `@id`, to follow references. */
  byId: Map<string, LdNode>;
};

/** Bound on hostile or broken pages; news pages have 5 to 200 nodes in 2 to 100 kB. */
const MOST_NODES = 3_000;

/** True for an object, not a list. */
export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: arrays as they are, nothing as the empty list. */
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** An own property only, so that a page cannot reach inherited ones by name. */
export const own = (node: LdNode, key: string): unknown =>
  Object.hasOwn(node, key) ? node[key] : undefined;

/**
 * Mends what stops `JSON.parse` on real pages: comments, CDATA marks, raw line breaks in strings,
 * trailing commas, a semicolon at the end, bad escapes, quotes written as entities.
 */
export function repairJson(source: string): string {
  let text = source.replace(/<!--|-->|(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|\]\]>)(?:\s*\*\/)?/g, ' ');
  if (!text.includes('"') && text.includes('&quot;')) text = text.replaceAll('&quot;', '"');
  let out = '';
  let inString = false;
  let comma = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (inString) {
      if (char === '\\') {
        const next = text.charAt(++i);
        out += /["\\/bfnrtu]/.test(next) ? char + next : next;
      } else {
        if (char === '"') inString = false;
        out += char < ' ' ? ' ' : char;
      }
    } else if (char === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i);
      i = end < 0 ? text.length : end + 1;
    } else if (char === '/' && text[i + 1] === '/') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if (char > ' ') {
      // A comma waits for what follows it: none stands before a bracket that closes.
      if (char !== '}' && char !== ']') out += comma;
      comma = char === ',' ? char : '';
      if (char === '"') inString = true;
      if (!comma) out += char;
    }
  }
  return out.replace(/;+$/, '');
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Broken JSON-LD is common: mend it below.
  }
  try {
    return JSON.parse(repairJson(source));
  } catch {
    // What cannot be mended says nothing: the page counts as one without it.
    return null;
  }
}

/**
 * Reads JSON-LD scripts: arrays, `@graph` and nested objects flattened, outer first. Broken ones
 * are mended where that is plain, else skipped. Never throws.
 */
export function readJsonLd(sources: readonly string[]): JsonLd {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const queue: unknown[] = sources.map(parse);
  // Breadth first: what the page says of itself stands before what it says of other pages.
  for (let i = 0; i < queue.length && nodes.length < MOST_NODES; i++) {
    const value = queue[i];
    if (isNode(value)) {
      nodes.push(value);
      const id = own(value, '@id');
      if (typeof id === 'string' && !byId.has(id) && Object.keys(value).length > 1) {
        byId.set(id, value);
      }
    }
    for (const inner of typeof value === 'object' && value ? Object.values(value) : []) {
      if (typeof inner === 'object' && queue.length < MOST_NODES * 4) queue.push(inner);
    }
  }
  return { nodes, byId };
}

/** The types of a node without prefix: `http://schema.org/NewsArticle` is `NewsArticle`. */
export function typesOf(node: LdNode): string[] {
  return asList(own(node, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The objects of a field, with `{"@id": …}` references followed once. */
export function nodesOf(data: JsonLd, value: unknown): LdNode[] {
  return asList(value)
    .filter(isNode)
    .map((node) => {
      const id = own(node, '@id');
      return (
        (Object.keys(node).length === 1 && typeof id === 'string' && data.byId.get(id)) || node
      );
    });
}

/** The first text in a value: a string, `{"@value"}`, `{"name"}` or a list of these; else `null`. */
export function textOf(value: unknown): string | null {
  for (const item of asList(value)) {
    const found = isNode(item) ? (own(item, '@value') ?? own(item, 'name')) : item;
    if (typeof found === 'string' || typeof found === 'number') {
      const text = plainText(String(found));
      if (text) return text;
    }
  }
  return null;
}
