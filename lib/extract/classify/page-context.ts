import type { PageMetadata } from '../metadata';
import { comparable } from '../metadata/plain';
import type { PageBlock, PageNode, WalkedPage } from '../walk/page-block';
import { NameGroups } from './groups';
import { Shingles } from './shingles';

/** A paragraph by its looks: long enough, ending like a sentence, with few links. */
const PROSE_WORDS = 12;
const PROSE_LINKS = 0.3;
/** The main node holds at least this share of the prose. */
const MAIN_SHARE = 0.7;
/** Prose that Readability takes counts this many times. */
const READABLE_WEIGHT = 4;
/** Prose in consent dialogs, comments and the like counts this much. */
const FOREIGN_WEIGHT = 0.05;
/** A structured text shorter than this is a teaser and says nothing about the blocks. */
const FEWEST_STRUCTURED_WORDS = 60;

const SENTENCE_MARKS = '.!?…。！？؟।။';
const CLOSING_MARKS = '"\'”’»)]';
/** Scripts whose sentences end without a mark. */
const NO_SENTENCE_MARKS = /[\p{Script=Thai}\p{Script=Lao}]$/u;

/** True for a text that ends with the mark of a sentence, closing quotation marks aside. */
export function endsLikeSentence(text: string): boolean {
  // From its end: a pattern reads all of the text, and this is asked of every block many times.
  let end = text.length;
  while (end > 0 && CLOSING_MARKS.includes(text.charAt(end - 1))) end--;
  if (end > 0 && SENTENCE_MARKS.includes(text.charAt(end - 1))) return true;
  return NO_SENTENCE_MARKS.test(text.slice(-1));
}

export const isProse = (block: PageBlock): boolean =>
  block.kind !== 'heading' &&
  block.words >= PROSE_WORDS &&
  block.linkShare < PROSE_LINKS &&
  !block.node.hidden &&
  endsLikeSentence(block.text);

/** Prose in here is somebody else's: terms, consent, what readers wrote. */
const FOREIGN_NAMES =
  / (?:cookie|consent|onetrust|ot sdk|didomi|usercentrics|cybot|gdpr|comments?|disqus|kommentare?|dialog|modal) /;
const FOREIGN_TAGS = new Set(['aside', 'nav', 'footer', 'dialog', 'figcaption', 'form']);

/** Marks the nodes whose prose is not the page's own, by id. */
function foreignNodes(page: WalkedPage): Uint8Array {
  const foreign = new Uint8Array(page.nodes.length);
  for (const node of page.nodes) {
    const around = node.parent ? foreign[node.parent.id] === 1 : false;
    const own =
      node.tag !== 'body' &&
      node.tag !== 'form' &&
      (FOREIGN_TAGS.has(node.tag) || FOREIGN_NAMES.test(node.names));
    if (around || own) foreign[node.id] = 1;
  }
  return foreign;
}

/** Where most of a mass lies, and how it is spread over the tree. */
export type MassTree = {
  total: number;
  /** Mass within each node, by id. */
  within: Float64Array;
  /** The deepest node with {@link MAIN_SHARE} of the mass. */
  main: PageNode | null;
};

/** Sums a mass per block up the tree. */
export function massTree(page: WalkedPage, mass: (block: PageBlock) => number): MassTree {
  const within = new Float64Array(page.nodes.length);
  let total = 0;
  for (const block of page.blocks) {
    const own = mass(block);
    if (own <= 0) continue;
    total += own;
    within[block.node.id] = (within[block.node.id] ?? 0) + own;
  }
  // Children come after their parents, so one pass from the end carries everything up.
  let main: PageNode | null = null;
  for (let id = page.nodes.length - 1; id >= 0; id--) {
    const node = page.nodes[id];
    const own = within[id] ?? 0;
    if (!node) continue;
    if (!main && own >= total * MAIN_SHARE && total > 0) main = node;
    if (node.parent) within[node.parent.id] = (within[node.parent.id] ?? 0) + own;
  }
  return { total, within, main };
}

/** What all blocks of a page are judged against. */
export type PageContext = {
  page: WalkedPage;
  /** Tells the groups of names; each different name of the page once. */
  groups: NameGroups;
  readable: ReadonlySet<number>;
  /** 1 for each node whose prose is somebody else's: consent, comments, navigation. By id. */
  foreign: Uint8Array;
  prose: MassTree;
  /** Prose mass before each block. */
  before: Float64Array;
  /** Prose mass by how a paragraph is made: its element and the one around it. */
  bySignature: Map<string, number>;
  title: ReadonlySet<string>;
  titleText: string;
  /** The authors that the page names, as comparable texts. */
  authors: ReadonlySet<string>;
  standfirst: Shingles;
  structured: Shingles | null;
  /** How often each text stands on the page. */
  repeats: Map<string, number>;
  /** Index of the block that is the headline; -1 where none is. */
  headline: number;
  /** Index of the first `h1` after prose has begun: another article may start there. */
  nextHeadline: number;
  /** The `<article>` element that holds the main node or most of its prose; `null` for none. */
  mainArticle: PageNode | null;
};

/** The nearest `<article>` around a node, itself included. */
export function articleAround(node: PageNode | null): PageNode | null {
  for (let at = node; at; at = at.parent) if (at.tag === 'article') return at;
  return null;
}

/** The `<article>` around the main node, else the outermost that holds most of the prose. */
function findMainArticle(page: WalkedPage, prose: MassTree): PageNode | null {
  const around = articleAround(prose.main);
  if (around) return around;
  return (
    page.nodes.find(
      (node) => node.tag === 'article' && (prose.within[node.id] ?? 0) > prose.total / 2,
    ) ?? null
  );
}

/** How a paragraph is made: element and names, with those of the element around it. */
export const signature = ({ node, kind }: PageBlock): string =>
  `${kind}>${node.look}>${node.parent?.look ?? ''}`;

export const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** The first heading that says the title, else the first that shares most of it. */
function findHeadline(page: WalkedPage, titleText: string, title: ReadonlySet<string>): number {
  let best = -1;
  let bestScore = 0.6;
  for (const block of page.blocks) {
    if (block.kind !== 'heading' || (block.level ?? 9) > 2) continue;
    const text = comparable(block.text);
    const own = words(text);
    const shared = own.filter((word) => title.has(word)).length;
    const score =
      (text === titleText ? 2 : (2 * shared) / Math.max(1, own.length + title.size)) +
      (block.level === 1 ? 0.5 : 0);
    if (score > bestScore && (shared > 0 || block.level === 1))
      [best, bestScore] = [block.index, score];
  }
  return best;
}

/** Gathers what the blocks of a page are judged against, in a few passes over them. */
export function pageContext(
  page: WalkedPage,
  readable: ReadonlySet<number>,
  metadata: PageMetadata,
): PageContext {
  const foreign = foreignNodes(page);
  const massOf = (block: PageBlock): number =>
    isProse(block)
      ? block.words *
        (readable.has(block.node.id) ? READABLE_WEIGHT : 1) *
        (foreign[block.node.id] ? FOREIGN_WEIGHT : 1)
      : 0;
  const prose = massTree(page, massOf);
  const before = new Float64Array(page.blocks.length);
  const bySignature = new Map<string, number>();
  const repeats = new Map<string, number>();
  let sum = 0;
  for (const block of page.blocks) {
    before[block.index] = sum;
    repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
    const mass = massOf(block);
    if (mass === 0) continue;
    sum += mass;
    const made = signature(block);
    bySignature.set(made, (bySignature.get(made) ?? 0) + mass);
  }
  const titleText = comparable(metadata.title);
  const title = new Set(words(titleText));
  const body = comparable(metadata.articleBody ?? '');
  return {
    page,
    groups: new NameGroups(),
    readable,
    foreign,
    prose,
    before,
    bySignature,
    title,
    titleText,
    authors: new Set((metadata.byline ?? '').split(', ').map(comparable)),
    standfirst: new Shingles(words(comparable(metadata.standfirst ?? '')), 2),
    structured: words(body).length >= FEWEST_STRUCTURED_WORDS ? new Shingles(words(body), 3) : null,
    repeats,
    headline: findHeadline(page, titleText, title),
    nextHeadline: page.blocks.findIndex(
      (block) => block.level === 1 && (before[block.index] ?? 0) > prose.total * 0.1,
    ),
    mainArticle: findMainArticle(page, prose),
  };
}
