import type { KeyPoint } from '@/lib/model/brief';
import { type Figure, TOLL_UNITS } from '@/lib/model/figure';
import { liesIn } from '@/lib/text/spans';
import type { StoryText } from './story-text';

/** Units that leave no doubt what is meant: a value of one of them is another fact than its namesake. */
const SURE_UNITS: ReadonlySet<string> = new Set([...TOLL_UNITS, 'money', '%', 'votes']);

const isSure = ({ unit }: Figure): boolean => SURE_UNITS.has(unit);

/** The figures that stand in a key point. */
export const figuresIn = ({ brief }: Pick<StoryText, 'brief'>, point: KeyPoint): Figure[] =>
  brief.figures.filter((figure) => figure.spans.some((span) => liesIn(span, point.spans)));

const shareAValue = (one: Figure, other: Figure): boolean =>
  [one.lo, one.hi].some((value) => value !== null && [other.lo, other.hi].includes(value));

/**
 * Whether a toll, a sum, a share or a count of votes stands in none of the figures of the earlier
 * articles, in digits or in words: "twelve killed" after "eleven killed", and after "12 injured".
 * The same value of something with a name of its own ("47 passengers") may be the same: in doubt it is.
 */
export const hasNewFigure = (figures: readonly Figure[], earlier: readonly Figure[]): boolean =>
  figures.some(
    (figure) =>
      isSure(figure) &&
      !earlier.some(
        (other) =>
          shareAValue(figure, other) &&
          (other.unit === figure.unit ? other.currency === figure.currency : !isSure(other)),
      ),
  );
