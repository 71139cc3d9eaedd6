/** Expressions that are run inside a view; strings, because two browsers take nothing else. */
import type { Target } from './driven-browser';

/** An expression for the element or `undefined`. */
export function elementExpression(target: Target): string {
  if (typeof target === 'string') return `document.querySelector(${JSON.stringify(target)})`;
  const [css, text] = [JSON.stringify(target.css), JSON.stringify(target.text)];
  return `[...document.querySelectorAll(${css})].find((element) =>
    [element.textContent, element.getAttribute('aria-label'), element.title].some((words) =>
      words?.replace(/\\s+/g, ' ').includes(${text})))`;
}

/** An expression for the element's text, folded; falsy as long as there is no element. */
export const textExpression = (target: Target): string =>
  `(() => { const element = ${elementExpression(target)};
    return element ? { text: element.textContent.replace(/\\s+/g, ' ').trim() } : null; })()`;

/**
 * An expression that scrolls the element into view and gives its middle; falsy as long as it is
 * missing, disabled, without a size, or covered by something else.
 */
const middleExpression = (target: Target): string =>
  `(() => { const element = ${elementExpression(target)};
    if (!element || element.disabled) return null;
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = [...element.getClientRects()].find((one) => one.width > 0 && one.height > 0);
    if (!box) return null;
    const x = Math.round(box.left + box.width / 2), y = Math.round(box.top + box.height / 2);
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element)) ? { x, y } : null; })()`;

/** Milliseconds in which what is to be clicked must not move: a few frames of any animation. */
const STILL_FOR = 60;

/**
 * As {@link middleExpression}, once the element keeps its place: a list that is still being drawn
 * would take the click somewhere else.
 */
export const stillExpression = (target: Target): string =>
  `(async () => {
    const middle = () => ${middleExpression(target)};
    const before = middle();
    await new Promise((resolve) => setTimeout(resolve, ${STILL_FOR}));
    const after = middle();
    return before && after && before.x === after.x && before.y === after.y ? after : null; })()`;

/** What the reader can read, for messages about failures. */
export const VISIBLE_TEXT = 'document.body ? document.body.innerText : ""';

export const describeTarget = (target: Target): string =>
  typeof target === 'string' ? target : `${target.css} with "${target.text}"`;
