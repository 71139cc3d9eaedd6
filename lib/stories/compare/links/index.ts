import type { SentenceAnswer } from '@/lib/model/comparison';
import { sentenceKey } from '../claims';
import type { ComparedText } from '../compared-text';
import { withAgreeingFigures } from './agreeing-figures';
import { figureLinks } from './figure-links';
import { quotationLinks } from './quotation-links';
import type { SentenceLink } from './sentence-link';
import { SAME_CLAIM, similarityLinks } from './similarity-links';

type SentenceAt = { article: number; sentence: number };

/** What ties the sentences of several texts together. */
export type Links = {
  /** These make claims. */
  sure: SentenceLink[];
  /** Likeness too small for a claim by itself: related sentences, which several may add to a claim. */
  weak: SentenceLink[];
  /** What the reader said are two claims. */
  apart: readonly (readonly [SentenceAt, SentenceAt])[];
};

const linkOf = ({ a, b }: SentenceAnswer): SentenceLink => ({
  link: 'reader',
  strength: 1,
  a: { ...a, marks: [] },
  b: { ...b, marks: [] },
});

/** Each language's texts: claims are not compared across languages. */
function byLanguage(texts: readonly ComparedText[]): ComparedText[][] {
  const groups = new Map<string, ComparedText[]>();
  for (const text of texts)
    groups.set(text.brief.lang, [...(groups.get(text.brief.lang) ?? []), text]);
  return [...groups.values()];
}

/**
 * All links between the statements of independent texts.
 *
 * @param textOf for each article the number of its text; a family has one
 */
export function findLinks(
  texts: readonly ComparedText[],
  textOf: readonly number[],
  answers: readonly SentenceAnswer[],
): Links {
  const statements = new Set(texts.flatMap((text) => text.statements.map(sentenceKey)));
  const isOfTwoTexts = ({ a, b }: SentenceLink): boolean => textOf[a.article] !== textOf[b.article];
  const isStatement = ({ a, b }: SentenceLink): boolean =>
    statements.has(sentenceKey(a)) && statements.has(sentenceKey(b));
  const languages = byLanguage(texts);
  const found = (find: (group: readonly ComparedText[]) => SentenceLink[]): SentenceLink[] =>
    languages.flatMap(find).filter((link) => isOfTwoTexts(link) && isStatement(link));
  const alike = found(similarityLinks);
  const weak = alike.filter(({ strength }) => strength < SAME_CLAIM);
  return {
    sure: [
      ...answers.filter(({ same }) => same).map(linkOf),
      ...found(quotationLinks),
      ...found(figureLinks),
      ...withAgreeingFigures(weak, texts),
      ...alike.filter(({ strength }) => strength >= SAME_CLAIM),
    ],
    weak,
    apart: answers.filter(({ same }) => !same).map(({ a, b }) => [a, b] as const),
  };
}
