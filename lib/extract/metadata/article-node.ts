import { type JsonLd, type LdNode, own, textOf, typesOf } from './json-ld';
import { comparable } from './plain';

/** Types of schema.org that stand for one piece of writing. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|ReviewNewsArticle|SocialMediaPosting)$/;

/**
 * The JSON-LD object that describes this page's own article, not one of the teasers beside it:
 * an article type; better with headline, date and author; better where its address is the page's
 * or its headline one of the page's titles. `null` where there is none.
 */
export function articleNode(data: JsonLd, url: string, titles: readonly string[]): LdNode | null {
  const known = titles.map(comparable).filter(Boolean);
  let best: LdNode | null = null;
  let bestScore = 0;
  for (const [place, node] of data.nodes.entries()) {
    if (!typesOf(node).some((type) => ARTICLE_TYPE.test(type))) continue;
    const headline = comparable(textOf(own(node, 'headline') ?? own(node, 'name')) ?? '');
    let score = 1 - place / 10_000;
    for (const field of ['headline', 'datePublished', 'author', 'articleBody']) {
      if (own(node, field)) score += 1;
    }
    if (headline && known.some((title) => title.includes(headline))) score += 3;
    if (['url', 'mainEntityOfPage', '@id'].some((field) => isAddress(own(node, field), url))) {
      score += 3;
    }
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

function isAddress(value: unknown, url: string): boolean {
  const address = typeof value === 'object' && value !== null ? own(value as LdNode, '@id') : value;
  return typeof address === 'string' && bare(address) === bare(url);
}

const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
