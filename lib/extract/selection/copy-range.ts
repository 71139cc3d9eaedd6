import type { SelectedRange } from './selected-ranges';

const ELEMENT_NODE = 1;
const FRAGMENT_NODE = 11;

/** Where a node stands below another, as the places among siblings on the way down. */
function pathBelow(top: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at = node; at !== top && at.parentNode; at = at.parentNode)
    path.unshift(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
  return path;
}

const nodeAt = (top: Node, path: readonly number[]): Node =>
  path.reduce<Node>((node, place) => node.childNodes[place] ?? node, top);

/** A copy of a whole subtree; a shadow root, which browsers do not copy, becomes a fragment. */
function copyTree(inert: Document, top: Node): Node {
  if (top.nodeType !== FRAGMENT_NODE) return inert.importNode(top, true);
  const fragment = inert.createDocumentFragment();
  for (const child of top.childNodes) fragment.append(inert.importNode(child, true));
  return fragment;
}

/** The copies of elements that the page does not show, such as folded menus. */
function unseenCopies(top: Node, copy: Node): Element[] {
  const unseen: Element[] = [];
  const view = (top.ownerDocument ?? (top as Document)).defaultView;
  const pairs: [Node, Node][] = [[top, copy]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [node, twin] = pair;
    if (
      node.nodeType === ELEMENT_NODE &&
      view?.getComputedStyle(node as Element).display === 'none'
    )
      unseen.push(twin as Element);
    else
      for (let at = 0; at < node.childNodes.length; at += 1) {
        const [child, childTwin] = [node.childNodes[at], twin.childNodes[at]];
        if (child && childTwin) pairs.push([child, childTwin]);
      }
  }
  return unseen;
}

/** Puts a copy into copies of the elements around it, which say what it is: a list item, a quote. */
function withinAncestors(inert: Document, inner: Node, outside: Node | null): Node {
  let whole = inner;
  for (let at = outside; at && at.nodeType === ELEMENT_NODE; at = at.parentNode) {
    if ((at as Element).localName === 'body') break;
    const shell = inert.importNode(at, false);
    shell.appendChild(whole);
    whole = shell;
  }
  return whole;
}

/**
 * A copy of what a range holds, within copies of the elements around it, in a document in which
 * nothing loads and no script runs. What the page does not show is left out; the paragraphs at
 * either end are as far as they were selected. The page is not changed.
 */
export function copyRange(inert: Document, range: SelectedRange): Node {
  const top = range.commonAncestorContainer;
  const copy = copyTree(inert, top);
  const inner = inert.createRange();
  inner.setStart(nodeAt(copy, pathBelow(top, range.startContainer)), range.startOffset);
  inner.setEnd(nodeAt(copy, pathBelow(top, range.endContainer)), range.endOffset);
  for (const unseen of unseenCopies(top, copy)) unseen.remove();
  const contents = inner.cloneContents();
  // Contents come without the element that holds them all: it is the first one around them.
  return withinAncestors(inert, contents, top.nodeType === ELEMENT_NODE ? top : top.parentNode);
}
