import type { DemoArticle } from '../../articles.ts';
import { addressOf, blockHtml, escapeHtml, LONG_DATE, teaserText, wallClock } from '../../html.ts';
import type { Outlet, Site } from '../../outlet.ts';

const NAME = 'Skerry Islands Herald';

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
<body class="single">
<div id="page" class="site">
<header id="masthead" class="site-header">
<p class="ears"><span>Every Friday, and here every day</span><span>Low water Skerrow 14:12</span></p>
<p class="site-title"><a href="/">Skerry Islands Herald</a></p>
<nav class="main-navigation"><ul><li><a href="/">News</a></li><li><a href="/search?q=opinion">Opinion</a></li><li><a href="/search?q=ferry">Ferries</a></li><li><a href="/search?q=island">Notices</a></li></ul></nav>
</header>
<div class="site-content">
<main>${main}</main>
<aside id="secondary" class="widget-area">
<section class="widget"><form action="/search"><input type="search" name="q" aria-label="Search the Herald"><button>Search</button></form></section>
<section class="widget"><h2>Tides this week</h2><table><tr><th>Tue</th><td>07:58</td><td>20:21</td></tr><tr><th>Wed</th><td>08:49</td><td>21:15</td></tr><tr><th>Thu</th><td>09:46</td><td>22:16</td></tr><tr><th>Fri</th><td>10:52</td><td>23:27</td></tr></table></section>
<section class="widget"><h2>Notices</h2><ul><li>Found: one oar, North Bay. Ask at the Store.</li><li>Choir practice moves to Thursday.</li><li>Wanted: piano stool, any condition.</li></ul></section>
<section class="widget"><h2>Support the Herald</h2><p>Two people and a dog make this paper. A year costs 48 euros.</p><p><a class="button" href="/search?q=subscribe">Subscribe</a></p></section>
</aside>
</div>
<footer class="site-footer"><p>Skerry Islands Herald, Kirk Lane, Skerrow. Printed on the mainland, read on the boat.</p></footer>
</div>
</body>
</html>`;
}

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const [picture] = a.pictures;
  const opinion = a.genre === 'opinion';
  const head = `<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(a.title)}">
<meta property="og:description" content="${escapeHtml(teaserText(a))}">
<meta property="og:site_name" content="${NAME}">
<meta property="og:url" content="${address}">
<meta property="article:published_time" content="${a.published}">
<meta property="article:section" content="${a.section}">
<meta name="author" content="${escapeHtml(a.authors.join(', '))}">`;
  const next = site.articles.find((other) => other.slug !== a.slug);
  return page(
    `${a.title} - ${NAME}`,
    head,
    `<article class="post hentry${opinion ? ' category-opinion' : ''}">
<header class="entry-header">
<p class="cat-links"><a href="/search?q=${a.section.toLowerCase()}">${a.section}</a></p>
<h1 class="entry-title">${escapeHtml(a.title)}</h1>
<p class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${a.published}">${wallClock(a.published, 'en-GB', LONG_DATE)}</time></span> <span class="byline">by <span class="author vcard">${escapeHtml(a.authors.join(', '))}</span></span></p>
</header>
<div class="entry-content">
<figure class="wp-block-image"><img src="/pictures/${picture?.name}.svg" alt="" width="1200" height="675"><figcaption>${escapeHtml(picture?.caption ?? '')} <em>${escapeHtml(picture?.credit ?? '')}</em></figcaption></figure>
${blockHtml(a.shown, site).join('\n')}
</div>
${a.bio ? `<div class="author-bio"><p>${escapeHtml(a.bio)}</p></div>` : ''}
<footer class="entry-footer">Filed under <a href="/search?q=skerrow">Skerrow</a>, <a href="/search?q=${a.section.toLowerCase()}">${a.section}</a></footer>
</article>
<nav class="post-navigation" aria-label="Posts"><p>Next: <a href="${next?.path}">${escapeHtml(next?.title ?? '')}</a></p></nav>
<section id="comments" class="comments-area"><h2>2 thoughts on “${escapeHtml(a.title)}”</h2>
<ol><li><p class="who">Effie at the Store</p><p>If anybody needs milk before the boat comes again, knock at the side door.</p></li><li><p class="who">N. Bay</p><p>Well said, and about time somebody wrote it down.</p></li></ol></section>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  articles
    .map(
      (a) =>
        `<article class="post teaser"><p class="cat-links">${a.section}</p><h2 class="entry-title"><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p class="entry-meta"><time datetime="${a.published}">${wallClock(a.published, 'en-GB', LONG_DATE)}</time></p><div class="entry-summary"><p>${escapeHtml(teaserText(a))} <a class="more-link" href="${a.path}">Continue reading</a></p></div></article>`,
    )
    .join('');

export const herald: Outlet = {
  id: 'herald',
  name: NAME,
  lang: 'en',
  trait:
    'A small weekly on a common blog engine. It prints the wire report shortened, with a paragraph of its own.',
  article,
  home: (site) => page(NAME, '<meta property="og:type" content="website">', listing(site.articles)),
  search: (query, hits) =>
    page(
      `Search - ${NAME}`,
      '',
      `<h1 class="page-title">Search results for: ${escapeHtml(query)}</h1>${hits.length > 0 ? listing(hits) : '<p>Nothing found. Try other words.</p>'}`,
    ),
};
