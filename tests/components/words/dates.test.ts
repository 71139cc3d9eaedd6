import { beforeAll, describe, expect, it } from 'vitest';
import { dateMentionWords, dayOf } from '@/components/words/dates';
import type { DateMention } from '@/lib/model/date-mention';
import { speak } from '../support/screen-language';

beforeAll(() => speak('en'));

const words = (iso: string, precision: DateMention['precision'], until?: string) =>
  dateMentionWords(
    { iso, precision, ...(until ? { until } : {}), text: '', sentences: [], spans: [], rule: '' },
    'en-GB',
  );

describe('a date of the text', () => {
  it.each<[string, DateMention['precision'], string]>([
    ['2026', 'year', '2026'],
    ['2026-11', 'month', 'November 2026'],
    ['2026-11-17', 'day', '17 Nov 2026'],
    ['2026-11-17T14:30', 'time', '17 Nov 2026, 14:30'],
    // the first week of a year holds its first Thursday (ISO 8601)
    ['2026-W01', 'week', 'week of 29 Dec 2025'],
    ['2026-W47', 'week', 'week of 16 Nov 2026'],
  ])('is as exact as the text: %s', (iso, precision, shown) => {
    expect(words(iso, precision)).toBe(shown);
  });

  it('has two ends where it is a span of time', () => {
    expect(words('2026-05-03', 'day', '2026-05-05')).toBe('3 May 2026 – 5 May 2026');
  });
});

describe('the beginning of a date', () => {
  it('puts a week before the days and months that follow it', () => {
    const order = ['2026', '2026-W47', '2026-11-17', '2026-11-17T14:30', '2026-12'];
    expect(order.toReversed().toSorted((a, b) => dayOf(a).getTime() - dayOf(b).getTime())).toEqual(
      order,
    );
  });
});
