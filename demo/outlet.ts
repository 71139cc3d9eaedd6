import type { DemoArticle } from './articles.ts';

/** What a page template is given besides its article. */
export type Site = {
  /** The outlet's own origin, without a slash at the end. */
  origin: string;
  /** The outlet's articles in the edition that is being served, newest first. */
  articles: DemoArticle[];
  /** The absolute address of an article of any outlet. */
  href(slug: string): string;
};

/** One invented news site: its name, how it builds its pages, and its three kinds of page. */
export type Outlet = {
  /** Host label, and the name of its folder. */
  id: string;
  name: string;
  lang: string;
  /** One sentence for the demo's index: what is special about how its pages are made. */
  trait: string;
  article(article: DemoArticle, site: Site): string;
  home(site: Site): string;
  search(query: string, hits: DemoArticle[], site: Site): string;
};
