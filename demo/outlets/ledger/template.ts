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

const NAME = 'The Dunmere Ledger';

function page(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="mast"><div class="wrap">
<p class="mast-date">Dunmere, November 2026</p>
<p class="mast-name"><a href="/">The Dunmere Ledger</a></p>
<p class="mast-tools"><a href="/search">Search</a> <a href="/search?q=subscribe">Subscribe</a></p>
</div><nav class="desks" aria-label="Sections"><ul><li><a href="/">Nation</a></li><li><a href="/search?q=accord">Politics</a></li><li><a href="/search?q=world">World</a></li><li><a href="/search?q=price">Economy</a></li><li><a href="/search?q=museum">Culture</a></li><li><a href="/search?q=match">Sport</a></li></ul></nav></header>
<main id="main" class="wrap">${main}</main>
<footer class="foot"><div class="wrap"><p>© 2026 Dunmere Ledger Company. Independent since 1868.</p><p><a href="/search?q=corrections">Corrections</a> <a href="/search?q=contact">Contact</a> <a href="/search?q=privacy">Privacy</a></p></div></footer>
</body>
</html>`;
}

const isoSlug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

function graph(a: DemoArticle, site: Site): unknown {
  const address = addressOf(a, site);
  const live = a.genre === 'live';
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsMediaOrganization',
        '@id': `${site.origin}/#paper`,
        name: NAME,
        url: site.origin,
      },
      {
        '@type': 'WebSite',
        '@id': `${site.origin}/#site`,
        url: site.origin,
        name: NAME,
        publisher: { '@id': `${site.origin}/#paper` },
      },
      {
        '@type': 'WebPage',
        '@id': address,
        url: address,
        name: a.title,
        isPartOf: { '@id': `${site.origin}/#site` },
      },
      {
        '@type': 'ImageObject',
        '@id': `${address}#image`,
        url: `${site.origin}/pictures/${a.pictures[0]?.name}.svg`,
        caption: a.pictures[0]?.caption,
      },
      {
        '@type': live ? ['NewsArticle', 'LiveBlogPosting'] : 'NewsArticle',
        '@id': `${address}#article`,
        headline: a.title,
        description: a.standfirst,
        inLanguage: a.lang,
        articleSection: a.section,
        datePublished: a.published,
        ...(a.modified ? { dateModified: a.modified } : {}),
        author: a.authors.map((name) => ({
          '@type': 'Person',
          name,
          url: `${site.origin}/search?q=${isoSlug(name)}`,
        })),
        publisher: { '@id': `${site.origin}/#paper` },
        image: { '@id': `${address}#image` },
        mainEntityOfPage: { '@id': address },
        isAccessibleForFree: true,
        ...(live ? { coverageStartTime: a.published, coverageEndTime: a.modified } : {}),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: site.origin },
          {
            '@type': 'ListItem',
            position: 2,
            name: a.section,
            item: `${site.origin}/search?q=${a.section}`,
          },
        ],
      },
    ],
  };
}

const when = (iso: string): string =>
  `${wallClock(iso, 'en-GB', LONG_DATE)}, ${wallClock(iso, 'en-GB', SHORT_TIME)} GMT`;

/** In the live page the clock time that opens each entry's heading is a time element. */
const liveTimes = (html: string): string =>
  html.replace(/<h2>(\d\d:\d\d) /g, '<h2><time>$1</time> ');

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escapeHtml(teaserText(a))}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<meta property="og:type" content="article">
<meta property="og:url" content="${address}">
<script type="application/ld+json">
${scriptJson(graph(a, site))}
</script>`;
  const authors = a.authors
    .map((name) => `<a rel="author" href="/search?q=${isoSlug(name)}">${escapeHtml(name)}</a>`)
    .join(' and ');
  const body = blockHtml(a.shown, site).join('\n');
  const others = site.articles.filter((other) => other.slug !== a.slug).slice(0, 4);
  return page(
    `${a.title} | ${NAME}`,
    head,
    `<article class="story ${a.genre}">
<header class="story-head">
<p class="kicker">${a.section}${a.genre === 'live' ? ' <span class="badge">Live, ended</span>' : ''}</p>
<h1>${escapeHtml(a.title)}</h1>
<p class="standfirst">${escapeHtml(a.standfirst ?? '')}</p>
<p class="by">${authors}${a.role ? ` <span>${escapeHtml(a.role)}</span>` : ''}</p>
<p class="dates"><time datetime="${a.published}">${when(a.published)}</time>${a.modified ? ` · Updated <time datetime="${a.modified}">${when(a.modified)}</time>` : ''}</p>
</header>
${a.pictures.map((picture) => figureHtml(picture, 'lead')).join('')}
<div class="story-body">
${a.genre === 'live' ? liveTimes(body) : body}
</div>
</article>
<section class="further" aria-label="Further reading"><h2>Further reading</h2><ul>${others.map((o) => `<li><a href="${o.path}">${escapeHtml(o.title)}</a><span>${escapeHtml(teaserText(o))}</span></li>`).join('')}</ul></section>`,
  );
}

const card = (a: DemoArticle, big = false): string =>
  `<li class="${big ? 'big' : ''}">${big ? `<img src="/pictures/${a.pictures[0]?.name}.svg" alt="" width="1200" height="675">` : ''}<p class="kicker">${a.section}</p><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${escapeHtml(teaserText(a))}</p><p class="by">${escapeHtml(a.authors.join(' and '))}</p></li>`;

export const ledger: Outlet = {
  id: 'ledger',
  name: NAME,
  lang: 'en-GB',
  trait:
    'The broadsheet. Full JSON-LD graph with authors and dates; a follow-up with a correction, and a live page.',
  article,
  home: (site) =>
    page(
      NAME,
      `<meta property="og:type" content="website"><meta name="description" content="News from Westmark and beyond.">`,
      `<ul class="front">${site.articles.map((a, n) => card(a, n === 0)).join('')}</ul><section class="briefs"><h2>Briefing</h2><p><b>Trains.</b> The night service to Tarnmouth returns on 13 December after a break of six years.</p><p><b>Schools.</b> Parliament votes on free meals for the first three years on 2 December.</p><p><b>Weather.</b> Gusts of up to 70 km/h on the west coast until Thursday, then drier.</p></section>`,
    ),
  search: (query, hits) =>
    page(
      `Search | ${NAME}`,
      '',
      `<h1 class="search-title">Search</h1><form class="search" action="/search"><input name="q" aria-label="Words" value="${escapeHtml(query)}"><button>Find</button></form><p>${hits.length} results</p><ul class="front results">${hits.map((a) => card(a)).join('')}</ul>`,
    ),
};
