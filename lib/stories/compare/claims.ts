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

type SentenceAt = { article: number; sentence: number };

type Group = { ends: Map<number, LinkEnd>; link: ClaimLink };

/** Names a sentence among all articles' sentences. */
export const sentenceKey = ({ article, sentence }: SentenceAt): string => `${article}:${sentence}`;

const surest = (a: ClaimLink, b: ClaimLink): ClaimLink =>
  CLAIM_LINKS.indexOf(a) <= CLAIM_LINKS.indexOf(b) ? a : b;

const pairKey = (a: SentenceAt, b: SentenceAt): string =>
  [sentenceKey(a), sentenceKey(b)].sort().join(' ');

/**
 * Whether two groups hold no article twice and enough of their pairs are linked. One word of the
 * reader's is enough.
 */
function belongTogether(
  a: Group,
  b: Group,
  linked: ReadonlySet<string>,
  apart: ReadonlySet<string>,
  link: ClaimLink,
): boolean {
  let links = 0;
  for (const one of a.ends.values()) {
    if (b.ends.has(one.article)) return false;
    for (const other of b.ends.values()) {
      if (apart.has(pairKey(one, other))) return false;
      if (linked.has(pairKey(one, other))) links += 1;
    }
  }
  return link === 'reader' || links >= a.ends.size * b.ends.size * LEAST_LINKED;
}

function cellOf(at: LinkEnd, spanOf: (at: LinkEnd) => Span): ClaimCell {
  // only these two: a caller may hand out a whole cell, whose other fields are its own
  const { start, end } = spanOf(at);
  return { article: at.article, sentence: at.sentence, start, end, marks: united(at.marks) };
}

/**
 * Joins linked sentences to claims, the surest and strongest links first: a claim has at most one
 * sentence of an article, a sentence is in at most one claim, and no chain of links joins what is
 * not linked itself. Deterministic.
 *
 * @param apart pairs of sentences that the reader said make different claims
 */
export function joinLinks(
  links: readonly SentenceLink[],
  apart: readonly (readonly [SentenceAt, SentenceAt])[],
  spanOf: (at: SentenceAt) => Span,
): Joined[] {
  const kept = new Set(apart.map(([a, b]) => pairKey(a, b)));
  const linked = new Set(links.map(({ a, b }) => pairKey(a, b)));
  const order = [...links].sort(
    (x, y) =>
      CLAIM_LINKS.indexOf(x.link) - CLAIM_LINKS.indexOf(y.link) ||
      y.strength - x.strength ||
      (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1),
  );
  const groups = new Map<string, Group>();
  const groupOf = (end: LinkEnd, link: ClaimLink): Group =>
    groups.get(sentenceKey(end)) ?? { ends: new Map([[end.article, end]]), link };
  for (const { a, b, link } of order) {
    if (kept.has(pairKey(a, b))) continue;
    const [one, other] = [groupOf(a, link), groupOf(b, link)];
    if (one !== other && !belongTogether(one, other, linked, kept, link)) continue;
    const ends = new Map([...one.ends, ...other.ends]);
    for (const end of [a, b]) {
      const known = ends.get(end.article);
      if (known) ends.set(end.article, { ...known, marks: [...known.marks, ...end.marks] });
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
