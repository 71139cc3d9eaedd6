import { beforeAll, describe, expect, it } from 'vitest';
import {
  confidenceLevelWords,
  confidenceReasonWords,
  errorWords,
  failureWords,
  genreWords,
  matchWords,
  refusalWords,
  selectionProblemWords,
} from '@/components/words/reasons';
import { COMMAND_ERRORS } from '@/lib/messages/protocol';
import { CONFIDENCE_LEVELS, CONFIDENCE_REASONS, GENRES } from '@/lib/model/article';
import { REFUSAL_REASONS } from '@/lib/model/refusal';
import { speak } from '../support/screen-language';

describe.each(['en', 'de'] as const)('in %s', (locale) => {
  beforeAll(() => speak(locale));

  it.each(REFUSAL_REASONS)('the refusal %s says what is so and what to do next', (reason) => {
    const { what, next } = refusalWords(reason);
    expect(what).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
  });

  it.each(COMMAND_ERRORS)('the error %s is a sentence', (error) => {
    expect(errorWords(error)).toMatch(/\.$/);
  });

  it.each(CONFIDENCE_REASONS)('the doubt %s is a sentence', (reason) => {
    expect(confidenceReasonWords(reason)).toMatch(/\.$/);
  });

  it.each(COMMAND_ERRORS)('the failure %s says what is kept or what to do next', (error) => {
    const { what, next } = failureWords(error);
    expect(what).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
    expect(what).not.toContain(next);
  });

  it.each(['nothing-selected', 'too-short', 'page-changed', 'failed'] as const)(
    'a selection that cannot be read, for %s, has words',
    (reason) => {
      expect(selectionProblemWords(reason)).toMatch(/\.$/);
    },
  );

  it('every refusal, error and doubt has words of its own', () => {
    const all = [
      ...REFUSAL_REASONS.map((reason) => refusalWords(reason).what),
      ...COMMAND_ERRORS.map(errorWords),
      ...CONFIDENCE_REASONS.map(confidenceReasonWords),
      ...CONFIDENCE_LEVELS.map(confidenceLevelWords),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('every kind of text but plain news is named', () => {
    const named = GENRES.filter((kind) => genreWords({ kind, reasons: [] }));
    expect(named).toEqual(GENRES.filter((kind) => kind !== 'news' && kind !== 'other'));
  });
});

describe('the reason of a related story', () => {
  beforeAll(() => speak('en'));

  it('names what is shared, people and places first, four at most', () => {
    const reason = { names: ['Aasen', 'Bryn'], words: ['ferry', 'ramp', 'crossing'], days: null };
    expect(matchWords(reason, 'en')).toBe('shares Aasen, Bryn, ferry, ramp');
  });

  it('is nothing where nothing is shared', () => {
    expect(matchWords({ names: [], words: [], days: 1 }, 'en')).toBeNull();
  });

  it.each([
    [0, 'shares Bryn · same day'],
    [1, 'shares Bryn · 1 day apart'],
    [9, 'shares Bryn · 9 days apart'],
  ])('says that %i days lie between', (days, words) => {
    expect(matchWords({ names: ['Bryn'], words: [], days }, 'en')).toBe(words);
  });
});
