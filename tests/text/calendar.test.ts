import { describe, expect, it } from 'vitest';
import { calendar } from '@/lib/text/calendar';

describe('the calendar of a language', () => {
  it.each<[string, string, number]>([
    ['en', 'november', 11],
    ['de', 'märz', 3],
    ['pl', 'listopada', 11],
    ['ru', 'ноября', 11],
    ['tr', 'kasım', 11],
  ])('%s knows %s', (lang, name, month) => {
    expect(calendar(lang).months.get(name)).toBe(month);
  });

  it('counts weekdays from Monday', () => {
    expect(calendar('en').weekdays.get('monday')).toBe(1);
    expect(calendar('de').weekdays.get('sonntag')).toBe(7);
  });

  it('is the English one for a language that nobody knows', () => {
    expect(calendar('und').months.get('may')).toBe(5);
  });
});
