import { isProse, massTree } from './classify/page-context';
import type { SeenPage } from './see/seen-page';
import type { PageNode, WalkedPage } from './walk/page-block';

/** A page as it was walked, from what the script sent of it. */
export function seenWalk(seen: SeenPage): WalkedPage {
  const nodes: PageNode[] = [];
  for (const [id, node] of seen.nodes.entries()) {
    // Parents come before their children.
    nodes.push({ ...node, id, parent: nodes[node.parent] ?? null });
  }
  const blocks = seen.blocks.flatMap((block, index) => {
    const node = nodes[block.node];
    return node ? [{ ...block, index, node }] : [];
  });
  return { nodes, elements: [], blocks, deepest: 0 };
}

/**
 * The nodes that Readability takes for the article; where it said nothing, those with prose within
 * the page's heaviest container.
 */
export function readableOf(seen: SeenPage, page: WalkedPage): ReadonlySet<number> {
  if (seen.readable) return new Set(seen.readable);
  const { main } = massTree(page, (block) => (isProse(block) ? block.words : 0));
  const within = main ? page.blocks.slice(main.firstBlock, main.endBlock) : [];
  return new Set(within.map((block) => block.node.id));
}
