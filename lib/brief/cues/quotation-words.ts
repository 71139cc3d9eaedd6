import { wordSet } from '@/lib/text/word-set';

/** Words with which a quotation leans on what was said before it. Own lists, English and German. */
/** Anywhere in it: they stand for somebody or something that is not named. */
export const POINTING_WORDS = wordSet(
  'he she him her it they them this that these those there er sie es ihm ihr das dies diese',
);

/** At its start: they join it to the sentence before. */
export const LEANING_STARTS = wordSet(
  'and but so then no yes or because also well und aber da darin also schließlich beide einer dann deshalb danach dort nein ja sonst denn dazu dabei dafür davon damit daran darauf',
);
