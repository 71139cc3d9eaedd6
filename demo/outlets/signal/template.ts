import type { DemoArticle } from '../../articles.ts';
import {
  addressOf,
  blockHtml,
  escapeHtml,
  LONG_DATE,
  SHORT_TIME,
  scriptJson,
  teaserText,
  wallClock,
} from '../../html.ts';
import type { Outlet, Site } from '../../outlet.ts';

const NAME = 'Signal';

/** The page arrives empty; `app.js` builds it from the state in the script element. */
function shell(title: string, head: string, state: unknown): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
<script id="state" type="application/json">${scriptJson(state)}</script>
<script src="/assets/app.js" defer></script>
</head>
<body>
<div id="app" class="boot" aria-busy="true"><p class="spinner">Loading</p></div>
<noscript>Signal needs JavaScript to show its stories.</noscript>
</body>
</html>`;
}

const teaser = (a: DemoArticle) => ({
  path: a.path,
  title: a.title,
  section: a.section,
  text: teaserText(a),
  picture: a.pictures[0]?.name,
});

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<meta property="og:description" content="${escapeHtml(a.standfirst ?? '')}">
<meta property="article:published_time" content="${a.published}">
<meta name="author" content="${escapeHtml(a.authors.join(', '))}">`;
  return shell(`${a.title} — ${NAME}`, head, {
    view: 'story',
    section: a.section,
    title: a.title,
    dek: a.standfirst,
    authors: a.authors,
    published: a.published,
    shownDate: `${wallClock(a.published, 'en-GB', LONG_DATE)}, ${wallClock(a.published, 'en-GB', SHORT_TIME)}`,
    picture: a.pictures[0],
    blocks: blockHtml(a.shown, site),
    next: site.articles.filter((other) => other.slug !== a.slug).map(teaser),
  });
}

export const signal: Outlet = {
  id: 'signal',
  name: NAME,
  lang: 'en',
  trait: 'Built by script: the page arrives empty and the story is put in a moment after loading.',
  article,
  home: (site) =>
    shell(NAME, '<meta property="og:type" content="website">', {
      view: 'list',
      title: 'Now',
      items: site.articles.map(teaser),
    }),
  search: (query, hits) =>
    shell(`Search — ${NAME}`, '', {
      view: 'list',
      title: `Search: ${query}`,
      items: hits.map(teaser),
    }),
};
