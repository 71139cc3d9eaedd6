import { innerTree } from './inner-tree';
import { unclobbered } from './unclobbered';

/** Elements that a form or the document answers to by their `name` or `id`. */
const NAMEABLE =
  'img, iframe, frame, embed, object, input, button, select, textarea, output, fieldset';
/** Elements that hold nothing to read and much to walk over; structured data stays. */
const EMPTY_OF_TEXT = 'style, link[rel~="stylesheet"], svg, script:not([type*="json" i])';
/** Shadow roots as the page was served, where no browser has attached them. */
const SERVED_SHADOW_ROOTS = 'template[shadowrootmode="open"]';

const all = (root: Document, selector: string): Element[] => {
  const query = unclobbered(root, 'querySelectorAll') as Document['querySelectorAll'];
  return [...query.call(root, selector)];
};

/** After this the copy answers to the names of DOM properties with the DOM's own. */
function dropNames(copy: Document): void {
  // Forms last: they are themselves again once nothing in them has a name.
  for (const element of [...all(copy, NAMEABLE), ...all(copy, 'form')]) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
}

/** Puts what the reader sees of shadow roots and frames where the copy has nothing. */
function fillIn(copy: Document, document: Document): void {
  const trees = all(document, '*').flatMap((element, index) => {
    const tree = innerTree(element);
    return tree ? [{ tree, index }] : [];
  });
  // Page order is the same in both, so the n-th element of one is the n-th of the other.
  const places = trees.length > 0 ? all(copy, '*') : [];
  for (const { tree, index } of trees) {
    const place = places[index];
    const holder = copy.createElement('div');
    for (const child of [...tree.childNodes]) holder.append(copy.importNode(child, true));
    if (place?.localName === 'iframe') place.replaceWith(holder);
    else place?.append(holder);
  }
  for (const template of all(copy, SERVED_SHADOW_ROOTS)) {
    template.replaceWith((template as HTMLTemplateElement).content);
  }
}

/**
 * A copy of the page to work on; the given document is not changed. Text in open shadow roots and
 * in frames of the same origin stands in it where the reader sees it. Scripts and styles are gone
 * but for structured data, and nothing in it stands in for a property of the DOM any more.
 */
export function copyPage(document: Document): Document {
  const clone = unclobbered(document, 'cloneNode') as Document['cloneNode'];
  const copy = clone.call(document, true) as Document;
  dropNames(copy);
  fillIn(copy, document);
  for (const element of all(copy, EMPTY_OF_TEXT)) element.remove();
  return copy;
}
