/**
 * Signs that mean something anywhere in a line: in CommonMark, in GitHub's and pandoc's additions
 * (`~`, `|`, `$`, `^`) and in note programs (`#` tags, `==`). Escaping one too many shows the same.
 */
const ANYWHERE = /[\\`*_[\]<>~|$^#]|={2,}/g;
/** A named entity would be read as another character: `&copy;`. A numbered one has lost its `#` above. */
const ENTITY = /&(?=\w+;)/g;
/** At the start of a line: bullets, underlines of headings, definitions. */
const FIRST_SIGN = /^([-+=:])/;
/** At the start of a line: a numbered list. */
const FIRST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** A text as one line of Markdown that shows its very characters and nothing else. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(ANYWHERE, (signs) => signs.replace(/./g, '\\$&'))
    .replace(ENTITY, '\\&')
    .replace(FIRST_SIGN, '\\$1')
    .replace(FIRST_NUMBER, '$1\\$2');

/** An address between the round brackets of a Markdown link. */
const escapeAddress = (address: string): string =>
  address.replace(/[()<>\\\s|`]/g, (sign) =>
    sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign),
  );

/** A Markdown link; its words alone where there is no address. */
export const markdownLink = (words: string, address: string | null): string =>
  address ? `[${escapeMarkdown(words)}](${escapeAddress(address)})` : escapeMarkdown(words);
