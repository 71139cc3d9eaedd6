import type { FamilyOrigin, TextFamily, TextOverlap } from '@/lib/model/family';
import { type CreditedArticle, creditedAgency, namesOutlet } from './origin';
import { type ShingledText, shingledText } from './shingles';
import { textOverlap } from './text-overlap';

/**
 * From this containment on two texts count as one. Independent reports of one event reach .11
 * (150 pairs of three outlets), reprints with every seventh word edited stay above .30; see
 * `docs/methods/families.md`. Lower finds heavier rewrites and risks false families, which would
 * hide a witness.
 */
const LEAST_CONTAINMENT = 0.2;
/** From here on the shorter text is the other's but for cuts and single words. */
const SAME_TEXT = 0.5;
/**
 * Fewer shared words than these can be a name, a place and a statement that both outlets were sent.
 */
const LEAST_SHARED_WORDS = 40;

export type FamilyArticle = CreditedArticle & {
  /** BCP 47 primary subtag or `und`. */
  lang: string;
  /** Empty where unknown. */
  outlet: string;
};

/** How two texts of a family are told apart on screen: "same text" or "shares much of its text". */
const isSameText = ({ containment }: TextOverlap): boolean => containment >= SAME_TEXT;

const isOneText = ({ containment, runs }: TextOverlap): boolean =>
  containment >= LEAST_CONTAINMENT &&
  runs.reduce((sum, { words }) => sum + words, 0) >= LEAST_SHARED_WORDS;

/**
 * The first that says whose the text is, the fullest text first: cuts lose the credit line. Where
 * none names an agency, the outlet of one that another one's byline names.
 */
function originOf(
  members: readonly number[],
  articles: readonly FamilyArticle[],
): FamilyOrigin | null {
  for (const at of members) {
    const article = articles[at];
    if (!article) continue;
    const credited = creditedAgency(article);
    if (credited) return { ...credited, article: at };
  }
  for (const at of members) {
    const named = members.find(
      (other) => other !== at && namesOutlet(articles[at]?.byline, articles[other]?.outlet),
    );
    const name = named === undefined ? undefined : articles[named]?.outlet;
    if (name) return { name, from: 'byline', article: at, span: null };
  }
  return null;
}

/**
 * Sorts articles by whose text they print. Every article is compared with the fullest text of each
 * family and never with its other members, so that a chain of partial overlaps joins nothing.
 * Articles that share no text are in no family. Deterministic; the order given does not matter but
 * between texts of one length.
 */
export function textFamilies(articles: readonly FamilyArticle[]): TextFamily[] {
  const texts = articles.map(({ text, lang }) => shingledText(text, lang));
  const bySize = texts
    .map((text, at) => ({ text, at }))
    .sort((a, b) => b.text.places.size - a.text.places.size || a.at - b.at);
  type Member = { at: number; overlap: TextOverlap };
  const groups: { fullest: { at: number; text: ShingledText }; others: Member[] }[] = [];
  for (const { text, at } of bySize) {
    let best: { group: (typeof groups)[number]; overlap: TextOverlap } | null = null;
    for (const group of groups) {
      const overlap = textOverlap(text, group.fullest.text);
      if (isOneText(overlap) && overlap.containment > (best?.overlap.containment ?? 0))
        best = { group, overlap };
    }
    if (best) best.group.others.push({ at, overlap: best.overlap });
    else groups.push({ fullest: { at, text }, others: [] });
  }
  return groups
    .filter(({ others }) => others.length > 0)
    .map(({ fullest, others }) => {
      const members = [fullest.at, ...others.map(({ at }) => at)];
      return {
        articles: members,
        overlaps: [null, ...others.map(({ overlap }) => overlap)],
        sameText: [true, ...others.map(({ overlap }) => isSameText(overlap))],
        origin: originOf(members, articles),
      };
    });
}
