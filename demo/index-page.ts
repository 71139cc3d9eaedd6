import type { DemoArticle } from './articles.ts';
import { escapeHtml } from './html.ts';
import type { Outlet } from './outlet.ts';

/** A page of the demo with what is worth trying on it, in the order of a first walk. */
const WALK: readonly { slug: string; tries: string }[] = [
  {
    slug: 'ledger-ferry',
    tries:
      'Press the toolbar button for the brief. Choose a key point: its sentence lights up here. Save it.',
  },
  {
    slug: 'post-ferry',
    tries: 'Save it too. The Ledger’s report appears as related, with the words they share.',
  },
  {
    slug: 'signal-ferry',
    tries: 'This page is built by script. The brief is read from what you see.',
  },
  {
    slug: 'herald-ferry',
    tries: 'The wire report, shortened, with a local paragraph: save it as the fourth.',
  },
  { slug: 'wpa-ferry', tries: 'The wire report itself.' },
  { slug: 'ledger-followup', tries: 'A day later: a corrected figure and a correction note.' },
  { slug: 'ledger-live', tries: 'A live page of the same day.' },
  { slug: 'herald-opinion', tries: 'An opinion piece on the same event.' },
  {
    slug: 'echo-aground',
    tries: 'Another ferry, another town, a day later. A consent dialog lies over the page.',
  },
  {
    slug: 'business-ferry',
    tries: 'The text breaks off at a paywall: the brief says that it is partial.',
  },
  { slug: 'tageblatt-faehre', tries: 'The event in German.' },
  { slug: 'courrier-ferry', tries: 'The event in French.' },
];

export type IndexSite = {
  outlets: readonly Outlet[];
  articles: readonly DemoArticle[];
  origin(outlet: string): string;
  href(slug: string): string;
};

const STYLE = `*{box-sizing:border-box}body{margin:0;background:#f7f5f0;color:#22261f;font:17px/1.55 system-ui,"Liberation Sans",sans-serif}main{max-width:820px;margin:0 auto;padding:56px 24px 80px}h1{font:400 38px/1.15 Georgia,"DejaVu Serif",serif;margin:0 0 12px}h2{font:400 24px/1.2 Georgia,"DejaVu Serif",serif;margin:52px 0 6px}.lead{font-size:19px;color:#4a5147;max-width:64ch}ol{list-style:none;padding:0;counter-reset:n}ol li{counter-increment:n;display:grid;grid-template-columns:34px 1fr;border-top:1px solid #dcd7ca;padding:14px 0}ol li::before{content:counter(n);color:#0e6a63;font-variant-numeric:tabular-nums}a{color:#0e5f59;text-decoration-thickness:1px;text-underline-offset:3px}.who{color:#6d7268;font-size:14px}.tries{margin:2px 0 0;color:#4a5147;font-size:16px}section.outlet{border-top:1px solid #dcd7ca;padding:18px 0}section.outlet h3{margin:0;font-size:18px}section.outlet p{margin:2px 0 8px;color:#4a5147;font-size:16px}section.outlet ul{margin:0;padding-left:20px;font-size:16px}section.outlet .more{font-size:15px;margin-top:8px}`;

/** The demo's own front page: a walk through the main event, then every outlet with its articles. */
export function indexPage(site: IndexSite): string {
  const find = (slug: string): DemoArticle | undefined =>
    site.articles.find((article) => article.slug === slug);
  const nameOf = (id: string): string =>
    site.outlets.find((outlet) => outlet.id === id)?.name ?? id;
  const steps = WALK.map(({ slug, tries }) => {
    const article = find(slug);
    if (!article) throw new Error(`The demo's walk names ${slug}, which is no article.`);
    return `<li><div><a href="${site.href(slug)}">${escapeHtml(article.title)}</a> <span class="who">${escapeHtml(nameOf(article.outlet))}</span><p class="tries">${escapeHtml(tries)}</p></div></li>`;
  });
  const outlets = site.outlets.map((outlet) => {
    const origin = site.origin(outlet.id);
    const rows = site.articles
      .filter((article) => article.outlet === outlet.id)
      .map((a) => `<li><a href="${site.href(a.slug)}">${escapeHtml(a.title)}</a></li>`);
    return `<section class="outlet" lang="${outlet.lang}"><h3><a href="${origin}/">${escapeHtml(outlet.name)}</a></h3><p lang="en">${escapeHtml(outlet.trait)}</p><ul>${rows.join('')}</ul><p class="more" lang="en">No article there: <a href="${origin}/">home page</a>, <a href="${origin}/search?q=ferry">search page</a></p></section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Story Context: the demo</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>A small press to try Story Context on</h1>
<p class="lead">${site.outlets.length} invented outlets report from an invented country, each on its own site with its own page design. Nothing here is real, and nothing leaves this computer. Open an article, then press the extension’s toolbar button.</p>
<h2>One event, told by several outlets</h2>
<p class="lead">On Tuesday 17 November 2026 a ferry hits a pier in Calder Haven.</p>
<ol>${steps.join('')}</ol>
<h2>All outlets</h2>
${outlets.join('')}
</main>
</body>
</html>`;
}
