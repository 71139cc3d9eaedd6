// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMark } from '@/lib/model/page-mark';
import { type Marks, type MarksWorld, offerMarks } from '@/lib/page/marks';
import { MARK_NAMES, MARKS_STYLE, SELECTED_NAME, UNDERLINE } from '@/lib/page/marks-style';

class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const highlights = new Map<string, FakeHighlight>();
const rect = { left: 0, right: 10, top: 0, bottom: 10, width: 10, height: 10 };
const told: number[] = [];
/** Where the document says that a point of the window is. */
let caret: { offsetNode: Node; offset: number } | null = null;
let marks: Marks;

const mark = (sentence: number, kind: PageMark['kind'], text: string): PageMark => {
  return { sentence, kind, text, before: '', after: '' };
};
const WANTED = [mark(0, 'shared', 'The ramp cracked.'), mark(2, 'alone', 'Nobody was hurt.')];
const HTML = '<p>The ramp cracked. It rained.</p><p id="last">Nobody was hurt.</p>';
const shown = (name: string) => highlights.get(name)?.ranges.map(String) ?? [];
const clickAt = (node: Node | null | undefined, offset: number, x = 5) => {
  caret = node ? { offsetNode: node, offset } : null;
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: 5 }));
};

beforeEach(() => {
  vi.useFakeTimers();
  highlights.clear();
  told.length = 0;
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  Object.assign(document, { caretPositionFromPoint: () => caret });
  document.body.innerHTML = HTML;
  const world: MarksWorld = {};
  offerMarks(world, document, (sentence) => told.push(sentence));
  marks = (world as Required<MarksWorld>).storyContextMarks;
});
afterEach(() => {
  marks.hide();
  vi.useRealTimers();
});

describe('marks', () => {
  it('are highlights of two kinds, and the DOM stays as it is', () => {
    const before = document.documentElement.outerHTML;
    expect(marks.show([...WANTED, mark(3, 'alone', 'This is nowhere.')])).toEqual([0, 2]);
    expect(shown(MARK_NAMES.shared)).toEqual(['The ramp cracked.']);
    expect(shown(MARK_NAMES.alone)).toEqual(['Nobody was hurt.']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('are solid and dotted, in a colour that stands out on white and on near-black', () => {
    expect(MARKS_STYLE).toMatch(/shared\) \{ text-decoration: underline solid/);
    expect(MARKS_STYLE).toMatch(/alone\) \{ text-decoration: underline dotted/);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const line = luminance(UNDERLINE) + 0.05;
    expect((luminance('#ffffff') + 0.05) / line).toBeGreaterThan(3);
    expect(line / (luminance('#202124') + 0.05)).toBeGreaterThan(3);
  });

  it('tell which of them was clicked, once', () => {
    marks.show(WANTED);
    const text = document.querySelector('#last')?.firstChild;
    clickAt(text, 3);
    clickAt(text, 4);
    expect(told).toEqual([2]);
    expect(shown(SELECTED_NAME)).toEqual(['Nobody was hurt.']);
  });

  it('tell nothing of a click beside them, though the nearest text is marked', () => {
    marks.show(WANTED);
    clickAt(document.querySelector('p')?.firstChild, 20);
    clickAt(document.querySelector('#last')?.firstChild, 3, 400);
    clickAt(null, 0);
    expect(told).toEqual([]);
  });

  it('ask the browser what is highlighted at the point where it knows', () => {
    const pointed = () => [{ ranges: highlights.get(MARK_NAMES.shared)?.ranges ?? [] }];
    Object.assign(highlights, { highlightsFromPoint: pointed });
    marks.show(WANTED);
    clickAt(null, 0);
    Reflect.deleteProperty(highlights, 'highlightsFromPoint');
    expect(told).toEqual([0]);
  });

  it('count as pointed at once the pointer rests there', () => {
    marks.show(WANTED);
    caret = { offsetNode: document.querySelector('#last')?.firstChild as Node, offset: 3 };
    const move = () =>
      document.body.dispatchEvent(
        new MouseEvent('mousemove', { bubbles: true, clientX: 5, clientY: 5 }),
      );
    move();
    vi.advanceTimersByTime(100);
    move();
    vi.advanceTimersByTime(100);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual([2]);
  });

  it('follow a page that changes, and stay selected', async () => {
    marks.show(WANTED);
    expect(marks.goTo(2)).toBe(true);
    document.body.innerHTML = '<p>It rained.</p>';
    await vi.advanceTimersByTimeAsync(600);
    expect(shown(MARK_NAMES.alone)).toEqual([]);
    document.body.innerHTML = HTML;
    await vi.advanceTimersByTimeAsync(600);
    expect(shown(MARK_NAMES.alone)).toEqual(['Nobody was hurt.']);
    expect(shown(SELECTED_NAME)).toEqual(['Nobody was hurt.']);
  });

  it('follow what the page unfolds or folds by an attribute', async () => {
    const isFolded = (range: Range) => !!range.startContainer.parentElement?.closest('[hidden]');
    Range.prototype.getClientRects = function (this: Range) {
      return (isFolded(this) ? [] : [rect]) as unknown as DOMRectList;
    };
    const last = document.querySelector('#last');
    last?.setAttribute('hidden', '');
    expect(marks.show(WANTED)).toEqual([0]);
    last?.removeAttribute('hidden');
    await vi.advanceTimersByTimeAsync(600);
    expect(shown(MARK_NAMES.alone)).toEqual(['Nobody was hurt.']);
    last?.setAttribute('hidden', '');
    await vi.advanceTimersByTimeAsync(600);
    expect(shown(MARK_NAMES.alone)).toEqual([]);
  });

  it('select none where the wanted one is gone, so that the one before can be clicked again', async () => {
    marks.show(WANTED);
    expect(marks.goTo(0)).toBe(true);
    document.querySelector('#last')?.remove();
    await vi.advanceTimersByTimeAsync(600);
    expect(marks.goTo(2)).toBe(false);
    expect(shown(SELECTED_NAME)).toEqual([]);
    clickAt(document.querySelector('p')?.firstChild, 3);
    expect(told).toEqual([0]);
  });

  it('leave nothing behind when they go, and listen no more', async () => {
    marks.show(WANTED);
    marks.goTo(0);
    marks.hide();
    expect([...highlights.keys()]).toEqual([]);
    clickAt(document.querySelector('#last')?.firstChild, 3);
    document.body.innerHTML = HTML;
    await vi.advanceTimersByTimeAsync(600);
    expect([...highlights.keys()]).toEqual([]);
    expect(told).toEqual([]);
  });
});
