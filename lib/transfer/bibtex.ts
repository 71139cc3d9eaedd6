/** One article as an `@online` entry of BibLaTeX (manual 2.1.1), which Zotero and JabRef read, too. */
import { type CalendarDay, publishedDay } from './calendar-day';
import type { CopiedArticle } from './copied-article';
import { sharedAddress } from './shared-address';

/** What TeX would act on, and how it is written to be shown. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text.replace(/[\\{}#$%&_~^]/g, (sign) => TEX[sign] ?? '');

/** Taken character by character by BibLaTeX, but braces must be in pairs. */
const escapeAddress = (address: string): string =>
  address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));

/** Words that begin many headlines and tell none from another. */
const COMMON = new Set([
  'the',
  'and',
  'for',
  'how',
  'why',
  'what',
  'der',
  'die',
  'das',
  'les',
  'des',
]);

const plainLetters = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z]{3,}/g) ?? [];

/**
 * The name that an author cites it by: author or outlet, year, a word of the headline
 * (`dahl2026ferries`). ASCII only, as BibTeX programs want it; where names and headline have no
 * Latin letters, the site's name stands for them.
 */
function keyOf({ byline, outlet, title, url }: CopiedArticle, day: CalendarDay | null): string {
  const [author = ''] = byline?.split(', ') ?? [];
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const name = plainLetters(author).at(-1) ?? plainLetters(outlet).join('');
  const word = plainLetters(title).find((each) => !COMMON.has(each)) ?? '';
  return `${name || plainLetters(host)[0] || 'article'}${day?.slice(0, 4) ?? ''}${word}`;
}

/**
 * The entry. The headline stands in a second pair of braces, so that no style changes its
 * capitals; so does the outlet, so that an "and" in its name does not make two of it. Authors are
 * given as they are written, for only they know which is the family name. Fields that are not
 * known are left out, which is how BibLaTeX wants it.
 */
export function bibtex(article: CopiedArticle, accessed: CalendarDay): string {
  const { title, byline, outlet } = article;
  const day = publishedDay(article.published);
  const address = sharedAddress(article.url);
  const authors =
    byline && byline !== outlet ? byline.split(', ').map(escapeTex).join(' and ') : null;
  const fields: [string, string | null][] = [
    ['author', authors],
    ['title', `{${escapeTex(title)}}`],
    ['organization', `{${escapeTex(outlet)}}`],
    ['date', day],
    ['url', address && escapeAddress(address)],
    ['urldate', address && accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@online{${keyOf(article, day)},`, ...lines, '}'].join('\n');
}
