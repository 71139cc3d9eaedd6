import type { DemoArticle } from '../../articles.ts';
import {
  addressOf,
  blockHtml,
  escapeHtml,
  figureHtml,
  LONG_DATE,
  SHORT_TIME,
  scriptJson,
  teaserText,
  wallClock,
} from '../../html.ts';
import type { Outlet, Site } from '../../outlet.ts';

const NAME = 'Dunmere Business Daily';

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
<header class="bd-head"><div class="bd-in"><a class="bd-name" href="/">Dunmere<br>Business Daily</a><nav><a href="/">Companies</a><a href="/search?q=markets">Markets</a><a href="/search?q=economy">Economy</a><a href="/search?q=opinion">Opinion</a><a href="/search">Search</a></nav><a class="bd-sub" href="/search?q=subscribe">Subscribe</a></div>
<table class="bd-quotes"><tr><td>Dunmere 40</td><td>4,118.2</td><td>−0.4%</td><td>Holm Group</td><td>14.32</td><td>−12.4%</td><td>Halden Cells</td><td>31.05</td><td>+6.2%</td></tr></table></header>
${main}
<footer class="bd-foot"><div class="bd-in">© Dunmere Business Daily 2026. Prices delayed by 15 minutes.</div></footer>
</body>
</html>`;
}

const stamp = (iso: string): string =>
  `${wallClock(iso, 'en-GB', LONG_DATE)} ${wallClock(iso, 'en-GB', SHORT_TIME)}`;

const OFFER = `<section class="bd-wall" aria-label="Subscribe"><h2>Subscribe to read on</h2><p>You have reached the end of the free part of this article. Subscribers get every report, the markets data and the evening letter.</p><ul><li><b>Digital</b> €4 for the first 4 weeks, then €29 a month</li><li><b>Digital and paper</b> €9 for the first 4 weeks, then €48 a month</li></ul><p><a class="bd-sub" href="/search?q=subscribe">Choose a plan</a> Already a subscriber? <a href="/search?q=sign+in">Sign in</a></p></section>`;

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const open = a.access === 'full';
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escapeHtml(a.standfirst ?? '')}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<script type="application/ld+json">
${scriptJson({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: a.title,
  datePublished: a.published,
  author: a.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'Organization', name: NAME },
  mainEntityOfPage: address,
  isAccessibleForFree: open,
  ...(open
    ? {}
    : {
        hasPart: {
          '@type': 'WebPageElement',
          isAccessibleForFree: false,
          cssSelector: '.bd-locked',
        },
      }),
})}
</script>`;
  const others = site.articles.filter((other) => other.slug !== a.slug);
  return page(
    `${a.title} | ${NAME}`,
    head,
    `<main class="bd-in bd-grid"><article class="bd-article">
<p class="bd-sec">${a.section}</p>
<h1>${escapeHtml(a.title)}</h1>
<p class="bd-deck">${escapeHtml(a.standfirst ?? '')}</p>
<p class="bd-by"><b>${escapeHtml(a.authors.join(', '))}</b> <time datetime="${a.published}">${stamp(a.published)}</time></p>
${a.pictures.map((picture) => figureHtml(picture)).join('')}
<div class="bd-text${open ? '' : ' bd-locked'}">
${blockHtml(a.shown, site).join('\n')}
</div>
${open ? '' : OFFER}
</article>
<aside class="bd-side"><h2>Companies</h2><ul>${others.map((o) => `<li><a href="${o.path}">${escapeHtml(o.title)}</a></li>`).join('')}<li><a href="/search?q=rates">Central bank minutes show a split on rates</a></li><li><a href="/search?q=port">Port of Dunmere handles a tenth more containers</a></li></ul></aside>
</main>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  `<ul class="bd-list">${articles
    .map(
      (a) =>
        `<li><p class="bd-sec">${a.section}</p><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${escapeHtml(teaserText(a))}</p></li>`,
    )
    .join('')}</ul>`;

export const business: Outlet = {
  id: 'business',
  name: NAME,
  lang: 'en',
  trait: 'A paywall: its ferry report breaks off in mid-sentence above an offer to subscribe.',
  article,
  home: (site) =>
    page(
      NAME,
      '<meta property="og:type" content="website">',
      `<main class="bd-in">${listing(site.articles)}<ul class="bd-list bd-short"><li>Central bank minutes show a split on rates</li><li>Port of Dunmere handles a tenth more containers</li><li>Tarnmouth brewery to be sold to its staff</li></ul></main>`,
    ),
  search: (query, hits) =>
    page(
      `Search | ${NAME}`,
      '',
      `<main class="bd-in"><h1>Results for “${escapeHtml(query)}”</h1><p>${hits.length} articles</p>${listing(hits)}</main>`,
    ),
};
