/** Attributes in which pages say what an element is for, in the order in which they are read. */
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

const asWords = (names: string): string =>
  `${names
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .toLowerCase()
    .trimEnd()} `;

/** Reads names of elements; a page has few different ones, and each is put into words once. */
export class NameWords {
  #known = new Map<string, string>();

  /**
   * What an element is called by its author, as words: `articleBody story__text` is
   * ` article body story text `. Lower case, a blank before and after each word; empty where the
   * element has no name.
   */
  of(element: Element): string {
    // Most elements have one attribute or none; asking for nine takes longer than all the rest.
    const given = element.getAttributeNames();
    if (given.length === 0) return '';
    let names = '';
    for (const attribute of NAME_ATTRIBUTES) {
      if (!given.includes(attribute)) continue;
      const value = element.getAttribute(attribute);
      if (value) names += ` ${value}`;
    }
    if (!names) return '';
    let words = this.#known.get(names);
    if (words === undefined) {
      words = asWords(names);
      this.#known.set(names, words);
    }
    return words;
  }
}
