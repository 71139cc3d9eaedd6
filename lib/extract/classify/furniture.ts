import type { PageBlock, PageNode } from '../walk/page-block';

/** Why a block is no text of the article, whatever else it looks like. */
export type FurnitureReason =
  | 'caption'
  | 'consent'
  | 'embed'
  | 'advertisement'
  | 'sign-up'
  | 'pointer';

/** Names that only captions have (WordPress, and the plain word on the paragraph itself). */
const CAPTION_NAMES =
  / (?:wp caption text|(?:image|photo|picture|media|video|figure|img|fig) caption|caption (?:text|wrap|container)|bildunterschrift|cutline) /;
/** Names of consent dialogs: the common managers, and what sites call their own. */
const CONSENT_NAMES =
  / (?:onetrust|ot sdk|didomi|usercentrics|cybot|qc cmp2?|sp message|cmpbox|(?:cookie|consent|gdpr|privacy) ?(?:banner|modal|dialog|notice|bar|popup|overlay|layer|wall|consent|message)) /;
/** Posts of other platforms, shown whole. */
const EMBED_NAMES =
  / (?:twitter tweet|instagram media|tiktok embed|bluesky embed|fb post|reddit embed) /;

/** Names of boxes for advertisements, by the words of ad servers and content systems. */
const ADVERTISEMENT_NAMES =
  / (?:ad|ads|advert|advertisement|adslot|adunit|ad (?:slot|unit|box|container|wrapper|inline|banner|break|label)|dfp|google ads?|werbung|anzeige|publicite|publicidad|pubblicita|publicidade|reclame) /;
/** Names of boxes that ask for an address. */
const SIGN_UP_NAMES =
  / (?:news ?letter (?:sign ?up|box|form|promo|prompt|teaser|widget|cta|subscribe|subscription|block|module|inline|embed)|sign ?up (?:box|form|promo|prompt|newsletter)) /;
/** A box with more blocks than this holds the article too, whatever it is called. */
const MOST_BOX_BLOCKS = 6;

const isSmall = (node: PageNode): boolean => node.endBlock - node.firstBlock <= MOST_BOX_BLOCKS;

/** How a line begins that only points to another page (en de fr es it pt nl sv da no pl ru tr). */
const POINTER =
  /^[\W_]{0,3}(?:read (?:more|also|next)|also read|related(?: (?:story|article|news))?|see also|more on this|don['’]t miss|lesen sie (?:auch|mehr)|lies auch|mehr (?:dazu|zum thema)|auch interessant|passend dazu|lesetipp|lire aussi|à lire(?: aussi)?|voir aussi|le[ae] también|leer más|te puede interesar|ver también|mira también|leggi anche|per approfondire|leia (?:também|mais)|veja (?:também|mais)|lees ook|bekijk ook|läs (?:mer|också|även)|læs (?:mere|også)|les (?:mer|også)|se også|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj|читайте также|смотрите также|ayrıca)(?![\p{L}\p{N}])/iu;
/** A pointer is mostly its link; with words of its own it is a sentence of the text. */
const POINTER_LINK_SHARE = 0.4;
const LONGEST_POINTER = 35;

const isPointer = (block: PageBlock): boolean =>
  block.words <= LONGEST_POINTER &&
  block.linkShare > POINTER_LINK_SHARE &&
  POINTER.test(block.text);

const RULES: readonly [FurnitureReason, (node: PageNode) => boolean][] = [
  ['caption', (node) => node.tag === 'figcaption' || CAPTION_NAMES.test(node.names)],
  ['consent', (node) => CONSENT_NAMES.test(node.names)],
  ['embed', (node) => EMBED_NAMES.test(node.names)],
  ['advertisement', (node) => isSmall(node) && ADVERTISEMENT_NAMES.test(node.names)],
  ['sign-up', (node) => isSmall(node) && SIGN_UP_NAMES.test(node.names)],
];

/** A block with more words than this is none of it, whatever it is called. */
const LONGEST: Partial<Record<FurnitureReason, number>> = {
  caption: 120,
  advertisement: 60,
  'sign-up': 60,
};

/**
 * The reason for which each node is furniture by its own name or that of a node around it, by id;
 * `null` where nothing says so. Only what is sure: the rest is weighed.
 */
export function furnitureNodes(nodes: readonly PageNode[]): (FurnitureReason | null)[] {
  const reasons: (FurnitureReason | null)[] = [];
  for (const node of nodes) {
    const around = node.parent ? (reasons[node.parent.id] ?? null) : null;
    const own = node.tag === 'body' ? undefined : RULES.find(([, applies]) => applies(node));
    reasons.push(around ?? own?.[0] ?? null);
  }
  return reasons;
}

/** The reason for which a block is furniture; `null` where it is to be weighed. */
export function furnitureReason(
  block: PageBlock,
  reasons: readonly (FurnitureReason | null)[],
): FurnitureReason | null {
  if (isPointer(block)) return 'pointer';
  const reason = reasons[block.node.id] ?? null;
  return reason && block.words > (LONGEST[reason] ?? Number.POSITIVE_INFINITY) ? null : reason;
}
