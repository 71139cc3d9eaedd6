/** What the reader has selected, in one tree: the document's or that of a shadow root. */
export type SelectedRange = Pick<
  Range,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'commonAncestorContainer'
>;

/** Newer than the type library: a selection that reaches into the shadow roots it is given. */
type ComposedSelection = Selection & {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};
/** Chromium's own: the selection within one shadow root. */
type SelectingRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** The ranges of a selection that hold any text; Firefox lets a reader select several at once. */
function rangesWithText(selection: Selection | null): Range[] {
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at)).filter(
    (range) => !range.collapsed && range.toString().trim() !== '',
  );
}

/** Every open shadow root of a document, those within others too, outer ones first. */
function openShadowRoots(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const trees: (Document | ShadowRoot)[] = [document];
  for (let tree = trees.pop(); tree; tree = trees.pop())
    for (const { shadowRoot } of tree.querySelectorAll('*'))
      if (shadowRoot) {
        roots.push(shadowRoot);
        trees.push(shadowRoot);
      }
  return roots;
}

/** A live range where both of its ends stand in one tree; `null` where none could hold them. */
function liveRange(document: Document, composed: StaticRange): Range | null {
  if (composed.startContainer.getRootNode() !== composed.endContainer.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

/**
 * What the reader has selected on a page, in page order; empty where nothing is. Browsers tell a
 * page's selection without what lies in shadow roots: there it is asked of the open roots, by
 * Chromium's own way or by the standard one, whichever the browser has.
 */
export function selectedRanges(document: Document): SelectedRange[] {
  const selection: ComposedSelection | null = document.getSelection();
  const plain = rangesWithText(selection);
  if (plain.length > 0) return plain;
  const roots: SelectingRoot[] = openShadowRoots(document);
  for (const root of roots) {
    const inRoot = rangesWithText(root.getSelection?.() ?? null);
    if (inRoot.length > 0) return inRoot;
  }
  const composed = selection?.getComposedRanges?.({ shadowRoots: roots }) ?? [];
  return composed
    .flatMap((range) => liveRange(document, range) ?? [])
    .filter((range) => range.toString().trim() !== '');
}
