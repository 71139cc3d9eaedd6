import type { FigureBound } from '@/lib/model/figure';

type WordedBound = Exclude<FigureBound, 'exact' | 'range'>;

/**
 * Phrases right before a number, in lower case, longest first where one begins another.
 * Collected by hand from grammars and news. `nearly`, `fast` and their kin are `about`: they say
 * that the value is rounded, and comparing must not take them for a limit. `just over` and `gut`
 * give a least value. Words that are also prepositions of place or time (`over`, `under`, `bis`)
 * count only where {@link isLimit} finds no such use.
 */
export const BOUNDS_BEFORE: Readonly<Record<string, Readonly<Record<WordedBound, string>>>> = {
  en: {
    'at-least':
      'at least|at a minimum|more than|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|upwards of|upward of|in excess of|exceeding|exceeded|exceeds|exceed|over|above|just over|just above|well over|well above|greater than|higher than|larger than|surpassed|surpassing|topped|topping|as few as|as little as|as low as|starting at|starting from|start at|starts at|start from|starts from',
    'at-most':
      'at most|up to|as many as|as much as|as high as|as deep as|as tall as|as long as|as wide as|as far as|as large as|within|no more than|not more than|fewer than|less than|a maximum of|maximum of|under|below|lower than|well under|well below|smaller than',
    about:
      'about|around|approximately|roughly|some|an estimated|estimated|nearly|almost|close to|just under|just below|circa|ca|in the region of|somewhere around|just shy of|shy of|virtually|more or less|approx|near',
  },
  de: {
    'at-least':
      'mindestens|wenigstens|zumindest|mehr als|nicht weniger als|nicht unter|über|gut|weit über|deutlich über|knapp über|etwas über|etwas mehr als|weit mehr als|deutlich mehr als|minimal|ab',
    'at-most':
      'höchstens|maximal|bis zu|nicht mehr als|weniger als|unter|deutlich unter|weit unter|deutlich weniger als|längstens|innerhalb von',
    about:
      'rund|etwa|ungefähr|circa|zirka|ca|schätzungsweise|geschätzt|geschätzte|geschätzten|an die|um die|fast|nahezu|beinahe|annähernd|knapp|knapp unter|in etwa|rd|grob|so um die',
  },
  fr: {
    'at-least': 'au moins|plus de|plus d|au minimum|pas moins de|minimum',
    'at-most': "jusqu'à|jusqu’à|jusqu à|moins de|moins d|au plus|au maximum|pas plus de|maximum",
    about: 'environ|près de|quelque|quelques|presque|à peu près|autour de|une estimation de',
  },
  es: {
    'at-least': 'al menos|más de|por lo menos|como mínimo|no menos de',
    'at-most': 'hasta|menos de|como máximo|no más de|como mucho',
    about: 'unos|unas|cerca de|alrededor de|casi|aproximadamente|en torno a|en torno al|cerca del',
  },
  it: {
    'at-least': 'almeno|più di|oltre|più del|più dell|non meno di|più d',
    'at-most': 'fino a|fino al|meno di|meno del|al massimo|non più di',
    about: 'circa|quasi|intorno a|intorno al|attorno a|attorno al|poco meno di',
  },
  pt: {
    'at-least': 'pelo menos|mais de|ao menos|no mínimo',
    'at-most': 'até|menos de|no máximo',
    about: 'cerca de|quase|aproximadamente|por volta de|em torno de|perto de',
  },
  nl: {
    'at-least': 'minstens|meer dan|ruim|zeker|ten minste|tenminste|minimaal|boven de',
    'at-most': 'maximaal|hoogstens|minder dan|tot wel|hooguit|tot maximaal',
    about: "ongeveer|zo'n|zo’n|bijna|circa|ca|rond de|om en nabij|een kleine",
  },
  ru: {
    'at-least': 'не менее|более|больше|минимум|как минимум|свыше|по меньшей мере|по крайней мере',
    'at-most': 'до|менее|не более|не больше|максимум|меньше',
    about: 'около|почти|примерно|порядка|приблизительно|порядка|ориентировочно',
  },
  uk: {
    'at-least': 'щонайменше|не менше|понад|більше|більш як|більш ніж|мінімум',
    'at-most': 'до|менше|не більше|максимум',
    about: 'близько|майже|приблизно|біля|орієнтовно',
  },
  pl: {
    'at-least': 'co najmniej|ponad|przynajmniej|więcej niż|minimum',
    'at-most': 'co najwyżej|nawet do|mniej niż|nie więcej niż|maksymalnie|poniżej',
    about: 'około|ok|prawie|blisko|niemal|mniej więcej|jakieś',
  },
  tr: {
    'at-least': 'en az|asgari',
    'at-most': 'en fazla|en çok',
    about: 'yaklaşık|yaklaşık olarak|neredeyse|aşağı yukarı',
  },
  sv: {
    'at-least': 'minst|mer än|över|åtminstone|drygt|fler än',
    'at-most': 'upp till|högst|mindre än|färre än|under|max',
    about: 'omkring|ungefär|cirka|runt|nästan|knappt|närmare|ca',
  },
  da: {
    'at-least': 'mindst|mere end|over|flere end|godt',
    'at-most': 'op til|højst|mindre end|færre end|under',
    about: 'omkring|cirka|ca|næsten|knap|knapt|rundt regnet|tæt på',
  },
  no: {
    'at-least': 'minst|mer enn|over|flere enn|drøyt',
    'at-most': 'opptil|opp til|høyst|mindre enn|færre enn|under|inntil',
    about: 'omkring|cirka|rundt|nesten|om lag|ca|omlag|nær',
  },
};

/** Words right after the number, or its unit, in lower case. */
export const BOUNDS_AFTER: Readonly<Record<string, Readonly<Record<WordedBound, string>>>> = {
  en: {
    'at-least': 'or more|or above|or older|or higher|or greater|and counting|and more',
    'at-most': 'or less|or fewer|or below|or lower|at most|at the most',
    about: 'or so|odd|or thereabouts|give or take',
  },
  de: {
    'at-least': 'oder mehr|und mehr|aufwärts',
    'at-most': 'oder weniger',
    about: 'herum',
  },
};
