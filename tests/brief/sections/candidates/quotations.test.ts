import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/brief/read-text';
import { candidates } from '@/lib/brief/sections/candidates';
import { quotedRuns } from '@/lib/brief/sections/candidates/quotations';
import { articleOf } from '../../../support/articles';

/** What could head a section in one paragraph. */
const found = (text: string, lang = 'en'): string[] => {
  const quoted = quotedRuns(text);
  return readText(articleOf([text]), lang)
    .sentences.flatMap((sentence) => candidates(sentence, quoted, lang))
    .map((candidate) => candidate.text);
};

describe('a quotation', () => {
  it.each([
    ['“We are closing the pool,” the mayor said.', '“We are closing the pool”'],
    ['The mayor said: “Nobody can pay for the pool!”', '“Nobody can pay for the pool!”'],
    [
      '“We had no choice. Nobody came to swim any more,” she said.',
      '“Nobody came to swim any more”',
    ],
    ['‘We don’t have the money,’ the mayor said.', '‘We don’t have the money’'],
    ['“Please give us the pool back,” a swimmer said.', '“Please give us the pool back”'],
    ['«Wir haben keine andere Wahl», sagte sie.', '«Wir haben keine andere Wahl»', 'de'],
  ])('in %s', (text, heading, lang = 'en') => {
    expect(found(text, lang)).toContain(heading);
  });

  it.each([
    ['a title', 'The film “The Long Road to Aldern” won.'],
    ['a nickname', 'Aldern is called “Venice of the Far North,” guides say.'],
    ['what an abbreviation cut short', '“We spoke to the mayor and Gov. Tveit,” she said.'],
    ['a half', '“Our job at the pool,” she said, “has been to wait.”'],
    ['what leans on what was said before', '“They were all closed then,” she said.'],
    ['a question put to somebody', '“Who will pay for the pool?” the mayor asked.'],
    ['half a sentence', '“If the whole pool were paid for by the state,” she said.'],
    ['without a verb', '“A great and warm evening for all,” she said.'],
    ['an aside', '“For example, the pool costs a million,” she said.'],
    ['a single word', 'The plan was “dead”.'],
  ])('is not %s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('never loses its marks', () => {
    const headings = found('“The pool is a ruin. The council closed the gates. It is sad.”');
    expect(headings).toHaveLength(2);
    for (const heading of headings) expect(heading).toMatch(/^“[^“”]+”$/);
  });
});

describe('a question', () => {
  it('that can be understood alone is a candidate', () => {
    expect(found('What does the new law change?')).toEqual(['What does the new law change?']);
  });

  it.each([
    ['points back', 'But how does it change this?'],
    ['has no verb', 'The new law on pools?'],
    ['is asked of someone in an interview', 'What did you see on the bridge?'],
  ])('that %s is none', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
