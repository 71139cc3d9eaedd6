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

const NAME = 'Tarnmouth Echo';
/** Blocks that the page arrives with; the others come when the reader scrolls, or by themselves. */
const EAGER_BLOCKS = 2;

const CONSENT = `<div id="consent" class="cmp" role="dialog" aria-modal="true" aria-labelledby="cmp-title">
<div class="cmp__box">
<h2 id="cmp-title">We value your privacy</h2>
<p>We and our 187 partners store and access information on a device, such as cookies and unique identifiers, and process personal data for personalised advertising and content, advertising and content measurement, audience research and services development.</p>
<p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our and our partners’ processing as described above. Alternatively you may reject, or open more detailed information and change your preferences before consenting.</p>
<p>Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only, and you can change them at any time by returning to this site and clicking the “Privacy” button at the bottom of the page.</p>
<p class="cmp__buttons"><button data-consent="options">More options</button><button data-consent="reject">Reject all</button><button data-consent="accept" class="cmp__accept">Accept all</button></p>
</div></div>`;

function page(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
<script src="/assets/app.js" defer></script>
</head>
<body class="cmp-open">
${CONSENT}
<header class="top"><a class="top__name" href="/">Tarnmouth <i>Echo</i></a><nav><a href="/">News</a><a href="/search?q=football">Sport</a><a href="/search?q=estuary">Estuary</a><a href="/search?q=school">Schools</a><a href="/search">Search</a></nav></header>
${main}
<footer class="bottom"><p>Tarnmouth Echo, part of Estuary Media. <a href="#consent">Privacy</a></p></footer>
</body>
</html>`;
}

const stamp = (iso: string): string =>
  `${wallClock(iso, 'en-GB', LONG_DATE)} at ${wallClock(iso, 'en-GB', SHORT_TIME)}`;

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<meta name="description" content="${escapeHtml(a.standfirst ?? '')}">
<script type="application/ld+json">
${scriptJson({
  '@context': 'https://schema.org',
  '@type': 'ReportageNewsArticle',
  headline: a.title,
  datePublished: a.published,
  author: a.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'Organization', name: NAME },
  mainEntityOfPage: address,
})}
</script>`;
  const blocks = blockHtml(a.shown, site);
  const others = site.articles.filter((other) => other.slug !== a.slug);
  return page(
    `${a.title} | ${NAME}`,
    head,
    `<main class="story">
<article>
<p class="story__label">${a.section}</p>
<h1>${escapeHtml(a.title)}</h1>
<p class="story__intro">${escapeHtml(a.standfirst ?? '')}</p>
<p class="story__by"><span class="story__author">${escapeHtml(a.authors.join(', '))}</span> <time datetime="${a.published}">${stamp(a.published)}</time></p>
${a.pictures.map((picture) => figureHtml(picture, 'story__picture')).join('')}
<div class="story__text" id="story-text">
${blocks.slice(0, EAGER_BLOCKS).join('\n')}
</div>
<div class="story__pending" id="story-pending" aria-hidden="true"><i></i><i></i><i></i></div>
<template id="story-rest">
${blocks.slice(EAGER_BLOCKS).join('\n')}
</template>
</article>
<aside class="also"><h2>Also in the Echo</h2><ul>${others.map((o) => `<li><a href="${o.path}">${escapeHtml(o.title)}</a></li>`).join('')}<li><a href="/search?q=geese">Twelve thousand geese and one very patient warden</a></li><li><a href="/search?q=bridge">Swing bridge to stay shut until the new year</a></li></ul></aside>
</main>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  `<ul class="rows">${articles
    .map(
      (a) =>
        `<li><img src="/pictures/${a.pictures[0]?.name}.svg" alt="" width="1200" height="675"><div><p class="story__label">${a.section}</p><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${escapeHtml(teaserText(a))}</p></div></li>`,
    )
    .join('')}</ul>`;

export const echo: Outlet = {
  id: 'echo',
  name: NAME,
  lang: 'en-GB',
  trait:
    'A consent dialog lies over the page, and most of the text comes only on scrolling or after a moment.',
  article,
  home: (site) =>
    page(
      `${NAME} | News from the estuary`,
      '<meta property="og:type" content="website">',
      `<main class="front"><h1>News from the estuary</h1>${listing(site.articles)}<ul class="ticks"><li>Swing bridge to stay shut until the new year</li><li>Twelve thousand geese and one very patient warden</li><li>Council asks for names for the new gritter</li></ul></main>`,
    ),
  search: (query, hits) =>
    page(
      `Search | ${NAME}`,
      '',
      `<main class="front"><h1>Search the Echo</h1><form action="/search"><input name="q" aria-label="Words" value="${escapeHtml(query)}"><button>Search</button></form><p>${hits.length} results</p>${listing(hits)}</main>`,
    ),
};
