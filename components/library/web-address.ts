/** Addresses that may be opened: never another scheme that a page put in its metadata. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
