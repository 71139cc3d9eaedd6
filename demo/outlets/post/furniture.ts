import type { DemoArticle } from '../../articles.ts';
import { escapeHtml } from '../../html.ts';
import type { Site } from '../../outlet.ts';

export const shareBar = `<div class="share-bar"><span>Share</span><ul><li><a href="#share-mail">Email</a></li><li><a href="#share-link">Copy link</a></li><li><a href="#share-print">Print</a></li><li><a href="#comments">Comment <b>3</b></a></li></ul></div>`;

/** What readers wrote, by section; as long as comments are, and about the matter. */
const COMMENTS: Record<string, readonly [string, string][]> = {
  Politics: [
    [
      'BrewsterB',
      'Nine stops and not one of them near the school. Who drew this, and had they been outside?',
    ],
    [
      'Weaver Row Resident',
      'I have lived above a shop here for 22 years. Two summers of drilling is no joke, but I also carried my father up that hill to his treatment, so I will hold my tongue and buy earplugs.',
    ],
    ['oldsalt_44', 'We had a tram in 1961 and they tore it out. I still have the bell.'],
  ],
};
const FERRY_COMMENTS: readonly [string, string][] = [
  [
    'oldsalt_44',
    'I have been saying since the spring that the inner basin is too tight for a ship of that length. Nobody asked me then and nobody is asking me now, but there it is.',
  ],
  [
    'Weaver Row Resident',
    'Thinking of everyone. My daughter takes that boat twice a week and I have not been able to sit down all morning.',
  ],
  ['BrewsterB', 'And the council has money for stops with heated benches. Priorities!'],
];

const comments = (a: DemoArticle): string =>
  (COMMENTS[a.section] ?? FERRY_COMMENTS)
    .map(
      ([name, words]) =>
        `<div class="comment"><p class="comment__name">${name}</p><p>${words}</p></div>`,
    )
    .join('\n');

/** What follows the last paragraph: author, tags, offers, comments. */
export function afterBody(a: DemoArticle): string {
  return `<section class="author-box"><h3>About the author</h3><p><b>${escapeHtml(a.authors[0] ?? '')}</b></p><p>${escapeHtml(a.bio ?? '')}</p></section>
<ul class="tags"><li><a href="/search?q=harbour">Harbour</a></li><li><a href="/search?q=skerrow">Skerrow</a></li><li><a href="/search?q=council">City council</a></li></ul>
<div class="subscribe-strip"><p>Local news takes time. Support the Post for €2 a week.</p><a class="cta" href="/search?q=subscribe">See our offers</a></div>
<section class="comments" id="comments"><h2>Comments (3)</h2>
${comments(a)}
<p><a href="/search?q=sign+in">Sign in to comment</a></p></section>
<section class="more-stories"><h2>More top stories</h2><ul><li><a href="/search?q=swan">Swan holds up traffic on Hospital Hill for 50 minutes</a></li><li><a href="/search?q=market">Winter market to open with 62 stalls and no lasers</a></li><li><a href="/search?q=library">Library fines scrapped after a book comes back from 1974</a></li></ul></section>`;
}

/** The right-hand column: what is read most, advertisement, weather. */
export function sideBar(site: Site): string {
  return `<section class="trending"><h2>Most read</h2><ol>${site.articles.map((a) => `<li><a href="${a.path}">${escapeHtml(a.title)}</a></li>`).join('')}<li><a href="/search?q=swan">Swan holds up traffic on Hospital Hill for 50 minutes</a></li><li><a href="/search?q=parking">Where parking fines are highest in the city</a></li><li><a href="/search?q=bakery">Five bakeries that open before six</a></li></ol></section>
<div class="ad ad-rail"><span class="ad-label">Advertisement</span><p>Move to Hospital Hill. New flats with a view of the basin from €189,000.</p></div>
<section class="weather"><h2>Weather</h2><p class="weather__now">9°</p><p>Rain later, gusts of 70 km/h</p></section>`;
}

export const IN_BRIEF = `<section class="in-brief"><h2>In brief</h2><ul><li>Two cars collided on Canal Road on Sunday. Nobody was hurt.</li><li>The Tanner Street baths close for cleaning from 30 November.</li><li>A reader has found a 1931 tram ticket in a second-hand coat.</li></ul></section>`;
