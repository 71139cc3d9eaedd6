/** English number words below a hundred. */
export const ENGLISH_SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);

/** English tens from twenty on. */
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

/** German tens from twenty on. */
export const GERMAN_TENS: ReadonlyMap<string, number> = new Map(
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
);
