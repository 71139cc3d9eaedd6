import type { DateMention } from '@/lib/model/date-mention';
import { type CellInArticle, type DifferenceFinder, differenceOf, inSentence } from './sides';

const datesIn = (at: CellInArticle): DateMention[] => inSentence(at.of.brief.dates, at);

/** A month and a day of it name the same time to different places. */
const mayBeOne = (a: DateMention, b: DateMention): boolean =>
  a.iso.startsWith(b.iso) || b.iso.startsWith(a.iso);

/** One date on either side, and not the same. Several leave open which are to be compared. */
export const dateDifferences: DifferenceFinder = (a, b) => {
  const [[one, ...more], [other, ...others]] = [datesIn(a), datesIn(b)];
  if (!one || !other || more.length > 0 || others.length > 0) return [];
  if (one.precision === 'week' || other.precision === 'week' || mayBeOne(one, other)) return [];
  return [differenceOf('date', [a, one.spans], [b, other.spans])];
};
