import type { Article } from '@/lib/model/article';
import { AMERICAN_WORDS, DOLLARS_BY_COUNTRY, OTHER_DOLLAR_WORDS } from './data/money';

const HAS_DOLLARS = /\$|dollar/iu;

/**
 * What a bare `$` is in an article, ISO 4217: the dollar of the country of the page, else that of
 * the United States. `null` where the text speaks more of another country that has dollars, because
 * a wrong currency is worse than none. Takes time in proportion to the text.
 */
export function bareDollar(article: Article): string | null {
  const country = countryOf(article);
  const own = DOLLARS_BY_COUNTRY.get(country);
  if (own && own !== 'USD') return own;
  const text = `${article.outlet} ${article.title} ${article.text}`;
  if (!HAS_DOLLARS.test(text)) return 'USD';
  return count(text, OTHER_DOLLAR_WORDS) > count(text, AMERICAN_WORDS) ? null : 'USD';
}

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** The country that the language tag or the address names, in lower case; empty for none. */
function countryOf({ lang, url }: Article): string {
  const region = /[-_]([a-z]{2})$/iu.exec(lang ?? '')?.[1]?.toLowerCase();
  if (region) return region;
  return /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/iu.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}
