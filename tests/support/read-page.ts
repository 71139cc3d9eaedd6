import { JSDOM, VirtualConsole } from 'jsdom';

/** Where invented pages stand. */
export const PAGE_URL = 'https://courier.example/news/2026/03/12/a-story';

/** A document of some markup, as the extension meets it: nothing in it runs, nothing is fetched. */
export function documentOf(html: string, url = PAGE_URL): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
