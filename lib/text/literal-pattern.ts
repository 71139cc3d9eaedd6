/** A text as a pattern that matches nothing but itself. */
export const literalPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
