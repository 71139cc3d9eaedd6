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

/** Lower case, letters and digits of any script only, parted by single blanks: for comparing. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
