/** placeholder of the first version: ISO and epoch only */
export function isoDate(value: string | null): string | null {
  const text = value?.trim() ?? '';
  const match =
    /(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s?(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      text,
    );
  if (!match) return null;
  const [, year, month = '', day = '', hour, minute, second = '00', zone] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!hour || !zone) return date;
  const offset = /z/i.test(zone) ? 'Z' : zone.replace(/^(...):?/, '$1:');
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}
