import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type DemoArticle, type Edition, readArticles } from './articles.ts';
import { indexPage } from './index-page.ts';
import type { Outlet, Site } from './outlet.ts';
import { OUTLETS } from './outlets/index.ts';
import { pictureSvg } from './pictures.ts';

const OUTLET_FOLDER = path.join(import.meta.dirname, 'outlets');
const ASSETS: Record<string, string> = {
  'site.css': 'text/css; charset=utf-8',
  'app.js': 'text/javascript; charset=utf-8',
};

export type DemoOptions = {
  /** The port on 127.0.0.1; a free one where it is left out. */
  port?: number;
  /** `updated` serves every article that has an updated edition in that one from the start. */
  edition?: Edition;
};

export type Demo = {
  /** `http://ledger.localhost:<port>`, without a slash at the end. */
  origin(outlet: string): string;
  /** The address of each article by its slug. An updated edition has the same address. */
  urls: Record<string, string>;
  /** The demo's own page: a walk through the main event and a list of everything. */
  home: string;
  /** Which edition the next request for that article gets. Throws where there is no such one. */
  setEdition(slug: string, edition: Edition): void;
  close(): Promise<void>;
};

type Reply = { status: number; type: string; body: string };
const html = (body: string, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});
const NOT_FOUND = html('<!doctype html><title>Not found</title><p>There is no such page.</p>', 404);

function assetReply(outlet: string, name: string): Reply {
  const type = ASSETS[name];
  if (!type) return NOT_FOUND;
  try {
    const body = readFileSync(path.join(OUTLET_FOLDER, outlet, name), 'utf8');
    return { status: 200, type, body };
  } catch (error: unknown) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NOT_FOUND;
    throw error;
  }
}

/** Articles that hold each of the query's words somewhere; none for an empty query. */
function findArticles(articles: readonly DemoArticle[], query: string): DemoArticle[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return articles.filter((article) => {
    const text = [article.section, article.title, article.standfirst, ...article.authors]
      .concat(article.shown.map((block) => block.text))
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function outletReply(outlet: Outlet, site: Site, url: URL): Reply {
  const [, asset] = url.pathname.match(/^\/assets\/([\w.-]+)$/) ?? [];
  if (asset) return assetReply(outlet.id, asset);
  const [, picture] = url.pathname.match(/^\/pictures\/([\w-]+)\.svg$/) ?? [];
  if (picture) {
    const body = pictureSvg(picture);
    return body ? { status: 200, type: 'image/svg+xml', body } : NOT_FOUND;
  }
  if (url.pathname === '/') return html(outlet.home(site));
  if (url.pathname === '/search') {
    const query = url.searchParams.get('q') ?? '';
    return html(outlet.search(query, findArticles(site.articles, query), site));
  }
  const article = site.articles.find((candidate) => candidate.path === url.pathname);
  return article ? html(outlet.article(article, site)) : NOT_FOUND;
}

function send(response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/**
 * Serves the demo on 127.0.0.1, told apart by host: `<outlet>.localhost` is an outlet,
 * `demo.localhost` the demo's own page. Browsers lead every `*.localhost` name to this computer
 * by themselves; other clients connect to 127.0.0.1 and set the Host header.
 */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const all = readArticles();
  const updated = new Set<string>();
  const hasUpdate = (slug: string): boolean =>
    all.some((article) => article.slug === slug && article.edition === 'updated');
  const slugs = all.filter((article) => article.edition === 'first').map((article) => article.slug);
  if (options.edition === 'updated') for (const slug of slugs.filter(hasUpdate)) updated.add(slug);

  const served = (): DemoArticle[] =>
    all.filter((article) => (article.edition === 'updated') === updated.has(article.slug));
  const origin = (outlet: string): string => `http://${outlet}.localhost:${port}`;
  const href = (slug: string): string => {
    const article = all.find((candidate) => candidate.slug === slug);
    if (!article) throw new Error(`The demo has no article ${slug}.`);
    return `${origin(article.outlet)}${article.path}`;
  };

  const reply = (host: string, target: string): Reply => {
    const name = host.split('.')[0] ?? '';
    const url = new URL(target, 'http://demo.localhost');
    if (url.pathname === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
    if (name === 'demo' || name === 'localhost' || name === '127') {
      if (url.pathname !== '/') return NOT_FOUND;
      return html(indexPage({ outlets: OUTLETS, articles: served(), origin, href }));
    }
    const outlet = OUTLETS.find((candidate) => candidate.id === name);
    if (!outlet) return NOT_FOUND;
    const articles = served().filter((article) => article.outlet === outlet.id);
    return outletReply(outlet, { origin: origin(outlet.id), articles, href }, url);
  };

  const server = createServer((request, response) => {
    try {
      send(response, reply(request.headers.host ?? '', request.url ?? '/'));
    } catch (error: unknown) {
      send(response, { status: 500, type: 'text/plain; charset=utf-8', body: String(error) });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    origin,
    urls: Object.fromEntries(slugs.map((slug) => [slug, href(slug)])),
    home: `${origin('demo')}/`,
    setEdition(slug, edition) {
      if (!slugs.includes(slug) || (edition === 'updated' && !hasUpdate(slug))) {
        throw new Error(`The demo has no ${edition} edition of ${slug}.`);
      }
      if (edition === 'updated') updated.add(slug);
      else updated.delete(slug);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
