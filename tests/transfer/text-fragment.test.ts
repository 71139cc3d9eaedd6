import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';
import { textDirectives, withDirective } from '@/lib/transfer/text-fragment';
import { findDirective, readDirective } from './support';

/** The directive of the first or a later place of some words in a text. */
function directiveOf(text: string, words: string, lang = 'en', place = 0): string {
  let start = text.indexOf(words);
  for (let n = 0; n < place; n += 1) start = text.indexOf(words, start + 1);
  return textDirectives(text, lang)({ start, end: start + words.length });
}

describe('the directive of a sentence', () => {
  it.each([
    [
      'a short one is given whole',
      'Two ships were withdrawn. Nobody was hurt.',
      'Nobody was hurt.',
      'Nobody%20was%20hurt.',
    ],
    [
      'hyphens, commas and ampersands would be read as part of the directive',
      'The stand-in, paid by Bryn & Sula, sails. It rained.',
      'The stand-in, paid by Bryn & Sula, sails.',
      'The%20stand%2Din%2C%20paid%20by%20Bryn%20%26%20Sula%2C%20sails.',
    ],
    [
      'brackets and quotation marks end a link in some programs',
      'He said (twice) that it’s “late”. It rained.',
      'He said (twice) that it’s “late”.',
      'He%20said%20%28twice%29%20that%20it%E2%80%99s%20%E2%80%9Clate%E2%80%9D.',
    ],
    [
      'a long one is given by its ends, four words or so each',
      'It rained. The ferry operator Nordlys withdrew two of its five ships on Thursday after cracks had been found in the loading ramps.',
      'The ferry operator Nordlys withdrew two of its five ships on Thursday after cracks had been found in the loading ramps.',
      'The%20ferry%20operator%20Nordlys,in%20the%20loading%20ramps.',
    ],
    [
      'its start grows until no other sentence begins so',
      'The mayor of the town of Halmar asked the county for a stand-in ship on Monday evening. The mayor of the town of Bryn asked the county for patience until the end of the week.',
      'The mayor of the town of Bryn asked the county for patience until the end of the week.',
      'The%20mayor%20of%20the%20town%20of%20Bryn,the%20end%20of%20the%20week.',
    ],
    [
      'its end grows until it does not end too early',
      'She spoke for hours about what happens at the end of the week. said nobody, and of much that comes at the end of the week.',
      'She spoke for hours about what happens at the end of the week. said nobody, and of much that comes at the end of the week.',
      'She%20spoke%20for%20hours%20about,comes%20at%20the%20end%20of%20the%20week.',
    ],
    [
      'white space is one blank',
      'Two\u00A0ships\n were late. It rained.',
      'Two\u00A0ships\n were late.',
      'Two%20ships%20were%20late.',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(directiveOf(text, words)).toBe(expected);
  });

  it.each([
    ['zh', '市议会周一批准了新的渡轮合同。', '市议会周一批准了新的渡轮合同。'],
    [
      'zh',
      '周三下雨。由于装载坡道出现裂缝，渡轮运营商北光公司周四宣布停运旗下五艘船只中的两艘，预计维修工作将持续到明年一月底。',
      '由于装载坡道出现裂缝，渡轮运营商北光公司周四宣布停运旗下五艘船只中的两艘，预计维修工作将持续到明年一月底。',
    ],
    [
      'ja',
      '雨だった。フェリー運航会社のノルドリスは木曜日、積み込み用ランプに亀裂が見つかったため、保有する五隻のうち二隻の運航を取りやめた。',
      'フェリー運航会社のノルドリスは木曜日、積み込み用ランプに亀裂が見つかったため、保有する五隻のうち二隻の運航を取りやめた。',
    ],
    [
      'ar',
      'هطل المطر. أعلنت شركة العبارات الشمالية يوم الخميس سحب سفينتين من أصل خمس بعد العثور على تشققات في منحدرات التحميل.',
      'أعلنت شركة العبارات الشمالية يوم الخميس سحب سفينتين من أصل خمس بعد العثور على تشققات في منحدرات التحميل.',
    ],
    [
      'he',
      'ירד גשם. חברת המעבורות הצפונית הודיעה ביום חמישי כי תוציא משירות שתיים מחמש האוניות שלה לאחר שנמצאו סדקים.',
      'חברת המעבורות הצפונית הודיעה ביום חמישי כי תוציא משירות שתיים מחמש האוניות שלה לאחר שנמצאו סדקים.',
    ],
    [
      'hi',
      'बारिश हुई। नौका कंपनी ने गुरुवार को बताया कि रैंप में दरारें मिलने के बाद पाँच में से दो जहाज़ सेवा से हटा लिए गए हैं।',
      'नौका कंपनी ने गुरुवार को बताया कि रैंप में दरारें मिलने के बाद पाँच में से दो जहाज़ सेवा से हटा लिए गए हैं।',
    ],
  ])('finds the sentence in %s', (lang, text, words) => {
    expect(findDirective(text, directiveOf(text, words, lang))).toBe(words);
  });

  it('is short where there are no blanks between words, too', () => {
    const words =
      '由于装载坡道出现裂缝，渡轮运营商北光公司周四宣布停运旗下五艘船只中的两艘，预计维修工作将持续到明年一月底。';
    const { start, end } = readDirective(directiveOf(`周三下雨。${words}`, words, 'zh'));
    expect(start.length).toBeLessThan(12);
    expect(end?.length).toBeLessThan(12);
  });
});

describe('a sentence that stands more than once', () => {
  const TWICE = 'No one was hurt. Then it rained. No one was hurt. The rain stopped.';
  it.each([
    ['gets the words before it', TWICE, 1, 'rained.-,No%20one%20was%20hurt.'],
    ['gets the words after it where none stand before', TWICE, 0, 'No%20one%20was%20hurt.,-Then'],
    [
      'of its own paragraph first',
      'It was late.\n\nNo one was hurt. Then it rained.\n\nIt was early.\n\nNo one was hurt.',
      0,
      'No%20one%20was%20hurt.,-Then',
    ],
    [
      'needs no context where it is the first and stands alone',
      'It was late.\n\nNo one was hurt.\n\nIt was late.\n\nNo one was hurt.',
      0,
      'No%20one%20was%20hurt.',
    ],
    [
      'gets words of the paragraph before where its own has no others',
      'It was late.\n\nNo one was hurt.\n\nIt was early.\n\nNo one was hurt.',
      1,
      'early.-,No%20one%20was%20hurt.',
    ],
  ])('%s', (_, text, place, expected) => {
    expect(directiveOf(text, 'No one was hurt.', 'en', place)).toBe(expected);
  });

  it('counts other capitals, accents and quotation marks as the same', () => {
    const text = '“Café closed.” It rained. "Cafe CLOSED." It snowed.';
    expect(directiveOf(text, '"Cafe CLOSED."')).toBe('rained.-,%22Cafe%20CLOSED.%22');
  });
});

describe('an address with a directive', () => {
  it.each([
    ['https://post.example/a', 'https://post.example/a#:~:text=x'],
    ['https://post.example/a#part-2', 'https://post.example/a#part-2:~:text=x'],
  ])('%s keeps its anchor', (address, expected) => {
    expect(withDirective(address, 'x')).toBe(expected);
  });
});

describe('every directive', () => {
  const WORD = fc.constantFrom(
    ...[
      'the',
      'ship',
      'stand-in',
      'A & B',
      '“Halt,”',
      'O’Neill',
      '1,5',
      'ramp.',
      'Late?',
      '船',
      'سفينة',
    ],
    ...['周四宣布', 'दो', 'Straße', 'e.g.', '(twice)', '100%', 'the ship'],
  );
  const TEXT = fc
    .array(fc.array(WORD, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 })
    .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n\n'));
  const LANG = fc.constantFrom('en', 'zh', 'ar', 'und');

  it('has parts that stand in the text, in their order', () => {
    fc.assert(
      fc.property(TEXT, LANG, (text, lang) => {
        const directive = textDirectives(text, lang);
        const source = text.replace(/\s+/gu, ' ');
        for (const sentence of splitSentences(text, [{ start: 0, end: text.length }], lang)) {
          const { prefix, start, end, suffix } = readDirective(directive(sentence));
          const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
          expect(words.startsWith(start)).toBe(true);
          expect(words.endsWith(end ?? start)).toBe(true);
          expect(start.length + (end?.length ?? 0)).toBeLessThanOrEqual(words.length);
          for (const context of [prefix, suffix]) expect(source).toContain(context ?? '');
          expect(findDirective(text, directive(sentence))).not.toBeNull();
        }
      }),
    );
  });

  it('is there for any text, also for one with broken characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), LANG, (text, lang) => {
        const directive = textDirectives(text, lang)({ start: 0, end: text.length });
        expect(directive).not.toMatch(/[\s()]/);
      }),
      { numRuns: 50 },
    );
    expect(textDirectives('a\uD800b', 'en')({ start: 0, end: 3 })).toBe('a%EF%BF%BDb');
  });
});
