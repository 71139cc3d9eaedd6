import { CLAIM_LINKS, type ClaimCell, type ClaimLink } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { united } from '@/lib/text/spans';
import type { LinkEnd, SentenceLink } from './links/sentence-link';

/** Sentences of several articles that make one claim, at most one of each article. */
export type Joined = { cells: ClaimCell[]; link: ClaimLink };

/**
 * So many of the pairs between two groups have to be linked for one link to join them: more than
 * half, as a sentence with two quotations would tie one outlet's to another's else. All would tear
 * quotations apart that outlets cut differently.
 */
const LEAST_LINKED = 0.51;
/**
 * A sentence also joins a claim of several that it is somewhat alike to: to more than half of its
 * sentences, and this much on average. Two that agree say more than one. Lower takes in what only
 * shares the matter: at .45 to .5 every third one read.
 */
const LEAST_ALIKE = 0.5;

type SentenceAt = { article: number; sentence: number };

type Group = { ends: Map<number, LinkEnd>; link: ClaimLink };

/** Names a sentence among all articles' sentences. */
export const sentenceKey = ({ article, sentence }: SentenceAt): string => `${article}:${sentence}`;

const surest = (a: ClaimLink, b: ClaimLink): ClaimLink =>
  CLAIM_LINKS.indexOf(a) <= CLAIM_LINKS.indexOf(b) ? a : b;

const pairKey = (a: SentenceAt, b: SentenceAt): string =>
  [sentenceKey(a), sentenceKey(b)].sort().join(' ');

/** What is known of pairs of sentences. */
type Known = {
  linked: ReadonlySet<string>;
  /** How alike, also where that makes no link. */
  alike: ReadonlyMap<string, number>;
  /** By the reader's word. */
  apart: ReadonlySet<string>;
};

/**
 * Whether two groups hold no article twice and enough of their pairs are linked, or somewhat alike
 * together. One word of the reader's is enough.
 */
function belongTogether(a: Group, b: Group, known: Known, link: ClaimLink): boolean {
  const found = { linked: 0, alike: 0, likeness: 0 };
  for (const one of a.ends.values()) {
    if (b.ends.has(one.article)) return false;
    for (const other of b.ends.values()) {
      const key = pairKey(one, other);
      if (known.apart.has(key)) return false;
      if (known.linked.has(key)) found.linked += 1;
      const likeness = known.alike.get(key);
      if (likeness === undefined) continue;
      found.alike += 1;
      found.likeness += likeness;
    }
  }
  const pairs = a.ends.size * b.ends.size;
  const isEnough = (count: number): boolean => count >= pairs * LEAST_LINKED;
  if (link === 'reader' || isEnough(found.linked)) return true;
  return pairs > 1 && isEnough(found.alike) && found.likeness >= found.alike * LEAST_ALIKE;
}

function cellOf(at: LinkEnd, spanOf: (at: LinkEnd) => Span): ClaimCell {
  // only these two: a caller may hand out a whole cell, whose other fields are its own
  const { start, end } = spanOf(at);
  return { article: at.article, sentence: at.sentence, start, end, marks: united(at.marks) };
}

/**
 * Joins linked sentences to claims, the surest and strongest links first: a claim has at most one
 * sentence of an article, a sentence is in at most one claim, and no chain of links joins what is
 * not linked, or somewhat alike to several, itself. Deterministic.
 *
 * @param weak likeness that makes no claim alone; several together add a sentence to one
 * @param apart pairs of sentences that the reader said make different claims
 */
export function joinLinks(
  links: readonly SentenceLink[],
  apart: readonly (readonly [SentenceAt, SentenceAt])[],
  spanOf: (at: SentenceAt) => Span,
  weak: readonly SentenceLink[] = [],
): Joined[] {
  const similar = links.filter(({ link }) => link === 'similarity');
  const known: Known = {
    linked: new Set(links.map(({ a, b }) => pairKey(a, b))),
    alike: new Map([...similar, ...weak].map(({ a, b, strength }) => [pairKey(a, b), strength])),
    apart: new Set(apart.map(([a, b]) => pairKey(a, b))),
  };
  const order = [...links, ...weak].sort(
    (x, y) =>
      CLAIM_LINKS.indexOf(x.link) - CLAIM_LINKS.indexOf(y.link) ||
      y.strength - x.strength ||
      (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1),
  );
  const groups = new Map<string, Group>();
  const groupOf = (end: LinkEnd, link: ClaimLink): Group =>
    groups.get(sentenceKey(end)) ?? { ends: new Map([[end.article, end]]), link };
  for (const { a, b, link } of order) {
    if (known.apart.has(pairKey(a, b))) continue;
    const [one, other] = [groupOf(a, link), groupOf(b, link)];
    if (one !== other && !belongTogether(one, other, known, link)) continue;
    const ends = new Map([...one.ends, ...other.ends]);
    for (const end of [a, b]) {
      const before = ends.get(end.article);
      if (before) ends.set(end.article, { ...before, marks: [...before.marks, ...end.marks] });
    }
    const group = { ends, link: surest(surest(one.link, other.link), link) };
    for (const end of ends.values()) groups.set(sentenceKey(end), group);
  }
  return [...new Set(groups.values())].map(({ ends, link }) => ({
    cells: [...ends.values()]
      .sort((a, b) => a.article - b.article)
      .map((end) => cellOf(end, spanOf)),
    link,
  }));
}
