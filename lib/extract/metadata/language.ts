/** `en_US`, `EN-us` and `de` as BCP 47 with a lower-case language; `null` for anything else. */
export function languageTag(value: string | null): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}|\d{3}))?(?![a-z])/i.exec(
    value ?? '',
  );
  if (!match?.[1]) return null;
  const language = match[1].toLowerCase();
  return match[2] ? `${language}-${match[2].toUpperCase()}` : language;
}
