import { wordSet } from '@/lib/text/word-set';

/** Words with which a quotation leans on what was said before it. Own lists, English and German. */
/** Anywhere in it: they stand for somebody or something that is not named. */
export const POINTING_WORDS = wordSet(
  'he she him her it they them this that these those there also another er sie es ihm ihr das dies diese auch aber',
);

/** At its start: they join it to the sentence before. */
export const LEANING_STARTS = wordSet(
  'and but so then no yes or because also well und aber da darin also schließlich beide einer dann deshalb danach dort nein ja sonst denn dazu dabei dafür davon damit daran darauf',
);

/** At its start, where no comma follows: half a sentence. */
export const HALF_STARTS = wordSet(
  'if after when because while although though unless since until as despite wenn weil nachdem obwohl falls',
);

/** With these an English saying asks somebody to do something. */
export const REQUESTS = wordSet("please let let's don't never stop look vote keep give get go");

/** Plain forms of verbs that people speak of themselves with. */
export const SAID_VERBS = wordSet(
  'need want like love hope feel demand ask bow look work live call help start stop support hate wish trust vote have try matter matters works needs means looks feels',
);
