import {
  type ClaimLink,
  type ComparedArticle,
  type Comparison,
  type DifferenceKind,
  isMarked,
  isShared,
} from '@/lib/model/comparison';
import { columnsOf } from '@/lib/model/comparison-columns';
import type { Span } from '@/lib/model/evidence';
import { besideFullest } from '@/lib/model/family';
import { sharedAddress } from '../shared-address';
import { textDirectives, withDirective } from '../text-fragment';
import type { ComparisonLabels } from './labels';

/** An article of a comparison with the address that opens it. */
export type ExportedArticle = ComparedArticle & { url: string };

/** A sentence word for word, with the address that scrolls to it where there is one. */
export type ExportedSentence = {
  /** Place in `articles`. */
  article: number;
  text: string;
  /** UTF-16 code units into the text that was saved. */
  start: number;
  end: number;
  address: string | null;
};

export type ExportedDifference = {
  kind: DifferenceKind;
  /** False where too few of its kind are right to be marked for people: figures. */
  marked: boolean;
  /** The words on both sides; empty where that side has none. */
  words: { article: number; text: string }[];
};

export type ExportedClaim = {
  /** `alone` and `alike` are no claims of several texts. */
  link: ClaimLink | 'alike' | 'alone';
  /** In how many independent texts that count. */
  texts: number;
  sentences: ExportedSentence[];
  differences: ExportedDifference[];
};

/** A comparison as it leaves the extension: quoted sentences, no whole articles. */
export type ExportedComparison = {
  articles: {
    outlet: string;
    title: string;
    published: string | null;
    url: string | null;
    counted: boolean;
    textHash: string;
  }[];
  /** How many independent texts there are. */
  texts: number;
  /** The articles of each independent text, the fullest first: the columns of a table. */
  columns: number[][];
  /**
   * Articles of one text, the fullest first, for each whether it prints that but for cuts (else it
   * shares much of it), and whose it is where one of them says so.
   */
  families: { articles: number[]; sameText: boolean[]; origin: string | null }[];
  claims: ExportedClaim[];
};

/** Brings a comparison into the form that every export writes. */
export function exportedComparison(
  articles: readonly ExportedArticle[],
  comparison: Comparison,
): ExportedComparison {
  const addresses = articles.map(({ url }) => sharedAddress(url));
  const directives = articles.map(({ article, brief }) => textDirectives(article.text, brief.lang));
  const sentenceAt = ({ article, start, end }: Span & { article: number }): ExportedSentence => {
    const [address, directive] = [addresses[article] ?? null, directives[article]];
    return {
      article,
      text: articles[article]?.article.text.slice(start, end) ?? '',
      start,
      end,
      address: address && directive ? withDirective(address, directive({ start, end })) : address,
    };
  };
  const wordsOf = ({ article, spans }: { article: number; spans: Span[] }) => ({
    article,
    text: spans
      .map(({ start, end }) => articles[article]?.article.text.slice(start, end))
      .join(' … '),
  });
  const claims = (of: Comparison['claims'], link?: 'alike'): ExportedClaim[] =>
    of.map((claim) => ({
      link: link ?? claim.link,
      texts: claim.texts,
      sentences: claim.cells.map(sentenceAt),
      differences: claim.differences.map((difference) => ({
        kind: difference.kind,
        marked: isMarked(difference),
        words: [wordsOf(difference.a), wordsOf(difference.b)],
      })),
    }));
  return {
    articles: articles.map(({ article, brief }, at) => ({
      outlet: article.outlet,
      title: article.title,
      published: article.published,
      url: addresses[at] ?? null,
      counted: comparison.counted[at] ?? false,
      textHash: brief.textHash,
    })),
    texts: comparison.texts,
    columns: columnsOf(comparison).map(({ lead, reprints }) => [lead, ...reprints]),
    families: comparison.families.map((family) => ({
      articles: family.articles,
      sameText: family.sameText,
      origin: family.origin?.name ?? null,
    })),
    claims: [
      ...claims(comparison.claims),
      ...claims(comparison.weaker, 'alike'),
      ...comparison.alone.map((sentence) => ({
        link: 'alone' as const,
        texts: comparison.counted[sentence.article] ? 1 : 0,
        sentences: [sentenceAt(sentence)],
        differences: [],
      })),
    ],
  };
}

/** For people: which outlets print one text, and which share much of one. */
export const familyWords = (
  { articles, families }: ExportedComparison,
  { sameText, muchText }: Pick<ComparisonLabels, 'sameText' | 'muchText'>,
): string[] =>
  families.flatMap((family) => {
    const { same, much } = besideFullest(family);
    const outlets = (of: readonly number[]) =>
      [family.articles[0] ?? 0, ...of].map((at) => articles[at]?.outlet ?? '').join(', ');
    return [
      ...(same.length > 0 ? [sameText(outlets(same))] : []),
      ...(much.length > 0 ? [muchText(outlets(much))] : []),
    ];
  });

/** The claims as they are told apart for people: the sure ones by whether several counted texts make them. */
export function claimsByKind({
  claims,
}: ExportedComparison): Record<'shared' | 'uncounted' | 'alike' | 'alone', ExportedClaim[]> {
  const of = claims.filter(({ link }) => link !== 'alike' && link !== 'alone');
  return {
    shared: of.filter(isShared),
    uncounted: of.filter((claim) => !isShared(claim)),
    alike: claims.filter(({ link }) => link === 'alike'),
    alone: claims.filter(({ link }) => link === 'alone'),
  };
}

/** As JSON, for programs; the names are those of {@link ExportedComparison}. */
export const comparisonJson = (exported: ExportedComparison): string =>
  `${JSON.stringify(exported, null, 2)}\n`;

/** The kinds of difference of a claim that are marked for people, each once. */
export const markedKinds = ({ differences }: ExportedClaim): DifferenceKind[] => [
  ...new Set(differences.flatMap(({ kind, marked }) => (marked ? [kind] : []))),
];
