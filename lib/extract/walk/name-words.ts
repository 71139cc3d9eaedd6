/** Attributes in which pages say what an element is for. */
const NAME_ATTRIBUTES = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-type',
  'data-module',
  'aria-label',
];
/** More than this is generated, not written. */
const LONGEST_NAMES = 300;

/**
 * What an element is called by its author, as words: `articleBody story__text` is
 * ` article body story text `. Lower case, a blank before and after each word; empty where the
 * element has no name.
 */
export function nameWords(element: Element): string {
  let names = '';
  for (const attribute of NAME_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  if (!names) return '';
  return `${names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .toLowerCase()
    .trimEnd()} `;
}
