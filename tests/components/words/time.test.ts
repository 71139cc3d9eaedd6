import { beforeAll, describe, expect, it } from 'vitest';
import { ageWords, daysLeftInTrash, momentOf, publishedWords } from '@/components/words/time';
import { speak } from '../support/screen-language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = new Date(2026, 10, 23, 12).getTime();

beforeAll(() => speak('en'));

describe('ages', () => {
  it.each([
    ['a clock that was set back', -HOUR, 'just now'],
    ['seconds', 59_000, 'just now'],
    ['minutes', 5 * MINUTE + 59_000, '5 minutes ago'],
    ['hours', 3 * HOUR, '3 hours ago'],
    ['a day', DAY, 'yesterday'],
    ['nearly a week', 7 * DAY - MINUTE, '6 days ago'],
    ['a week, as a date', 7 * DAY, 'Nov 16, 2026'],
  ])('read in words: %s', (_, age, words) => {
    expect(ageWords(NOW - age, NOW, 'en-US')).toBe(words);
  });

  it('follow the language of the screen', () => {
    expect(ageWords(NOW - 2 * DAY, NOW, 'de')).toBe('vorgestern');
    expect(ageWords(NOW - 30 * DAY, NOW, 'de')).toBe('24.10.2026');
  });
});

describe('dates of articles', () => {
  it('stay on their calendar day where the page gave no time of day', () => {
    expect(publishedWords('2026-11-20', 'en-GB')).toBe('20 Nov 2026');
  });

  it('have a time of day where the page gave one', () => {
    const iso = new Date(2026, 10, 20, 8, 10).toISOString();
    expect(publishedWords(iso, 'en-GB')).toBe('20 Nov 2026, 08:10');
  });

  it('are nothing where they cannot be read', () => {
    expect(publishedWords('last Tuesday', 'en')).toBeNull();
    expect(momentOf('')).toBeNull();
  });
});

describe('days left in the trash', () => {
  it.each([
    ['a clock that was set back', -HOUR, 30],
    ['the first day', HOUR, 30],
    ['a day later', DAY, 29],
    ['the last day', 30 * DAY, 0],
    ['overdue', 45 * DAY, 0],
  ])('are counted whole: %s', (_, age, left) => {
    expect(daysLeftInTrash(NOW - age, NOW)).toBe(left);
  });
});
