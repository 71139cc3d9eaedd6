/**
 * Signs and codes of money, right before or behind the number; ISO 4217, `null` where a sign is
 * that of several currencies. `$` alone is the dollar of the article's country, see `money.ts`.
 */
export const CURRENCY_SIGNS: ReadonlyMap<string, string | null> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['rs', 'INR'],
  ['kč', 'CZK'],
  ['zł', 'PLN'],
  ['ft', null],
  ['fr', 'CHF'],
  ['kr', null],
  ['chf', 'CHF'],
  ['eur', 'EUR'],
  ['usd', 'USD'],
  ['gbp', 'GBP'],
  ['cad', 'CAD'],
  ['aud', 'AUD'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['inr', 'INR'],
  ['hkd', 'HKD'],
  ['sgd', 'SGD'],
  ['nzd', 'NZD'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['pln', 'PLN'],
  ['czk', 'CZK'],
  ['try', 'TRY'],
  ['uah', 'UAH'],
  ['zar', 'ZAR'],
  ['brl', 'BRL'],
  ['rm', 'MYR'],
]);

/** Letters before `$`. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['n', 'NAD'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['ec', 'XCD'],
  ['bds', 'BBD'],
  ['bz', 'BZD'],
  ['fj', 'FJD'],
  ['g', 'GYD'],
  ['mx', 'MXN'],
]);

/**
 * Words that make it likely that a text's dollars are those of another country, and those that
 * speak for the United States. Own lists: countries, their people and the cities that stand for
 * them. Too many words here only leave a currency out.
 */
export const OTHER_DOLLAR_WORDS =
  /\b(?:canada|canadians?|ottawa|toronto|montreal|vancouver|calgary|edmonton|winnipeg|ontario|quebec|alberta|saskatchewan|manitoba|australia|australians?|canberra|sydney|melbourne|brisbane|queensland|new zealand|auckland|wellington|singapore|singaporeans?|hong kong|hongkong|taiwan|taiwanese|taipei|namibia|namibians?|windhoek|jamaica|jamaicans?|trinidad|barbados|bahamas|fiji|guyana|belize|liberia|kanada|kanadisch\p{Ll}*|australien|australisch\p{Ll}*|neuseeland|neuseeländisch\p{Ll}*|singapur)\b/giu;
/** The same for the United States. */
export const AMERICAN_WORDS =
  /\bU\.S\.|\b(?:US|USA|United States|Americans?|Washington|New York|California|Texas|Florida|White House|Wall Street|Trump|Biden|Congress|Amerikas?|amerikanisch\p{Ll}*)\b/gu;

/** Countries that call their own money dollars. */
export const DOLLARS_BY_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['au', 'AUD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
  ['tw', 'TWD'],
  ['na', 'NAD'],
  ['jm', 'JMD'],
  ['tt', 'TTD'],
  ['bb', 'BBD'],
  ['fj', 'FJD'],
  ['gy', 'GYD'],
]);

/**
 * Names of money behind a number, in lower case; `null` where several countries use the name.
 * `pound` and `won` are words of other meaning, too: see {@link ONLY_SCALED} and {@link ONLY_LARGE}.
 */
export const CURRENCY_NAMES: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    EUR: 'euro euros eur евро avro evro',
    USD: 'dollar dollars dollari dólares dólar dolar dolara dolary dolarów доллар доллара долларов долларів usd',
    GBP: 'pound pounds sterling pfund livre livres libras sterline funtów фунтов',
    JPY: 'yen',
    CNY: 'yuan renminbi юаней',
    INR: 'rupee rupees rupien roupies rupias',
    RUB: 'rouble roubles ruble rubles rubel rublos rubli рубль рубля рублей руб',
    TRY: 'lira lirası',
    KRW: 'won',
    CHF: 'franken',
    PLN: 'zloty zlotys złoty złotych złote',
    CZK: 'korun koruna koruny',
    UAH: 'hryvnia hryvnias hrywnja griwna гривень гривні гривня грн',
    ILS: 'shekel shekels schekel',
    ZAR: 'rand',
    NGN: 'naira',
    MYR: 'ringgit',
    IDR: 'rupiah rupiahs',
    BDT: 'taka',
    KHR: 'riel riels',
    GHS: 'cedi cedis',
    HUF: 'forint forints',
    BRL: 'reais',
    THB: 'baht',
    VND: 'dong',
    ZMW: 'kwacha',
    ETB: 'birr',
    KZT: 'tenge',
    AFN: 'afghani afghanis',
  })
    .flatMap(([code, names]) =>
      names.split(' ').map((name): [string, string | null] => [name, code]),
    )
    .concat(
      'peso pesos krone krones kroner kronen krona kronor couronne couronnes coronas corone coroas schilling crown crowns franc francs dirham dirhams rial rials riyal riyals dinar dinars shilling shillings'
        .split(' ')
        .map((name): [string, null] => [name, null]),
    ),
);

/** Names that are money only behind a scale (`two million pounds`): else weight. */
export const ONLY_SCALED: ReadonlySet<string> = new Set('pound pounds pfund'.split(' '));
/** The same, but for sums of some size: nobody says of 290,000 that they won. */
export const ONLY_LARGE: ReadonlySet<string> = new Set('won rand'.split(' '));

/** Adjectives before a name of money that tell whose it is. */
export const MONEY_COUNTRIES = new Map<string, Readonly<Record<string, string>>>([
  ['us', { dollar: 'USD' }],
  ['u.s', { dollar: 'USD' }],
  ['american', { dollar: 'USD' }],
  ['australian', { dollar: 'AUD' }],
  ['australische', { dollar: 'AUD' }],
  ['canadian', { dollar: 'CAD' }],
  ['kanadische', { dollar: 'CAD' }],
  ['singapore', { dollar: 'SGD' }],
  ['zealand', { dollar: 'NZD' }],
  ['nz', { dollar: 'NZD' }],
  ['kong', { dollar: 'HKD' }],
  ['hk', { dollar: 'HKD' }],
  ['taiwan', { dollar: 'TWD' }],
  ['swiss', { franc: 'CHF' }],
  ['schweizer', { frank: 'CHF' }],
  ['british', { pound: 'GBP' }],
  ['britische', { pfund: 'GBP' }],
  ['egyptian', { pound: 'EGP' }],
  ['lebanese', { pound: 'LBP', lira: 'LBP' }],
  ['syrian', { pound: 'SYP', lira: 'SYP' }],
  ['sudanese', { pound: 'SDG' }],
  ['pakistani', { rupee: 'PKR' }],
  ['indian', { rupee: 'INR' }],
  ['lankan', { rupee: 'LKR' }],
  ['nepali', { rupee: 'NPR' }],
  ['nepalese', { rupee: 'NPR' }],
  ['kenyan', { shilling: 'KES' }],
  ['kenya', { shilling: 'KES' }],
  ['ugandan', { shilling: 'UGX' }],
  ['tanzanian', { shilling: 'TZS' }],
  ['somali', { shilling: 'SOS' }],
  ['swedish', { kron: 'SEK', crown: 'SEK' }],
  ['schwedische', { kron: 'SEK' }],
  ['norwegian', { kron: 'NOK', crown: 'NOK' }],
  ['norwegische', { kron: 'NOK' }],
  ['danish', { kron: 'DKK', crown: 'DKK' }],
  ['dänische', { kron: 'DKK' }],
  ['mexican', { peso: 'MXN' }],
  ['argentine', { peso: 'ARS' }],
  ['philippine', { peso: 'PHP' }],
  ['chilean', { peso: 'CLP' }],
  ['colombian', { peso: 'COP' }],
  ['cuban', { peso: 'CUP' }],
  ['iranian', { rial: 'IRR' }],
  ['yemeni', { rial: 'YER' }],
  ['omani', { rial: 'OMR' }],
  ['saudi', { riyal: 'SAR' }],
  ['qatari', { riyal: 'QAR' }],
  ['uae', { dirham: 'AED' }],
  ['emirati', { dirham: 'AED' }],
  ['moroccan', { dirham: 'MAD' }],
  ['kuwaiti', { dinar: 'KWD' }],
  ['iraqi', { dinar: 'IQD' }],
  ['jordanian', { dinar: 'JOD' }],
  ['libyan', { dinar: 'LYD' }],
  ['tunisian', { dinar: 'TND' }],
  ['algerian', { dinar: 'DZD' }],
  ['serbian', { dinar: 'RSD' }],
  ['czech', { kor: 'CZK', crown: 'CZK' }],
  ['icelandic', { kron: 'ISK', crown: 'ISK' }],
]);

/** What `kr` and crowns are in the languages of the countries that have them. */
export const CROWNS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  sv: 'SEK',
  da: 'DKK',
  no: 'NOK',
  is: 'ISK',
  cs: 'CZK',
};
