import { MARK_KINDS, type PageMark } from '@/lib/model/page-mark';
import { findSentences } from './find-sentence';
import { type FoundMark, markAtPoint } from './mark-at-point';
import { MARK_NAMES, MARKS_STYLE, SELECTED_NAME } from './marks-style';
import { isSeen, scrollTo } from './scroll-to';
import { shadowStyle } from './shadow-style';

/** What the panel can have done with the marks of a page. */
export type Marks = {
  /** Underlines these in place of those before. Gives the numbers of the sentences that were found. */
  show: (marks: readonly PageMark[]) => number[];
  /** Selects a mark and scrolls to it. False, and none is selected, where its sentence is not on the page now. */
  goTo: (sentence: number) => boolean;
  /** Takes the marks away, and listens to nothing any more. */
  hide: () => true;
};

/** What the injected script leaves in the extension's own world of a page. */
export type MarksWorld = { storyContextMarks?: Marks };

/** A page that keeps changing is searched this often at most; each search reads all its text. */
const SEARCH_PAUSE_MS = 500;
/** As long the pointer rests on a mark until it counts as pointed at, and not as passing over. */
const REST_MS = 200;
/** Changes that may bring a marked sentence or take it away; by the attributes, pages fold and unfold. */
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

type Found = FoundMark & { kind: PageMark['kind'] };

/** Marks sentences of a live document by highlights alone; `tell` hears which one is pointed at. */
function createMarks(document: Document, tell: (sentence: number) => void): Marks {
  const inShadows = shadowStyle(MARKS_STYLE);
  let wanted: readonly PageMark[] = [];
  let found: Found[] = [];
  let selected: number | null = null;
  let searching: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const paintSelected = (): void => {
    const mark = found.find(({ sentence }) => sentence === selected);
    if (!mark) CSS.highlights.delete(SELECTED_NAME);
    else CSS.highlights.set(SELECTED_NAME, new Highlight(mark.range));
  };
  const paint = (): void => {
    const ranges = findSentences(document, wanted, isSeen);
    found = wanted.flatMap(({ sentence, kind }, at) => {
      const range = ranges[at];
      return range ? [{ sentence, kind, range }] : [];
    });
    for (const kind of MARK_KINDS)
      CSS.highlights.set(
        MARK_NAMES[kind],
        new Highlight(...found.filter((mark) => mark.kind === kind).map(({ range }) => range)),
      );
    for (const { range } of found) inShadows.reach(range.startContainer);
    paintSelected();
  };
  const observer = new MutationObserver(() => {
    searching ??= setTimeout(() => {
      searching = undefined;
      paint();
    }, SEARCH_PAUSE_MS);
  });
  const select = (event: MouseEvent): void => {
    const mark = markAtPoint(document, found, { x: event.clientX, y: event.clientY });
    if (!mark || mark.sentence === selected) return;
    selected = mark.sentence;
    paintSelected();
    tell(mark.sentence);
  };
  const onRest = (event: MouseEvent): void => {
    clearTimeout(resting);
    resting = setTimeout(() => select(event), REST_MS);
  };

  const hide = (): true => {
    observer.disconnect();
    document.removeEventListener('click', select, { capture: true });
    document.removeEventListener('mousemove', onRest, { capture: true });
    clearTimeout(searching);
    clearTimeout(resting);
    searching = undefined;
    [wanted, found, selected] = [[], [], null];
    for (const name of [...Object.values(MARK_NAMES), SELECTED_NAME]) CSS.highlights.delete(name);
    inShadows.clear();
    return true;
  };
  return {
    hide,
    show: (marks) => {
      hide();
      wanted = marks;
      paint();
      observer.observe(document, WATCHED);
      document.addEventListener('click', select, { capture: true, passive: true });
      document.addEventListener('mousemove', onRest, { capture: true, passive: true });
      return found.map(({ sentence }) => sentence);
    },
    goTo: (sentence) => {
      const mark = found.find((each) => each.sentence === sentence);
      const isThere = mark !== undefined && isSeen(mark.range);
      selected = isThere ? sentence : null;
      paintSelected();
      if (!isThere || !document.defaultView) return false;
      scrollTo(mark.range, document.defaultView);
      return true;
    },
  };
}

/** Puts the marks of a document into a world, once however often it is called. */
export function offerMarks(
  world: MarksWorld,
  document: Document,
  tell: (sentence: number) => void,
): true {
  world.storyContextMarks ??= createMarks(document, tell);
  return true;
}
