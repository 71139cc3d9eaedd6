// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_NAME, type HighlightWorld, offerShowSentence } from '@/lib/page/show-sentence';

const highlights = new Map<string, { ranges: Range[] }>();
class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const scrolled: ScrollIntoViewOptions[] = [];
let isCalm = false;

beforeEach(() => {
  highlights.clear();
  scrolled.length = 0;
  isCalm = false;
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  // jsdom lays nothing out.
  const rect = { width: 10, height: 10, top: 0 } as DOMRect;
  Range.prototype.getClientRects = () => [rect] as unknown as DOMRectList;
  Element.prototype.scrollIntoView = (options) => {
    scrolled.push(options as ScrollIntoViewOptions);
  };
  window.matchMedia = () => ({ matches: isCalm }) as MediaQueryList;
  document.body.innerHTML = '<p>One. The crack is long. Three.</p>';
});

const world = (): Required<HighlightWorld> => {
  const made: HighlightWorld = {};
  offerShowSentence(made, document);
  return made as Required<HighlightWorld>;
};
const wanted = { text: 'The crack is long.', before: '', after: '' };
const shown = () => highlights.get(HIGHLIGHT_NAME)?.ranges.map(String) ?? [];

describe('the highlight', () => {
  it('is painted on the sentence and scrolled to, and the DOM stays as it is', () => {
    const before = document.documentElement.outerHTML;
    expect(world().storyContextShowSentence(wanted)).toBe(true);
    expect(shown()).toEqual(['The crack is long.']);
    expect(scrolled).toEqual([{ block: 'center', behavior: 'smooth' }]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('does not glide for readers who want little motion', () => {
    isCalm = true;
    world().storyContextShowSentence(wanted);
    expect(scrolled).toEqual([{ block: 'center', behavior: 'instant' }]);
  });

  it('moves to the next sentence, and goes where that is not on the page', () => {
    const { storyContextShowSentence: show } = world();
    show(wanted);
    show({ ...wanted, text: 'Three.' });
    expect(shown()).toEqual(['Three.']);
    expect(show({ ...wanted, text: 'Four.' })).toBe(false);
    expect(shown()).toEqual([]);
  });

  it('goes when Escape is pressed', () => {
    world().storyContextShowSentence(wanted);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(shown()).toHaveLength(1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown()).toEqual([]);
  });

  it('gives a shadow tree the style, adds no node to it, and takes the style back', () => {
    const sheets: string[] = [];
    class FakeSheet {
      replaceSync(css: string) {
        sheets.push(css);
      }
    }
    vi.stubGlobal('CSSStyleSheet', FakeSheet);
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML = '<p>The crack is long.</p>';
    Object.assign(root, { adoptedStyleSheets: [] });
    const { storyContextShowSentence: show } = world();
    expect(show(wanted)).toBe(true);
    expect(root.innerHTML).toBe('<p>The crack is long.</p>');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(sheets[0]).toContain(`::highlight(${HIGHLIGHT_NAME})`);
    show({ ...wanted, text: 'Four.' });
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('is set up once, however often the script is brought in', () => {
    const listen = vi.spyOn(document, 'addEventListener');
    const made: HighlightWorld = {};
    offerShowSentence(made, document);
    offerShowSentence(made, document);
    expect(listen).toHaveBeenCalledOnce();
  });
});
