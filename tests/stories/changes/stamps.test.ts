import { describe, expect, it } from 'vitest';
import { isTimeStamp } from '@/lib/stories/changes/stamps';

describe('a line that only says when', () => {
  it.each([
    ['en', 'Updated at 8.50pm on 17 November 2026'],
    ['en', 'First published: Tuesday 17 November 2026, 13:30 GMT'],
    ['en', '3 min read'],
    ['en', '2 hours ago'],
    ['de', 'Stand: 17.11.2026, 20:50 Uhr'],
    ['fr', 'Publié le 17 novembre 2026 à 20h50'],
    ['es', 'Actualizado el 17 de noviembre de 2026 a las 20:50'],
    ['ru', 'Обновлено 17 ноября 2026 в 20:50'],
  ])('is a time stamp: %s, %s', (lang, line) => {
    expect(isTimeStamp(line, lang)).toBe(true);
  });

  it.each([
    ['en', 'The terminal is closed until Saturday.'],
    ['en', 'Updated: 47 people were hurt'],
    ['en', 'On Monday'],
    ['en', '186'],
    ['en', ''],
    ['de', 'Die Fähre fährt um 7 Uhr.'],
  ])('is none where it says more, or nothing of a time: %s, %s', (lang, line) => {
    expect(isTimeStamp(line, lang)).toBe(false);
  });
});
