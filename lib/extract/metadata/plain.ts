/** Longest name, title or date that is looked at; anything longer is no such thing. */
const LONGEST_VALUE = 2_000;

/** The entities that occur in structured data that was escaped twice; others are left as they are. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
};

/** Text with HTML entities written out, once; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, dec, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}

/**
 * A short value (title, name, date) as plain text: entities written out, tags and zero-width
 * characters gone, white space folded. Empty for anything that is too long to be one.
 */
export function plainText(value: string): string {
  if (value.length > LONGEST_VALUE) return '';
  let text = value;
  // Twice, because content systems escape what was escaped already.
  for (let i = 0; i < 2 && text.includes('&'); i++) text = decodeEntities(text);
  return text
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** Latin letters and digits below this are told by a table: Latin Extended-B ends here. */
const LATIN = 0x250;
const IN_WORD = Uint8Array.from({ length: LATIN }, (_, code) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
/** General punctuation: quotation marks, dashes, blanks; none of it is part of a word. */
const PUNCTUATION = [0x2000, 0x206f] as const;

/** As {@link comparable}, of lower case text that is all Latin; `null` of any other. */
function comparableLatin(text: string): string | null {
  let result = '';
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (code >= LATIN && (code < PUNCTUATION[0] || code > PUNCTUATION[1])) return null;
    const isWord = code < LATIN && IN_WORD[code] === 1;
    if (isWord && start < 0) start = i;
    else if (!isWord && start >= 0) {
      result += result ? ` ${text.slice(start, i)}` : text.slice(start, i);
      start = -1;
    }
  }
  return result;
}

/** Lower case, letters and digits of any script only, parted by single blanks: for comparing. */
export function comparable(text: string): string {
  const lower = text.toLowerCase();
  // Every text of a page comes through here: the pattern takes several times as long.
  return comparableLatin(lower) ?? lower.replace(NOT_WORD, ' ').trim();
}
