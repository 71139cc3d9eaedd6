import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedSentence, likeness, SAME } from '@/lib/stories/sentences-alike';

const alike = (a: string, b: string, lang = 'en') =>
  likeness(comparedSentence(a, lang), comparedSentence(b, lang));

describe('two sentences that say the same', () => {
  it.each([
    [
      'Harbour master Ida Renwick said the engines did not respond when the captain ordered full astern.',
      'The ferry’s engines did not respond when the captain ordered full astern, harbour master Ida Renwick said.',
    ],
    [
      'At least 47 people were injured when the ferry hit the pier on Tuesday morning.',
      'At least forty-seven people were injured on Tuesday morning when the ferry hit the pier.',
    ],
    [
      'The council voted 31 to 12 on Thursday to close the reservoir road until spring.',
      'Councillors voted 31 to 12 to close the reservoir road until spring.',
    ],
  ])('are alike: %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(SAME);
  });

  it('are alike in German', () => {
    expect(
      alike(
        'Der Stadtrat stimmte am Donnerstag mit 31 zu 12 Stimmen für die Sperrung der Uferstraße.',
        'Für die Sperrung der Uferstraße stimmte der Stadtrat am Donnerstag mit 31 zu 12 Stimmen.',
        'de',
      ),
    ).toBeGreaterThanOrEqual(SAME);
  });

  it('are alike in a script without blanks', () => {
    const [a, b] = ['市议会周四投票决定关闭水库公路。', '周四，市议会投票决定关闭水库公路。'];
    expect(alike(a, b, 'zh')).toBeGreaterThanOrEqual(SAME);
    expect(alike(a, '救援人员在山区找到三名失踪者。', 'zh')).toBeLessThan(0.3);
  });
});

describe('two sentences that say something else', () => {
  it.each([
    [
      'The reservoir road will be closed until spring.',
      'Firefighters found three missing hikers in the hills above the town.',
    ],
    [
      'The board is sending four investigators to the terminal.',
      'The terminal is closed until at least Saturday.',
    ],
    [
      'Repairs to the pier will cost between €3 million and €4 million.',
      'Islanders stuck in the city can sleep at the sports hall in Tanner Street.',
    ],
  ])('are not alike: %s', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.5);
  });

  it.each([
    ['The blast killed 12 people in the market.', '12 people', '15 people', '12 men'],
    ['The minister will resign over the report.', 'will', 'will not', 'will soon'],
  ])('are told by a figure or a negation: %s', (text, words, difference, wording) => {
    expect(alike(text, text.replace(words, difference))).toBeLessThan(
      alike(text, text.replace(words, wording)),
    );
  });
});

describe('a likeness', () => {
  it('weighs rare words more where their rarity is known', () => {
    const rarity = (stem: string) => (stem === 'trawler' ? 8 : 1);
    const [a, b, c] = [
      'The trawler sank off the northern point.',
      'A trawler went down near the islands.',
      'A ship sank off the islands.',
    ].map((text) => comparedSentence(text, 'en', rarity));
    if (!a || !b || !c) throw new Error('three sentences');
    const plain = alike(
      'The trawler sank off the northern point.',
      'A trawler went down near the islands.',
    );
    expect(likeness(a, b)).toBeGreaterThan(plain);
  });

  it('is 1 for the same words whatever the marks, and 0 without words', () => {
    expect(alike('“We left,” she said.', 'We left, she said!')).toBe(1);
    expect(alike('* * *', '* * *')).toBe(0);
    expect(alike('', 'The road is closed.')).toBe(0);
  });

  it('is the same whichever comes first, and from 0 to 1', () => {
    const word = fc.constantFrom(
      ...'the ferry Ferries hit Pier 2 47 forty not “safe” said Renwick harbour harbours of in'.split(
        ' ',
      ),
    );
    const sentence = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(alike(a, b)).toBeCloseTo(alike(b, a), 10);
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
