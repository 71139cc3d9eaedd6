/**
 * Reads a property of a node past what the page's own names put in its place: a form with an
 * input named `childNodes`, or an image named `body`, answer to these names instead of the DOM.
 */
export function unclobbered(node: object, property: string): unknown {
  for (let at: object | null = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, property);
    if (found?.get) return found.get.call(node);
    if (found) return found.value;
  }
  return undefined;
}
