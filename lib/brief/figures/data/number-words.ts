/** English number words below a hundred. */
export const ENGLISH_SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);

export const ENGLISH_TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
);

/** German number words below twenty and the tens, as they stand inside compounds. */
export const GERMAN_SMALL: ReadonlyMap<string, number> = new Map([
  ...'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ['eins', 1],
  ['zwo', 2],
]);

export const GERMAN_TENS: ReadonlyMap<string, number> = new Map(
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
);

const M = 1e6;
const G = 1e9;
const T = 1e12;

/**
 * Words that multiply the number before them, by language, in lower case without a full stop.
 * German and French `Billion` is 10¹². `m`, `b` and `k` are read in sums of money and where they
 * touch the digits of a counted noun.
 */
export const SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    hundred: 100,
    thousand: 1e3,
    million: M,
    mn: M,
    mln: M,
    billion: G,
    bn: G,
    bln: G,
    trillion: T,
    tn: T,
    trn: T,
    dozen: 12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
  },
  de: {
    hundert: 100,
    tausend: 1e3,
    tsd: 1e3,
    million: M,
    millionen: M,
    mio: M,
    mill: M,
    milliarde: G,
    milliarden: G,
    mrd: G,
    md: G,
    billion: T,
    billionen: T,
    bio: T,
    dutzend: 12,
  },
  fr: {
    mille: 1e3,
    million: M,
    millions: M,
    milliard: G,
    milliards: G,
    md: G,
    mds: G,
    billion: T,
    billions: T,
  },
  es: { mil: 1e3, millón: M, millones: M, billón: T, billones: T },
  it: { mila: 1e3, mille: 1e3, milione: M, milioni: M, mln: M, miliardo: G, miliardi: G, mld: G },
  pt: {
    mil: 1e3,
    milhão: M,
    milhões: M,
    bilhão: G,
    bilhões: G,
    trilhão: T,
    trilhões: T,
    mi: M,
    bi: G,
  },
  nl: { duizend: 1e3, miljoen: M, mln: M, miljard: G, mld: G, biljoen: T },
  ru: {
    тысяча: 1e3,
    тысячи: 1e3,
    тысяч: 1e3,
    тыс: 1e3,
    миллион: M,
    миллиона: M,
    миллионов: M,
    млн: M,
    миллиард: G,
    миллиарда: G,
    миллиардов: G,
    млрд: G,
    триллион: T,
    триллиона: T,
    триллионов: T,
    трлн: T,
  },
  uk: {
    тисяча: 1e3,
    тисячі: 1e3,
    тисяч: 1e3,
    тис: 1e3,
    мільйон: M,
    мільйони: M,
    мільйона: M,
    мільйонів: M,
    млн: M,
    мільярд: G,
    мільярди: G,
    мільярда: G,
    мільярдів: G,
    млрд: G,
    трлн: T,
  },
  pl: {
    tysiąc: 1e3,
    tysiące: 1e3,
    tysięcy: 1e3,
    tys: 1e3,
    milion: M,
    miliony: M,
    miliona: M,
    milionów: M,
    mln: M,
    miliard: G,
    miliardy: G,
    miliarda: G,
    miliardów: G,
    mld: G,
    bilion: T,
    bilionów: T,
  },
  tr: { bin: 1e3, milyon: M, milyar: G, trilyon: T },
  sv: { tusen: 1e3, miljon: M, miljoner: M, mn: M, miljard: G, miljarder: G, mdr: G, biljoner: T },
  da: { tusind: 1e3, million: M, millioner: M, mio: M, milliard: G, milliarder: G, mia: G },
  no: { tusen: 1e3, million: M, millioner: M, mill: M, milliard: G, milliarder: G, mrd: G },
  cs: {
    tisíc: 1e3,
    tisíce: 1e3,
    tis: 1e3,
    milion: M,
    miliony: M,
    milionů: M,
    mil: M,
    miliarda: G,
    miliardy: G,
    miliard: G,
    mld: G,
  },
  zh: { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 万亿: T, 兆: T, 千: 1e3, 百万: M },
  ja: { 万: 1e4, 億: 1e8, 兆: T, 千: 1e3 },
  ko: { 만: 1e4, 억: 1e8, 조: T, 천: 1e3 },
};

/** Scales of one letter: only glued to the digits of money, or of digits before a counted noun. */
export const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: M, b: G, t: T };
