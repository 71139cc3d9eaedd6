import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { articleFromText } from '@/lib/extract/from-text';

/** Published on a Wednesday. */
const PUBLISHED = '2026-11-25T09:30:00+01:00';

const dates = (text: string, lang: string, published: string | undefined = PUBLISHED): string[] =>
  makeBrief(articleFromText({ text, lang, ...(published && { published }) })).dates.map(
    ({ iso, until }) => (until ? `${iso}/${until}` : iso),
  );

type Case = [lang: string, text: string, dates: string[]];

describe('whole dates', () => {
  it.each<Case>([
    ['en', 'It opened on 3 May 2024 in the rain.', ['2024-05-03']],
    ['en', 'It opened on May 3, 2024, at 2.30 p.m.', ['2024-05-03T14:30']],
    ['en', 'It ran from 3 to 5 May 2024.', ['2024-05-03/2024-05-05']],
    ['en', 'It opened in March 2025.', ['2025-03']],
    ['en', 'In March last year the ship drifted for an hour.', ['2025-03']],
    ['de', 'Das geschah am 3. Mai 2024.', ['2024-05-03']],
    ['de', 'Das geschah am 24.11.2026.', ['2026-11-24']],
    ['de', 'Das geschah im Oktober 2025.', ['2025-10']],
    ['fr', 'Il est né le 3 mai 2024.', ['2024-05-03']],
    ['es', 'Ocurrió el 3 de mayo de 2024.', ['2024-05-03']],
    ['pl', 'Stało się to 3 listopada 2025 roku.', ['2025-11-03']],
    ['ru', 'Это случилось 3 мая 2024 года.', ['2024-05-03']],
    ['ja', '2026年11月3日に始まった。', ['2026-11-03']],
    ['ko', '2026년 11월 3일에 시작했다.', ['2026-11-03']],
  ])('%s: %s', (lang, text, found) => {
    expect(dates(text, lang)).toEqual(found);
  });
});

describe('weekdays', () => {
  it.each<Case>([
    ['en', 'She is due to be heard in court on Thursday.', ['2026-11-26']],
    ['en', 'It will be closed on Tuesday.', ['2026-12-01']],
    [
      'en',
      'Lessons were off, and nurses will be at the school until Friday, she said.',
      ['2026-11-27'],
    ],
    ['de', 'Er kam am frühen Samstag.', ['2026-11-21']],
    ['en', 'The bridge was closed on Tuesday.', ['2026-11-24']],
    ['en', 'The mayor said on Wednesday that it was closed.', ['2026-11-25']],
    ['en', 'The mayor said on Thursday that it was closed.', ['2026-11-19']],
    ['en', 'The bridge will open on Friday.', ['2026-11-27']],
    ['en', 'Last Tuesday the bridge was closed.', ['2026-11-24']],
    ['en', 'They meet next Tuesday.', ['2026-12-01']],
    ['en', 'It runs until Wednesday next week.', ['2026-12-02']],
    ['en', 'The terminal is closed until at least Saturday.', ['2026-11-28']],
    ['en', 'A reserve ferry may run from Wednesday, the city said.', ['2026-11-25']],
    ['en', 'The pier was closed until Saturday.', ['2026-11-21']],
    ['de', 'Die Brücke bleibt bis mindestens Samstag gesperrt.', ['2026-11-28']],
    ['en', 'The toll rose to 10 on Saturday.', ['2026-11-21']],
    ['de', 'Die Brücke wurde am Dienstag gesperrt.', ['2026-11-24']],
    ['de', 'Am vergangenen Dienstag wurde sie gesperrt.', ['2026-11-24']],
    ['de', 'Am kommenden Dienstag wird sie geöffnet.', ['2026-12-01']],
    ['de', 'Am Montagabend wurde sie gesperrt.', ['2026-11-23']],
    ['de', 'Er soll am Montag angegriffen worden sein.', ['2026-11-23']],
    ['en', 'The bridge opens this Friday.', ['2026-11-27']],
    ['en', 'It was closed over the weekend.', ['2026-11-21/2026-11-22']],
    ['en', 'It will be open this weekend.', ['2026-11-28/2026-11-29']],
    ['de', 'Ab Freitag ist sie offen.', ['2026-11-27']],
    ['fr', 'Le pont a été fermé lundi dernier.', ['2026-11-23']],
  ])('%s: %s', (lang, text, found) => {
    expect(dates(text, lang)).toEqual(found);
  });
});

describe('dates without a year', () => {
  it.each<Case>([
    ['en', 'It was closed on 3 November.', ['2026-11-03']],
    ['en', 'It was closed on 3 March.', ['2026-03-03']],
    ['en', 'It will open on 3 March.', ['2027-03-03']],
    ['en', 'It was closed in December.', ['2025-12']],
    ['en', 'It was closed in April last year.', ['2025-04']],
    ['en', 'It ended this December.', ['2026-12']],
    ['de', 'Sie wurde im April vergangenen Jahres gesperrt.', ['2025-04']],
    ['de', 'Sie wird am 3. März geöffnet.', ['2027-03-03']],
    ['de', 'Sie wurde im Juni gesperrt.', ['2026-06']],
    ['de', 'Er trug im Juli dazu bei.', ['2026-07']],
    ['en', 'The board approved the rescue plan on 3 March.', ['2026-03-03']],
    [
      'en',
      'It would help the port in December by opening, but Kern admitted nothing.',
      ['2026-12'],
    ],
    ['en', '“A hearing in February,” Kern wrote.', ['2027-02']],
  ])('%s: %s', (lang, text, found) => {
    expect(dates(text, lang)).toEqual(found);
  });
});

describe('relative dates and years', () => {
  it.each<Case>([
    ['en', 'It was closed yesterday.', ['2026-11-24']],
    ['en', 'It was closed last week.', ['2026-W47']],
    ['en', 'It was closed two weeks ago.', ['2026-W46']],
    ['en', 'It was closed last year.', ['2025']],
    ['en', 'It was built in 1931 and rebuilt from 1950 to 1953.', ['1931', '1950', '1953']],
    ['en', 'It was built in the 1939–1945 war.', ['1939/1945']],
    ['de', 'Sie wurde gestern gesperrt.', ['2026-11-24']],
    ['de', 'Sie wurde im vergangenen Jahr gebaut.', ['2025']],
    ['de', 'In den Jahren 2017, 2018 und 2019.', ['2017', '2018', '2019']],
  ])('%s: %s', (lang, text, found) => {
    expect(dates(text, lang)).toEqual(found);
  });
});

describe('no dates', () => {
  it.each<[string, string]>([
    ['en', 'They may march for two weeks.'],
    ['en', 'Three days later it was open, within 5 minutes.'],
    ['en', 'In the past two weeks it was closed.'],
    ['en', 'It has 2,024 rooms and 2000 people.'],
    ['en', 'Book on a Tuesday, before that Saturday or Good Friday.'],
    ['en', 'The next week they left, over the weekend of the opening.'],
    ['en', 'The harbour is as strong today as it was, and still closed today.'],
    ['en', 'They remember the September 11 attacks with Jill June.'],
    ['en', 'The September 11th Advocates and the victims of 9/11 met a few years ago.'],
    ['en', 'Order the boots Today. In America today, it is wrong.'],
    ['de', 'Aus dem Englischen von Jan Michael Kern und Uwe Jun.'],
    ['en', 'Over the next eight weeks it stays closed.'],
    ['de', 'Sie ist bis heute zu.'],
    ['de', 'Das ist so, und die Agenda 2010 bleibt.'],
    ['de', 'In den vergangenen Monaten am Morgen.'],
  ])('%s: %s', (lang, text) => {
    expect(dates(text, lang)).toEqual([]);
  });

  it('resolves nothing without a day of publication, but reads whole dates', () => {
    expect(dates('It was closed on Tuesday, 3 May 2024.', 'en', '')).toEqual(['2024-05-03']);
    expect(dates('It was closed on Tuesday.', 'en', '')).toEqual([]);
  });

  it('goes by the day in the zone of the page', () => {
    expect(dates('It was closed yesterday.', 'en', '2026-11-25T00:30:00+13:00')).toEqual([
      '2026-11-24',
    ]);
  });
});
