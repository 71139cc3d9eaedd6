import type { BlockKind } from '@/lib/model/article';
import { foldSpace } from '@/lib/text/space';
import { wordCount } from '../word-count';
import { Line, type LineText } from './line';
import type { PageNode, WalkedPage } from './page-block';
import { dataRows } from './table-rows';
import { BLOCK_TAGS, HEADING_TAG, SKIPPED_TAGS } from './tags';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Kind of a text by the nearest element that says one. */
function kindWithin(node: PageNode): { kind: BlockKind; level?: number } {
  for (let at: PageNode | null = node; at; at = at.parent) {
    const heading = HEADING_TAG.exec(at.tag);
    if (heading) return { kind: 'heading', level: Number(heading[1]) };
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return { kind: 'item' };
    if (at.tag === 'blockquote') return { kind: 'quote' };
    if (at.tag === 'table' || at.tag === 'article' || at.tag === 'body') break;
  }
  return { kind: 'paragraph' };
}

/**
 * Reads a page from top to bottom, once: every run of text between block boundaries becomes a
 * block, whatever element holds it. One `<br>` is a blank, two part paragraphs. Tables of data
 * become rows, tables for layout are read as if they were not there.
 *
 * Works without recursion, so that no depth of nesting can exhaust the stack.
 */
export function walkPage(root: Element): WalkedPage {
  const page: WalkedPage = { nodes: [], blocks: [] };
  const line = new Line();
  const open: PageNode[] = [];
  let linkDepth = 0;
  let boldDepth = 0;

  const here = (): PageNode | null => open[open.length - 1] ?? null;
  const addBlock = (node: PageNode, kind: { kind: BlockKind; level?: number }, line: LineText) => {
    const text = foldSpace(line.text);
    if (!text) return;
    const length = Math.max(1, line.text.replace(/\s+/g, '').length);
    page.blocks.push({
      index: page.blocks.length,
      ...kind,
      text,
      words: wordCount(text),
      linkShare: Math.min(1, line.linkChars / length),
      boldShare: Math.min(1, line.boldChars / length),
      node,
    });
  };
  const endLine = (): void => {
    const node = here();
    if (node && line.hasText) addBlock(node, kindWithin(node), line);
    line.clear();
  };
  /** Opens an element; false where nothing in it is to be read. */
  const enter = (element: Element): boolean => {
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag)) return false;
    if (tag === 'br') {
      if (line.endsWithBreak) endLine();
      else line.addBreak();
      return false;
    }
    if (tag === 'a') linkDepth++;
    else if (tag === 'b' || tag === 'strong') boldDepth++;
    if (!BLOCK_TAGS.has(tag)) return true;
    endLine();
    const parent = here();
    const node = { id: page.nodes.length, parent, element, tag, depth: (parent?.depth ?? -1) + 1 };
    page.nodes.push(node);
    const rows = tag === 'table' ? dataRows(element) : null;
    if (rows) {
      for (const row of rows) addBlock(node, { kind: 'row' }, row);
      return false;
    }
    open.push(node);
    return true;
  };
  const leave = (element: Element): void => {
    const tag = element.localName;
    if (tag === 'a') linkDepth--;
    else if (tag === 'b' || tag === 'strong') boldDepth--;
    if (!BLOCK_TAGS.has(tag)) return;
    endLine();
    open.pop();
  };

  let at: Node | null = root;
  while (at) {
    if (at.nodeType === TEXT_NODE) {
      line.add(at.nodeValue ?? '', linkDepth > 0, boldDepth > 0);
    } else if (at.nodeType === ELEMENT_NODE && enter(at as Element)) {
      if (at.firstChild) {
        at = at.firstChild;
        continue;
      }
      leave(at as Element);
    }
    // On to the next node in page order, leaving every element that ends here.
    while (at !== root && !at.nextSibling && at.parentNode) {
      at = at.parentNode;
      leave(at as Element);
    }
    at = at === root ? null : at.nextSibling;
  }
  return page;
}
