import * as v from 'valibot';
import type { SeenPage } from '@/lib/extract/see/seen-page';
import { BLOCK_KINDS } from '@/lib/model/article';

/**
 * Bounds on what a page may send, far above any real one and far below what would fill the memory
 * of a background: the longest pages of news have some ten thousand elements with text.
 */
const MAX_NODES = 300_000;
const MAX_BLOCKS = 200_000;
const MAX_TEXT = 20_000_000;
const MAX_FACT = 2_000_000;
const MAX_FACTS = 1_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.maxLength(MAX_FACT));
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_FACTS));

const LINE = { text: words, name: words, value: words, isTime: v.boolean(), before: words };
const lines = list(v.object(LINE));
const bylines = list(v.object({ ...LINE, after: v.boolean(), group: words }));

const FACTS = v.object({
  title: words,
  lang: v.nullable(words),
  canonical: list(words),
  amp: list(words),
  tags: v.pipe(v.array(v.tuple([words, words])), v.maxLength(MAX_FACTS * 10)),
  jsonLd: list(words),
  h1s: list(words),
  bylines: v.tuple([bylines, bylines, bylines, bylines]),
  lines,
  linesAfter: count,
  times: lines,
  published: lines,
  modified: lines,
});

const NODE = v.object({
  parent: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  tag: v.string(),
  names: v.string(),
  look: v.string(),
  hidden: v.boolean(),
  firstBlock: count,
  endBlock: count,
});

const BLOCK = v.object({
  kind: v.picklist(BLOCK_KINDS),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  text: v.pipe(v.string(), v.nonEmpty()),
  words: count,
  linkShare: share,
  boldShare: share,
  node: count,
  inlineNames: v.string(),
});

/** What the script saw of a page, checked: a page can break the process that its script runs in. */
export const SEEN_PAGE: v.GenericSchema<unknown, SeenPage> = v.pipe(
  v.object({
    url: v.pipe(v.string(), v.maxLength(10_000)),
    pdf: v.boolean(),
    facts: FACTS,
    counts: v.object({
      proseWords: count,
      prices: count,
      times: count,
      posts: count,
      paywallMarks: count,
      offers: count,
      rests: count,
    }),
    nodes: v.pipe(v.array(NODE), v.maxLength(MAX_NODES)),
    blocks: v.pipe(v.array(BLOCK), v.maxLength(MAX_BLOCKS)),
    readable: v.nullable(v.pipe(v.array(count), v.maxLength(MAX_NODES))),
    scriptMarkup: v.nullable(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
  }),
  v.check(({ nodes }) => nodes.every((node, place) => node.parent < place)),
  v.check(({ nodes, blocks }) => blocks.every((block) => block.node < nodes.length)),
  v.check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_TEXT),
);
