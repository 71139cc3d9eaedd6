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
import { afterBody, IN_BRIEF, shareBar, sideBar } from './furniture.ts';

const NAME = 'Calder Haven Post';

function page(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
</head>
<body class="theme-post">
<div class="ad ad-leaderboard"><span class="ad-label">Advertisement</span><p>Ostler &amp; Daughters, Weaver Row. Winter boots, resoled while you wait.</p></div>
<header class="header">
<div class="header__top"><a class="brand" href="/">Calder Haven <b>Post</b></a><form class="header__search" action="/search"><input name="q" placeholder="Search the Post" aria-label="Search the Post"><button>Go</button></form><ul class="header__account"><li><a href="/search?q=sign+in">Sign in</a></li><li><a class="cta" href="/search?q=newsletter">Get our newsletters</a></li></ul></div>
<nav class="nav" aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/search?q=harbour">Harbour</a></li><li><a href="/search?q=council">Politics</a></li><li><a href="/search?q=school">Schools</a></li><li><a href="/search?q=court">Courts</a></li><li><a href="/search?q=weather">Weather</a></li><li><a href="/search?q=match">Sport</a></li><li><a href="/search?q=what+is+on">What’s on</a></li><li><a href="/search?q=property">Property</a></li><li><a href="/search?q=jobs">Jobs</a></li></ul></nav>
<div class="ticker" role="marquee"><b>Breaking</b> <span>Wind warning for the coast until Thursday noon</span> <span>Weaver Row closed between numbers 30 and 52</span></div>
</header>
${main}
<footer class="footer"><div class="footer__cols"><section><h3>Calder Haven Post</h3><ul><li><a href="/search?q=about">About us</a></li><li><a href="/search?q=contact">Contact the newsroom</a></li><li><a href="/search?q=complaints">Complaints and corrections</a></li></ul></section><section><h3>More from us</h3><ul><li><a href="/search?q=puzzles">Puzzles</a></li><li><a href="/search?q=notices">Family notices</a></li><li><a href="/search?q=photos">Buy a photo</a></li></ul></section><section><h3>Follow us</h3><p>On paper every morning except Sunday. Online all day, every day, also in fog.</p></section></div><p class="footer__legal">© Haven Newspapers 2026. All rights reserved. Registered in Westmark No. 204417.</p></footer>
</body>
</html>`;
}

const stamp = (iso: string): string =>
  `${wallClock(iso, 'en-GB', SHORT_TIME)}, ${wallClock(iso, 'en-GB', LONG_DATE)}`;

/** Furniture stands inside the body too: each after the paragraph of that number. */
function body(a: DemoArticle, site: Site): string {
  const others = site.articles.filter((other) => other.slug !== a.slug);
  const [first] = others;
  const between = new Map<number, string>([
    [
      3,
      `<aside class="related-box" data-component="related"><h3 class="related-box__title">Related articles</h3><ul>${others.map((o) => `<li><a href="${o.path}">${escapeHtml(o.title)}</a></li>`).join('')}<li><a href="/search?q=harbour">How safe are our piers? The last ten inspections in one table</a></li></ul></aside>`,
    ],
    [
      5,
      `<div class="ad ad-inline" data-ad-slot="mpu-1"><span class="ad-label">Advertisement</span><p>Half-price herring at the Old Fish Dock, Fridays only.</p></div>`,
    ],
    [
      7,
      `<p class="read-more"><strong>READ MORE:</strong> <a href="${first?.path ?? '/'}">${escapeHtml(first?.title ?? 'All our news')}</a></p>`,
    ],
    [
      8,
      `<div class="newsletter-signup"><h3>The Tide Table</h3><p>Sign up for our free morning email with the news of the harbour and the city, straight to your inbox.</p><form action="/search"><input type="email" aria-label="Email address" placeholder="Your email address"><button>Sign up</button></form><p class="newsletter-signup__legal">You can unsubscribe at any time. See our privacy notice.</p></div>`,
    ],
    [10, a.pictures[1] ? figureHtml(a.pictures[1], 'inline-image') : ''],
    [
      12,
      `<aside class="promo-poll"><h3>Have your say</h3><p>Should the terminal move to the old fish dock? Vote in our poll below.</p><p><button>Yes</button> <button>No</button> <button>I walk</button></p></aside>`,
    ],
  ]);
  let paragraph = 0;
  return blockHtml(a.shown, site)
    .map((html) => {
      if (!html.startsWith('<p>')) return html;
      paragraph += 1;
      return `${html}\n${between.get(paragraph) ?? ''}`;
    })
    .join('\n');
}

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escapeHtml(teaserText(a))}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<meta property="og:url" content="${address}">
<meta property="article:published_time" content="${a.published}">
${a.modified ? `<meta property="article:modified_time" content="${a.modified}">` : ''}
<meta property="article:author" content="${escapeHtml(a.authors.join(', '))}">
<meta name="author" content="${escapeHtml(a.authors.join(', '))}">`;
  const byline = a.authors.join(' and ');
  return page(
    `${a.title} - ${NAME}`,
    head,
    `<div class="columns">
<main class="content">
<ol class="breadcrumb"><li><a href="/">News</a></li><li><a href="/search?q=${escapeHtml(a.section)}">${escapeHtml(a.section)}</a></li></ol>
<article class="article" data-article-id="${a.path.match(/\d+$/)?.[0]}">
<h1 class="article__headline">${escapeHtml(a.title)}</h1>
<p class="article__standfirst">${escapeHtml(a.standfirst ?? '')}</p>
<div class="article__meta"><span class="byline">By <a class="byline__name" href="/search?q=${escapeHtml(a.authors[0] ?? '')}">${escapeHtml(byline)}</a> <span class="byline__role">${escapeHtml(a.role ?? '')}</span></span><span class="stamp">${a.modified ? 'Updated' : 'Published'}: <time datetime="${a.modified ?? a.published}">${stamp(a.modified ?? a.published)}</time></span></div>
${shareBar}
${a.pictures[0] ? figureHtml(a.pictures[0], 'lead-image') : ''}
<div class="article__body">
${body(a, site)}
</div>
${afterBody(a)}
</article>
</main>
<aside class="rail">${sideBar(site)}</aside>
</div>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  articles
    .map(
      (a) =>
        `<li class="tile"><img src="/pictures/${a.pictures[0]?.name}.svg" alt="" width="1200" height="675"><span class="tile__tag">${escapeHtml(a.section)}</span><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${escapeHtml(teaserText(a))}</p></li>`,
    )
    .join('');

export const post: Outlet = {
  id: 'post',
  name: NAME,
  lang: 'en-GB',
  trait:
    'The city paper. Boxes, prompts, pictures, polls and comments stand around and inside the text; its ferry report has an updated edition.',
  article,
  home: (site) =>
    page(
      `${NAME}: news from the harbour city`,
      '<meta property="og:type" content="website">',
      `<div class="columns"><main class="content"><ul class="tiles">${listing(site.articles)}</ul>${IN_BRIEF}</main><aside class="rail">${sideBar(site)}</aside></div>`,
    ),
  search: (query, hits, site) =>
    page(
      `Search - ${NAME}`,
      '',
      `<div class="columns"><main class="content"><h1>Results for “${escapeHtml(query)}”</h1><p>${hits.length} found</p><ul class="tiles">${listing(hits)}</ul></main><aside class="rail">${sideBar(site)}</aside></div>`,
    ),
};
