import type { DemoArticle, DemoBlock, DemoPicture } from './articles.ts';
import type { Site } from './outlet.ts';

/** Text made safe for HTML content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A source line with its emphasis and its links to other demo articles as HTML. */
export function inlineHtml(source: string, site: Site): string {
  return escapeHtml(source)
    .replace(/_([^_]+)_/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\(([\w-]+)\)/g, (_, words: string, slug: string) => {
      return `<a href="${site.href(slug)}">${words}</a>`;
    });
}

/** Blocks one by one, list items gathered into one list, so that furniture can go between. */
export function blockHtml(
  blocks: readonly DemoBlock[],
  site: Site,
  line: (html: string) => string = (html) => html,
): string[] {
  const out: string[] = [];
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0) out.push(`<ul>\n${items.join('\n')}\n</ul>`);
    items = [];
  };
  for (const block of blocks) {
    const html = line(inlineHtml(block.source, site));
    if (block.kind === 'item') {
      items.push(`<li>${html}</li>`);
      continue;
    }
    closeList();
    out.push(
      block.kind === 'heading' ? `<h${block.level}>${html}</h${block.level}>` : `<p>${html}</p>`,
    );
  }
  closeList();
  return out;
}

/** A picture with caption and credit in one figure. */
export function figureHtml(picture: DemoPicture, className = ''): string {
  return `<figure${className ? ` class="${className}"` : ''}>
<img src="/pictures/${picture.name}.svg" alt="" width="1200" height="675">
<figcaption>${escapeHtml(picture.caption)} <span class="credit">${escapeHtml(picture.credit)}</span></figcaption>
</figure>`;
}

/** JSON for a script element: no `</script>` can end it early. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/</g, '\\u003c');
}

/**
 * The clock time and day that the outlet's own readers see, such as `17 November 2026, 21:40`.
 * The offset in the ISO string is the outlet's, so its wall clock is the string's own.
 */
export function wallClock(iso: string, lang: string, style: Intl.DateTimeFormatOptions): string {
  const wall = new Date(`${iso.slice(0, 19)}Z`);
  return new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }).format(wall);
}

export const LONG_DATE: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
};
export const SHORT_TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** The article's absolute address. */
export function addressOf(article: DemoArticle, site: Site): string {
  return `${site.origin}${article.path}`;
}
/** A sentence or two for a teaser: the standfirst, else the start of the first paragraph. */
export function teaserText(article: DemoArticle): string {
  if (article.standfirst) return article.standfirst;
  const first = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? '';
  const lead = first.replace(/^[A-Z ]+, Westmark \(WPA\) - /, '');
  return lead.length > 170 ? `${lead.slice(0, lead.lastIndexOf(' ', 165))} …` : lead;
}
