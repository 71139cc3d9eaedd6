import { wordCount } from '../word-count';
import type { AddressSignals } from './address-signals';

/** What is counted on a page to tell what kind of page it is. Plain numbers. */
export type PageSignals = AddressSignals & {
  /** Words in blocks of prose: {@link PROSE_WORDS} or more, few of them links, not furniture. */
  proseWords: number;
  /** Blocks outside prose that name an amount of money. */
  prices: number;
  /** Elements `time`. */
  times: number;
  /** Elements that a forum calls posts, replies, topics or threads. */
  posts: number;
  /** Elements that are called paywall, metered and kin: also on pages that show all their text. */
  paywallMarks: number;
  /** Lines that offer the rest of the text for money, such as "Subscribe to continue reading". */
  offers: number;
  /** Lines that say that there is a rest to read, such as "Il vous reste 60 % de cet article". */
  rests: number;
};

/** Words from which a block is prose; a teaser's text has up to 20. */
const PROSE_WORDS = 25;
/** Share of a block's words in links from which it is no prose. */
const LINKED = 0.4;
/** Elements that are looked at: more are on hostile pages only. */
const MOST_NODES = 200_000;
const DEEPEST = 400;

const SKIP = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'canvas',
  'object',
  'math',
  'audio',
  'video',
  'select',
  'textarea',
]);
const FURNITURE = new Set(['nav', 'footer', 'aside', 'dialog', 'menu']);
const FURNITURE_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu)$/;
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
  'img',
  'input',
  'picture',
  'source',
]);
/** Names of elements, in lower case, as are the texts of the patterns after them. */
const FORUM =
  /(?<![a-z])(?:posts?|reply|replies|topics?|threads?|message|messagebody|postbody)(?![a-z])/;
const PAYWALL =
  /paywall|pay-wall|piano|metered|premium-?(?:content|wall|barrier)|subscriber-?only|regwall|paid-?content|tp-modal/;

const PRICE = /[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|zł|kr)(?!\p{L})/u;
const OFFER =
  /subscribe (?:now )?to (?:read|continue|keep)|already a subscriber|this (?:article|story|content) is (?:for|reserved|only)|artikel freischalten|nur für abonnent|mit .{0,20}abo (?:weiter|lesen)|réservé aux abonnés|para suscriptores|contenido exclusivo|solo per (?:gli )?abbonati|contenuto riservato|exclusivo para assinantes|voor abonnees/;
const REST =
  /il vous reste|% de cet article|\d+ ?% (?:of this|left to read)|to continue reading|(?:read|unlock) the (?:rest|full (?:story|article))|jetzt weiterlesen|weiterlesen mit|um weiterzulesen|den (?:ganzen|vollständigen|kompletten) artikel|para seguir leyendo|contin[uú]a leyendo|per continuare a leggere|para continuar (?:a ler|lendo)|om verder te lezen|lees verder met/;

/** What the names of an element say of a page; a page has few different ones. */
type NameSigns = { isPost: boolean; isPaywall: boolean };

/** Characters of a block's beginning that its pattern is looked for in. */
const BEGINNING = 300;

/** Counts a page's signals in one walk. The document is not changed. */
export function pageCounts(document: Document): Omit<PageSignals, keyof AddressSignals> {
  const counts = {
    proseWords: 0,
    prices: 0,
    times: 0,
    posts: 0,
    paywallMarks: 0,
    offers: 0,
    rests: 0,
  };
  let left = MOST_NODES;
  let text = '';
  let words = 0;
  let linkWords = 0;

  const closeBlock = (furniture: boolean): void => {
    if (!text) return;
    const line = text.trim();
    const isProse = words >= PROSE_WORDS && linkWords / words < LINKED;
    if (words && words < PROSE_WORDS * 2) {
      const lower = line.toLowerCase();
      if (OFFER.test(lower)) counts.offers++;
      if (REST.test(lower)) counts.rests++;
    }
    if (!furniture && isProse) counts.proseWords += words;
    else if (!furniture && PRICE.test(line)) counts.prices++;
    text = '';
    words = 0;
    linkWords = 0;
  };

  const known = new Map<string, NameSigns>();
  const signsOf = (element: Element): NameSigns => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase();
    let signs = known.get(name);
    if (!signs) {
      signs = { isPost: FORUM.test(name), isPaywall: PAYWALL.test(name) };
      known.set(name, signs);
    }
    return signs;
  };

  const visit = (node: Node, inLink: boolean, furniture: boolean, depth: number): void => {
    for (let child = node.firstChild; child && left-- > 0; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const value = child.nodeValue ?? '';
        const count = wordCount(value);
        words += count;
        if (inLink) linkWords += count;
        if (text.length < BEGINNING) text += value.slice(0, BEGINNING);
      } else if (child.nodeType === 1) {
        const element = child as Element;
        const tag = element.localName;
        const attributes = element.hasAttributes();
        if (SKIP.has(tag) || (attributes && isHidden(element))) continue;
        if (attributes) {
          const { isPost, isPaywall } = signsOf(element);
          if (isPost) counts.posts++;
          if (isPaywall) counts.paywallMarks++;
        }
        if (tag === 'time') counts.times++;
        const apart =
          furniture ||
          FURNITURE.has(tag) ||
          (attributes && FURNITURE_ROLE.test(element.getAttribute('role') ?? ''));
        const isBlock = !INLINE.has(tag);
        if (isBlock) closeBlock(furniture);
        if (depth < DEEPEST) visit(element, inLink || tag === 'a', apart, depth + 1);
        if (isBlock) closeBlock(apart);
      }
    }
  };
  if (document.body) visit(document.body, false, false, 0);
  closeBlock(false);
  return counts;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none/i.test(element.getAttribute('style') ?? '');
