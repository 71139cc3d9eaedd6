import type { ComparedText } from '../compared-text';
import type { CountedThing } from '../counted-things';
import { figuresAgree, mostOf } from '../figure-values';
import type { LinkEnd, SentenceLink } from './sentence-link';

/** Two of anything is said in every second sentence. */
const LEAST_VALUE = 3;

/** "More than a dozen" and "more than 26,000" can both be right, and are not one figure. */
const FURTHEST = 2;

function areNear(a: CountedThing, b: CountedThing): boolean {
  const [x, y] = [Math.abs(mostOf(a.figure)), Math.abs(mostOf(b.figure))];
  return Math.max(x, y) <= Math.min(x, y) * FURTHEST;
}

const tells = ({ figure }: CountedThing): boolean => Math.abs(mostOf(figure)) >= LEAST_VALUE;

/**
 * Sentences that are somewhat alike and give a figure of one unit that can be the same ("between €3
 * million and €4 million", "about €3.5 million") make one claim. Gives those links anew, with the
 * figures marked.
 */
export function withAgreeingFigures(
  weak: readonly SentenceLink[],
  texts: readonly ComparedText[],
): SentenceLink[] {
  const figures = new Map(texts.map((text) => [text.at, text.figures]));
  const given = ({ article, sentence }: LinkEnd): CountedThing[] =>
    (figures.get(article) ?? []).filter((thing) => thing.sentence === sentence && tells(thing));
  return weak.flatMap((link): SentenceLink[] => {
    for (const one of given(link.a)) {
      const other = given(link.b).find(
        (thing) =>
          thing.key === one.key && areNear(one, thing) && figuresAgree(one.figure, thing.figure),
      );
      if (!other) continue;
      const marks = ({ figure }: CountedThing) =>
        figure.spans.map(({ start, end }) => ({ start, end }));
      return [
        {
          ...link,
          link: 'figure',
          a: { ...link.a, marks: marks(one) },
          b: { ...link.b, marks: marks(other) },
        },
      ];
    }
    return [];
  });
}
