import { comparable } from './plain';

/** Where a page's title may stand. Each is plain text; empty where the page has none. */
export type TitleSources = {
  /** All h1 of the page, in order. */
  h1s: readonly string[];
  /** `og:title`, `twitter:title`. */
  social: string;
  /** JSON-LD `headline`. */
  headline: string;
  /** The document's own title. */
  document: string;
  /** True where JSON-LD says `NewsArticle` or a kind of it. */
  news: boolean;
};

/**
 * How alike (Dice over letter pairs, 0 to 1) an h1 must be to a title given elsewhere to be the
 * headline and not the site's name or another box. Lower takes h1s of boxes, higher loses
 * headlines that are worded anew for search engines.
 */
const H1_AGREES = 0.4;
/**
 * On news pages an h1 must be this like `og:title`: there editors write that title, while on other
 * pages a plug-in writes it for search engines and the h1 is the better one.
 */
const H1_AGREES_NEWS = 0.85;
/**
 * How like each other two titles are that count as the same, but for an outlet's name that was
 * not told as one.
 */
const SAME = 0.9;
/** An h1 that nothing confirms must have this many characters; shorter ones are sites and boxes. */
const SHORTEST_LONE_H1 = 20;

/** Words; letter pairs where the script puts no blanks. */
function parts(text: string): Set<string> {
  if (text.split(' ').length > 3) return new Set(text.split(' '));
  const found = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) found.add(text.slice(i, i + 2));
  return found;
}

/** How alike two texts are, by the letter pairs they share: 0 to 1, for scripts with no blanks too. */
export function likeness(a: string, b: string): number {
  const one = parts(comparable(a));
  const other = parts(comparable(b));
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return one.size + other.size ? (2 * shared) / (one.size + other.size) : 0;
}

/**
 * A title without the outlet's name before or after it: `Storm hits coast | The Gazette`.
 * `names` are comparable texts; only parts that are one of them are taken off.
 */
export function withoutOutlet(title: string, names: readonly string[]): string {
  const squeezed = names.map((name) => name.replaceAll(' ', '')).filter((name) => name.length > 1);
  const isName = (part: string): boolean => {
    const text = comparable(part).replaceAll(' ', '');
    return squeezed.some(
      // allow `The Gazette News` for `gazette`
      (name) =>
        text === name || (name.length > 3 && text.includes(name) && text.length < name.length + 20),
    );
  };
  let text = title;
  for (let i = 0; i < 3; i++) {
    const [, rest, tail] =
      /^(.*\S)\s*(?:\s[-–—·•:/~]|[|»«｜ㅣ])\s*(\S[^|»«｜ㅣ]*)$/u.exec(text) ?? [];
    if (!rest || !tail || !isName(tail)) break;
    text = rest;
  }
  const [, head, rest] = /^([^|»«:：]*?)\s*(?:\s[-–—·•]|[|»«:：])\s*(\S.*)$/u.exec(text) ?? [];
  return head && rest && squeezed.includes(comparable(head).replaceAll(' ', '')) ? rest : text;
}

/**
 * The h1 that structured data say again, where the social title and the document's are the same
 * other words: those two were then written for search engines. `undefined` on other pages.
 */
const saidAgain = (
  h1s: readonly string[],
  { social, headline, document }: Pick<TitleSources, 'social' | 'headline' | 'document'>,
): string | undefined =>
  social && headline && likeness(social, document) >= SAME
    ? h1s.find((h1) => likeness(h1, headline) >= SAME)
    : undefined;

/**
 * The headline: the h1 that agrees with what the page says its title is, else the social title,
 * the JSON-LD headline, a lone long h1, the document's title; without the outlet's name.
 * Empty only for a page with no title at all. `names` are the outlet's, as comparable texts.
 */
export function headlineOf(sources: TitleSources, names: readonly string[]): string {
  const clean = (text: string): string => {
    const short = withoutOutlet(text, names);
    return names.includes(comparable(short)) ? '' : short;
  };
  const social = clean(sources.social);
  const headline = clean(sources.headline);
  const whole = comparable(sources.document);
  const h1s = sources.h1s.map(clean).filter((h1) => h1.length > 2);
  let best = '';
  let bestScore = sources.news && social ? H1_AGREES_NEWS : H1_AGREES;
  for (const h1 of h1s) {
    const text = comparable(h1);
    const score =
      sources.news && social
        ? likeness(h1, social)
        : Math.max(
            likeness(h1, social),
            likeness(h1, headline),
            likeness(h1, sources.document),
            text.length > 11 && whole.includes(text) ? 0.9 : 0,
          );
    if (score > bestScore) {
      best = h1;
      bestScore = score;
    }
  }
  const lone = h1s.length === 1 && (h1s[0]?.length ?? 0) >= SHORTEST_LONE_H1 ? h1s[0] : '';
  const title =
    saidAgain(h1s, { social, headline, document: clean(sources.document) }) ||
    best ||
    social ||
    headline ||
    lone ||
    clean(sources.document) ||
    sources.document ||
    h1s[0] ||
    '';
  // The same letters with other blanks: an h1 of several boxes runs together, the social title not.
  const squeeze = (text: string): string => comparable(text).replaceAll(' ', '');
  return squeeze(title) === squeeze(social) ? social : title;
}
