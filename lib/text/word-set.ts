/** The words of a list, which stands as one text parted by blanks or by another mark. */
export const wordSet = (list: string, by = ' '): ReadonlySet<string> => new Set(list.split(by));

/** Of a language without a list. */
export const NO_WORDS: ReadonlySet<string> = new Set();
