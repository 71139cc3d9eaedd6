/** Words with which a quotation leans on what was said before it. Own lists, English and German. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Anywhere in it: they stand for somebody or something that is not named. */
export const POINTING_WORDS = set(
  'he she him her it they them this that these those there er sie es ihm ihr das dies diese',
);

/** At its start: they join it to the sentence before. */
export const LEANING_STARTS = set(
  'and but so then no yes or because also well und aber da darin also schließlich beide einer dann deshalb danach dort nein ja sonst denn dazu dabei dafür davon damit daran darauf',
);
