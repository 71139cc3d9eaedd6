import type { DemoArticle } from '../../articles.ts';
import {
  addressOf,
  blockHtml,
  escapeHtml,
  LONG_DATE,
  SHORT_TIME,
  teaserText,
  wallClock,
} from '../../html.ts';
import type { Outlet, Site } from '../../outlet.ts';

const NAME = 'Le Courrier de Valbrune';

/** French typesetting: no-break spaces inside guillemets, before double signs and in numbers. */
const french = (html: string): string =>
  html
    .replace(/« /g, '«&nbsp;')
    .replace(/ ([»:;?!])/g, '&nbsp;$1')
    .replace(/(\d) (\d{3})\b/g, '$1&nbsp;$2');

function page(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<header class="tete"><p class="tete__nom"><a href="/">Le Courrier <span>de Valbrune</span></a></p><nav><a href="/">Valbrune</a><a href="/search?q=monde">Monde</a><a href="/search?q=culture">Culture</a><a href="/search?q=sports">Sports</a><a href="/search">Recherche</a></nav></header>
${main}
<footer class="pied"><p>Le Courrier de Valbrune, 3 rue des Tanneurs. Quotidien d’information locale fondé en 1904.</p><p><a href="/search?q=mentions">Mentions légales</a> <a href="/search?q=cookies">Cookies</a></p></footer>
</body>
</html>`;
}

const stamp = (iso: string): string =>
  `${wallClock(iso, 'fr', LONG_DATE)} à ${wallClock(iso, 'fr', SHORT_TIME)}`;

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escapeHtml(a.standfirst ?? '')}">
<meta property="og:type" content="article">
<meta property="og:locale" content="fr_FR">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">`;
  const [picture] = a.pictures;
  const others = site.articles.filter((other) => other.slug !== a.slug);
  return page(
    `${a.title} | ${NAME}`,
    head,
    `<main><article itemscope itemtype="https://schema.org/NewsArticle" class="papier">
<p class="rubrique">${a.section}</p>
<h1 itemprop="headline">${escapeHtml(a.title)}</h1>
<p class="chapo" itemprop="description">${french(escapeHtml(a.standfirst ?? ''))}</p>
<p class="signature">Par <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${escapeHtml(a.authors.join(', '))}</span></span><br>Publié le <time itemprop="datePublished" datetime="${a.published}">${stamp(a.published)}</time></p>
<figure><img itemprop="image" src="/pictures/${picture?.name}.svg" alt="" width="1200" height="675"><figcaption>${escapeHtml(picture?.caption ?? '')} <span class="credit">${escapeHtml(picture?.credit ?? '')}</span></figcaption></figure>
<div class="texte" itemprop="articleBody">
${blockHtml(a.shown, site, french).join('\n')}
</div>
<p class="reagir"><a href="#reagir">Réagir à cet article</a> <a href="#partager">Partager</a></p>
</article>
<section class="lire-aussi"><h2>À lire aussi</h2><ul>${others.map((o) => `<li><a href="${o.path}">${escapeHtml(o.title)}</a></li>`).join('')}<li><a href="/search?q=marche">Le marché du samedi déménage sur les quais</a></li><li><a href="/search?q=train">La gare retrouve son horloge après onze ans</a></li></ul></section></main>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  `<ul class="une">${articles
    .map(
      (a) =>
        `<li><p class="rubrique">${a.section}</p><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${french(escapeHtml(teaserText(a)))}</p><img src="/pictures/${a.pictures[0]?.name}.svg" alt="" width="1200" height="675"></li>`,
    )
    .join('')}</ul>`;

export const courrier: Outlet = {
  id: 'courrier',
  name: NAME,
  lang: 'fr',
  trait: 'A French daily, with microdata and no-break spaces as French type has them.',
  article,
  home: (site) =>
    page(
      NAME,
      '<meta property="og:type" content="website">',
      `<main>${listing(site.articles)}<section class="lire-aussi"><h2>En bref</h2><ul><li>Le marché du samedi déménage sur les quais</li><li>La gare retrouve son horloge après onze ans</li><li>Collecte de sapins le 8 janvier</li></ul></section></main>`,
    ),
  search: (query, hits) =>
    page(
      `Recherche | ${NAME}`,
      '',
      `<main><h1>Recherche : ${escapeHtml(query)}</h1><p>${hits.length} résultats</p>${listing(hits)}</main>`,
    ),
};
