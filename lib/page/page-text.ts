/** One text node and where its characters begin in {@link PageText.text}. */
type Piece = { node: Text; start: number };

/** A place in a text node, as a `Range` wants it. */
type TextPlace = { node: Text; offset: number };

/** The text of a page without white space, and where each character of it stands. */
export type PageText = {
  text: string;
  /** The place just before the character with this index. */
  startOf: (index: number) => TextPlace;
  /** The place just after the character with this index. */
  endOf: (index: number) => TextPlace;
};

/** How characters are compared; gives '' for those that are passed over. */
export type Squeeze = (text: string) => string;

/** White space and what is as good as invisible: soft hyphens, zero-width marks. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;

/** Passes over white space only: the same letters and marks, whatever elements part them. */
export const exactly: Squeeze = (text) => text.normalize('NFC').replace(UNSEEN, '');

/** Letters and digits only, in lower case: past other quotation marks, dashes and capitals. */
export const loosely: Squeeze = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** Their text is code or is not shown. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'OPTION',
  'TITLE',
  'IFRAME',
  'OBJECT',
]);

/** Text nodes in the order in which a reader meets them, those of open shadow roots too. */
function* textNodes(parent: Node): Generator<Text> {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.nodeType === 1 && !SILENT.has(node.nodeName.toUpperCase())) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) yield* textNodes(shadowRoot);
      yield* textNodes(node);
    }
  }
}

/** A letter with the marks that belong to it: what is composed together is counted together. */
const CLUSTER = /[\s\S]\p{M}*/gu;

/** Where in a node the character stands that becomes number `wanted` when squeezed. */
function offsetIn(node: Text, wanted: number, squeeze: Squeeze): { start: number; end: number } {
  let seen = 0;
  for (const { 0: cluster, index } of node.data.matchAll(CLUSTER)) {
    seen += squeeze(cluster).length;
    if (seen > wanted) return { start: index, end: index + cluster.length };
  }
  return { start: node.data.length, end: node.data.length };
}

function pieceAt(pieces: readonly Piece[], index: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new Error('A page without text has no places in it');
  return piece;
}

/** Reads all text of a page; the page is not changed. */
export function pageText(root: Node, squeeze: Squeeze): PageText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodes(root)) {
    const part = squeeze(node.data);
    if (part === '') continue;
    pieces.push({ node, start: length });
    parts.push(part);
    length += part.length;
  }
  const place = (index: number, side: 'start' | 'end'): TextPlace => {
    const { node, start } = pieceAt(pieces, index);
    return { node, offset: offsetIn(node, index - start, squeeze)[side] };
  };
  return {
    text: parts.join(''),
    startOf: (index) => place(index, 'start'),
    endOf: (index) => place(index, 'end'),
  };
}
