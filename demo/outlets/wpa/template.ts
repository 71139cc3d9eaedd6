import type { DemoArticle } from '../../articles.ts';
import {
  addressOf,
  blockHtml,
  escapeHtml,
  figureHtml,
  LONG_DATE,
  SHORT_TIME,
  teaserText,
  wallClock,
} from '../../html.ts';
import type { Outlet, Site } from '../../outlet.ts';

const NAME = 'Westmark Press Agency';

function page(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<header class="bar"><div class="in">
<a class="logo" href="/"><b>WPA</b> Westmark Press Agency</a>
<nav aria-label="Desks"><a href="/">Wire</a><a href="/search?q=accident">Accidents</a><a href="/search?q=health">Health</a><a href="/search?q=ministry">Government</a><a href="/search">Search</a></nav>
</div></header>
${main}
<footer class="foot"><div class="in"><p>Westmark Press Agency, 4 Signal Street, Dunmere. Founded 1921 and owned by its member newspapers.</p><p>Text on this site may be republished by members only.</p></div></footer>
</body>
</html>`;
}

const stamp = (iso: string): string =>
  `${wallClock(iso, 'en-GB', SHORT_TIME)} GMT, ${wallClock(iso, 'en-GB', LONG_DATE)}`;

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escapeHtml(teaserText(a))}">
<meta name="author" content="${escapeHtml(a.authors.join(', '))}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${site.origin}/pictures/${a.pictures[0]?.name}.svg">
<meta property="article:published_time" content="${a.published}">
<meta property="article:section" content="${a.section}">`;
  const others = site.articles.filter((other) => other.slug !== a.slug);
  return page(
    `${a.title} | WPA`,
    head,
    `<main class="in dispatch-page">
<article>
<p class="slug">${escapeHtml(a.path.split('/').at(-1) ?? '')} / ${a.section.toUpperCase()}</p>
<h1>${escapeHtml(a.title)}</h1>
<p class="filed">By ${escapeHtml(a.authors.join(' and '))} <span>Filed ${stamp(a.published)}</span></p>
${a.pictures.map((picture) => figureHtml(picture)).join('')}
<div class="dispatch">
${blockHtml(a.shown, site).join('\n')}
</div>
</article>
<aside class="wire" aria-label="Latest on the wire">
<h2>Latest on the wire</h2>
<ul>${others.map((o) => `<li><time datetime="${o.published}">${wallClock(o.published, 'en-GB', SHORT_TIME)}</time><a href="${o.path}">${escapeHtml(o.title)}</a></li>`).join('')}
<li><time>06:00</time><span>Diary: events in Westmark from Nov. 23 to 29</span></li>
<li><time>05:30</time><span>Weather: gusts easing on the west coast</span></li></ul>
</aside>
</main>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  `<ol class="list">${articles
    .map(
      (a) =>
        `<li><time datetime="${a.published}">${stamp(a.published)}</time><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${escapeHtml(teaserText(a))}</p></li>`,
    )
    .join('')}</ol>`;

const briefs = `<h2 class="also">In brief</h2><ul class="briefs">
<li>Dunmere stock index closes 0.4 percent lower on Thursday</li><li>Parliament to vote on school meals on Dec. 2</li><li>Rail operator reports 91 percent of trains on time in October</li><li>Author Ines Pellow, 88, to receive the Harbour Medal</li></ul>`;

export const wpa: Outlet = {
  id: 'wpa',
  name: NAME,
  lang: 'en',
  trait: 'The wire agency. Meta tags only, no structured data; the others print its reports.',
  article,
  home: (site) =>
    page(
      'Westmark Press Agency: the wire',
      '<meta property="og:type" content="website">',
      `<main class="in"><h1 class="front">The wire</h1>${listing(site.articles)}${briefs}</main>`,
    ),
  search: (query, hits) =>
    page(
      'Search | WPA',
      '',
      `<main class="in"><h1 class="front">Search the wire</h1><form action="/search"><input name="q" aria-label="Words" value="${escapeHtml(query)}"><button>Search</button></form><p class="count">${hits.length} reports found</p>${listing(hits)}</main>`,
    ),
};
