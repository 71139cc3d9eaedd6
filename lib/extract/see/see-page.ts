import { copyPage } from '../copy/copy-page';
import { pageCounts } from '../judge/signals';
import { pageFacts } from '../metadata/page-facts';
import type { WalkedPage } from '../walk/page-block';
import { walkPage } from '../walk/walk-page';
import { readableNodes } from './readable-nodes';
import { scriptMarkup } from './script-markup';
import type { SeenBlock, SeenNode, SeenPage } from './seen-page';

/** With fewer words of prose on the page, its text may still be in a script. */
const LITTLE_PROSE = 150;

const isPdf = (document: Document): boolean =>
  document.contentType === 'application/pdf' ||
  document.querySelector('body > embed[type="application/pdf"]') !== null;

/** A walked page without references: nodes that hold no text are left out, places count anew. */
function flat({ nodes, blocks }: WalkedPage): {
  nodes: SeenNode[];
  blocks: SeenBlock[];
  placeOf: (id: number) => number;
} {
  const holding = nodes.filter((node) => node.endBlock > node.firstBlock);
  const places = new Map(holding.map((node, place) => [node.id, place]));
  const placeOf = (id: number | undefined): number =>
    id === undefined ? -1 : (places.get(id) ?? -1);
  return {
    nodes: holding.map(({ id: _id, parent, ...rest }) => ({
      ...rest,
      parent: placeOf(parent?.id),
    })),
    blocks: blocks.map(({ index: _index, node, ...rest }) => ({ ...rest, node: placeOf(node.id) })),
    placeOf,
  };
}

/** Looks at a page, once. The given document is never changed; all work is on a copy. */
export function seePage(document: Document, { url }: { url: string }): SeenPage {
  const copy = copyPage(document);
  const facts = pageFacts(copy);
  const counts = pageCounts(copy);
  // A document of another kind, such as plain XML, has no body.
  const page = walkPage(copy.body ?? copy.documentElement);
  const { nodes, blocks, placeOf } = flat(page);
  // Readability uses the copy up, so everything else has been read by now.
  const readable = readableNodes(copy, page);
  return {
    url,
    pdf: isPdf(document),
    facts,
    counts,
    nodes,
    blocks,
    readable: readable?.map(placeOf) ?? null,
    scriptMarkup: counts.proseWords < LITTLE_PROSE ? scriptMarkup(document) : null,
  };
}
