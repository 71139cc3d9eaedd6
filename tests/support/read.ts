import { type ReadText, readText } from '@/lib/brief/read-text';
import { articleOf } from './articles';

/** Paragraphs as the steps of the brief get them. */
export const read = (
  texts: string | readonly string[],
  lang = 'en',
  overrides: Parameters<typeof articleOf>[1] = {},
): ReadText =>
  readText(articleOf(typeof texts === 'string' ? [texts] : texts, { lang, ...overrides }), lang);
