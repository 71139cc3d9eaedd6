/** A copy of the page to work on. The given document is not changed. */
export function copyPage(document: Document): Document {
  return document.cloneNode(true) as Document;
}
