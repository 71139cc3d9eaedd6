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

const NAME = 'Elmsfelder Tageblatt';

function page(title: string, head: string, main: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<header class="kopf"><div class="kopf__zeile"><span>Amtliches Mitteilungsblatt seit 1887</span><span><a href="/search?q=abo">Abo</a> <a href="/search?q=epaper">E-Paper</a> <a href="/search">Suche</a></span></div><p class="kopf__titel"><a href="/">Elmsfelder Tageblatt</a></p><nav aria-label="Ressorts"><a href="/">Elmsfeld</a><a href="/search?q=welt">Welt</a><a href="/search?q=sport">Sport</a><a href="/search?q=kultur">Kultur</a><a href="/search?q=anzeigen">Anzeigen</a></nav></header>
${main}
<footer class="fuss"><p>Verlag Achterkamp &amp; Söhne, Mühlenstraße 9, Elmsfeld</p><p><a href="/search?q=impressum">Impressum</a> <a href="/search?q=datenschutz">Datenschutz</a> <a href="/search?q=agb">AGB</a></p></footer>
</body>
</html>`;
}

const stamp = (iso: string): string =>
  `${wallClock(iso, 'de', LONG_DATE)}, ${wallClock(iso, 'de', SHORT_TIME)} Uhr`;

function article(a: DemoArticle, site: Site): string {
  const address = addressOf(a, site);
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escapeHtml(a.standfirst ?? '')}">
<meta property="og:type" content="article">
<meta property="og:locale" content="de_DE">
<meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escapeHtml(a.title)}">
<script type="application/ld+json">
${scriptJson({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: a.title,
  description: a.standfirst,
  inLanguage: 'de',
  datePublished: a.published,
  dateModified: a.published,
  author: a.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: { '@type': 'NewsMediaOrganization', name: NAME },
  mainEntityOfPage: { '@type': 'WebPage', '@id': address },
  articleBody: a.shown
    .filter((block) => block.kind === 'paragraph')
    .map((block) => block.text)
    .join(' '),
})}
</script>`;
  const [kicker, ...rest] = a.title.split(': ');
  const [picture] = a.pictures;
  const others = site.articles.filter((other) => other.slug !== a.slug);
  return page(
    `${a.title} - ${a.section} - ${NAME}`,
    head,
    `<main class="seite"><article class="artikel">
<header><h1><span class="dachzeile">${escapeHtml(kicker ?? '')}:</span> <span class="schlagzeile">${escapeHtml(rest.join(': '))}</span></h1>
<p class="vorspann">${escapeHtml(a.standfirst ?? '')}</p>
<p class="autorzeile">Von ${escapeHtml(a.authors.join(' und '))} <time datetime="${a.published}">${stamp(a.published)}</time> <span class="lesezeit">2 Min. Lesezeit</span></p></header>
<figure class="bild"><img src="/pictures/${picture?.name}.svg" alt="" width="1200" height="675"><figcaption>${escapeHtml(picture?.caption ?? '')} <span class="bildnachweis">${escapeHtml(picture?.credit ?? '')}</span></figcaption></figure>
<ul class="teilen"><li><a href="#merken">Merken</a></li><li><a href="#drucken">Drucken</a></li><li><a href="#mailen">Mailen</a></li></ul>
<div class="artikel__text">
${blockHtml(a.shown, site).join('\n')}
</div>
</article>
<aside class="mehr"><h2>Mehr zum Thema</h2><ul>${others.map((o) => `<li><a href="${o.path}">${escapeHtml(o.title)}</a></li>`).join('')}<li><a href="/search?q=wetter">Sturm an der Küste: Was Reisende jetzt wissen müssen</a></li></ul>
<div class="abo"><h2>4 Wochen kostenlos</h2><p>Lesen Sie das Tageblatt auf allen Geräten. Das Angebot endet von selbst.</p><a href="/search?q=abo">Jetzt testen</a></div></aside>
</main>`,
  );
}

const listing = (articles: DemoArticle[]): string =>
  `<ul class="liste">${articles
    .map(
      (a) =>
        `<li><img src="/pictures/${a.pictures[0]?.name}.svg" alt="" width="1200" height="675"><p class="ressort">${a.section}</p><h2><a href="${a.path}">${escapeHtml(a.title)}</a></h2><p>${escapeHtml(teaserText(a))}</p></li>`,
    )
    .join('')}</ul>`;

export const tageblatt: Outlet = {
  id: 'tageblatt',
  name: NAME,
  lang: 'de',
  trait: 'A German regional paper, with the text once more in its structured data.',
  article,
  home: (site) =>
    page(
      NAME,
      '<meta property="og:type" content="website">',
      `<main class="start">${listing(site.articles)}<section class="kurz"><h2>Kurz gemeldet</h2><p>Auf der Kersdorfer Straße wird bis Freitag Laub geräumt. Es kommt zu Behinderungen.</p><p>Der Chor Brunnau sucht Tenöre. Geprobt wird donnerstags um 19.30 Uhr.</p></section></main>`,
    ),
  search: (query, hits) =>
    page(
      `Suche - ${NAME}`,
      '',
      `<main class="start"><h1>Suche nach „${escapeHtml(query)}“</h1><p>${hits.length} Treffer</p>${listing(hits)}</main>`,
    ),
};
