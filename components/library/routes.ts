/** What the library's list shows. */
export type Shelf =
  | { kind: 'inbox' | 'unread' | 'stories' | 'archive' | 'trash' }
  | { kind: 'tag'; tag: string };

/** Where the library page is: a shelf, and the article (of stories the story) that is open. */
export type Route = {
  shelf: Shelf;
  articleId: string | null;
  /** The sentence that the article is opened at; `null` = its beginning. */
  sentence: number | null;
  /** False for an address that names an article alone: its shelf is not known yet. */
  shelfNamed: boolean;
};

const SHELVES = ['inbox', 'unread', 'stories', 'archive', 'trash'] as const;
const isShelf = (name: string): name is (typeof SHELVES)[number] =>
  (SHELVES as readonly string[]).includes(name);

/** A broken escape (somebody edited the address) stands for itself. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (error: unknown) {
    if (error instanceof URIError) return part;
    throw error;
  }
};

/**
 * The hash address of an article whatever shelf it is on, at a sentence where one is given; the
 * library goes on to its shelf.
 */
export const articleHash = (articleId: string, sentence?: number): string =>
  `/article/${encodeURIComponent(articleId)}${sentence === undefined ? '' : `/${sentence}`}`;

/** The address of an article in the library page, for links from popup and side panel. */
export const articleHref = (articleId: string): string => `/library.html#${articleHash(articleId)}`;

/** The hash address of the inbox with the settings open over it. */
export const SETTINGS_HASH = '/settings';

/** The hash address of a story. */
export const storyHash = (storyId: string): string => `/stories/${encodeURIComponent(storyId)}`;

const sentenceOf = (part: string | undefined): number | null =>
  part !== undefined && /^\d{1,6}$/.test(part) ? Number(part) : null;

/**
 * Reads a hash address: `/inbox`, `/inbox/ID`, `/tag/NAME`, `/tag/NAME/ID`, `/stories/ID`,
 * `/article/ID`; an article's may end with the number of a sentence.
 * Anything else is the inbox. `/article/ID` names no shelf and reads as the inbox's.
 */
export function readRoute(path: string): Route {
  const [first = '', second, third, fourth] = path.replace(/^\//, '').split('/').map(decode);
  if (first === 'tag' && second)
    return {
      shelf: { kind: 'tag', tag: second },
      articleId: third || null,
      sentence: sentenceOf(fourth),
      shelfNamed: true,
    };
  return {
    shelf: { kind: isShelf(first) ? first : 'inbox' },
    articleId: first === 'compare' ? null : second || null,
    sentence: sentenceOf(third),
    shelfNamed: first !== 'article',
  };
}

/** The hash address of a shelf, with an article open or without, at a sentence or not. */
export function routePath(
  shelf: Shelf,
  articleId?: string | null,
  sentence?: number | null,
): string {
  const base = shelf.kind === 'tag' ? `/tag/${encodeURIComponent(shelf.tag)}` : `/${shelf.kind}`;
  if (!articleId) return base;
  const at = sentence === null || sentence === undefined ? '' : `/${sentence}`;
  return `${base}/${encodeURIComponent(articleId)}${at}`;
}

/** No comparison has more columns: more do not fit beside each other. */
export const MOST_COMPARED = 12;

/** The hash address of the comparison of saved articles: of more than fit the first take part at first. */
export const comparisonHash = (articleIds: readonly string[]): string =>
  `/compare/${articleIds.map(encodeURIComponent).join('+')}`;

/** The articles that a hash address may compare, those to begin with first; `null` where it is another page. */
export function readComparison(path: string): string[] | null {
  const [, ids] = /^\/?compare\/(.*)$/.exec(path) ?? [];
  return ids === undefined ? null : ids.split('+').filter(Boolean).map(decode);
}

/** Whether two shelves are the same one. */
export const sameShelf = (a: Shelf, b: Shelf): boolean => routePath(a) === routePath(b);
