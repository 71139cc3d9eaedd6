/** A mark that was found on the page, by the number of its sentence. */
export type FoundMark = { sentence: number; range: Range };

type Point = { x: number; y: number };

/** What only some browsers have, and the language's own types do not know yet. */
type PointedHighlights = {
  highlightsFromPoint?: (x: number, y: number) => { ranges: readonly AbstractRange[] }[];
};

const holds = (range: Range, { x, y }: Point): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );

/** The place in the text nearest to a point; `null` where there is no text. */
function caretAt(document: Document, { x, y }: Point): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The mark at a point of the window; what lies over the text is no mark. */
export function markAtPoint(
  document: Document,
  marks: readonly FoundMark[],
  point: Point,
): FoundMark | null {
  const registry: HighlightRegistry & PointedHighlights = CSS.highlights;
  if (registry.highlightsFromPoint) {
    const pointed = registry.highlightsFromPoint(point.x, point.y).flatMap(({ ranges }) => ranges);
    return marks.find(({ range }) => pointed.includes(range)) ?? null;
  }
  const caret = caretAt(document, point);
  if (!caret) return null;
  // The nearest text may be a line away from the point.
  return (
    marks.find(
      ({ range }) => range.isPointInRange(caret.node, caret.offset) && holds(range, point),
    ) ?? null
  );
}
