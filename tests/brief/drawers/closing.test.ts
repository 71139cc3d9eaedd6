import { describe, expect, it } from 'vitest';
import { isClosingNote } from '@/lib/brief/drawers/closing';

describe('a closing note', () => {
  it.each([
    ['en', 'Ada Lund contributed reporting from Norrvik.'],
    ['en', 'Additional reporting by Ines Holm; editing by Ada Lund.'],
    ['en', 'Correction: the yard was founded in 1911.'],
    ['en', 'An earlier version of this article gave another year.'],
    ['en', 'This story has been updated with a statement of the yard.'],
    ['en', 'The yard is owned by the same company as the Example Post.'],
    ['de', 'Unter Mitarbeit von Ada Lund.'],
    ['de', 'In einer früheren Version stand ein anderes Jahr.'],
    ['de', 'Dieser Artikel wurde am Montag aktualisiert.'],
  ])('in %s: %s', (lang, text) => {
    expect(isClosingNote(text, lang)).toBe(true);
  });

  it.each([
    ['en', 'The ministry asked for a correction of the report.'],
    ['en', 'He contributed to the campaign.'],
    ['en', 'The reporting by the commission took a year.'],
    ['de', 'Der Bericht wurde am Montag veröffentlicht.'],
    ['fr', 'Correction: le chantier a ouvert en 1911.'],
  ])('is not in %s: %s', (lang, text) => {
    expect(isClosingNote(text, lang)).toBe(false);
  });
});
