import { describe, expect, it } from 'vitest';
import {
  authorNames,
  hasBylineLead,
  looksLikePerson,
  personsIn,
} from '@/lib/extract/metadata/author-names';

const OUTLETS = ['harbour post', 'harbourpost example'];

describe('names in a byline', () => {
  it.each<[string, string[]]>([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['Von Jonas Petersen und Mia Lüders', ['Jonas Petersen', 'Mia Lüders']],
    ['Par Lucie Moreau, à Lyon', ['Lucie Moreau']],
    ['Por Ana Ruiz y Tomás Gil', ['Ana Ruiz', 'Tomás Gil']],
    ['di Carla Neri e Paolo Vitale', ['Carla Neri', 'Paolo Vitale']],
    ['Door Sanne de Wit en Bram Kok', ['Sanne de Wit', 'Bram Kok']],
    ['Written by: Ana Ruiz | Political Correspondent', ['Ana Ruiz']],
    ['Ein Kommentar von Mia Lüders', ['Mia Lüders']],
    ['Ana Ruiz, Harbour Post', ['Ana Ruiz']],
    ['Ana Ruiz @anaruiz ana@harbourpost.example', ['Ana Ruiz']],
    ['Ana Ruiz in Lima', ['Ana Ruiz']],
    ['Ana Ruiz (Norby)', ['Ana Ruiz']],
    ['Ana Ruiz - Coast Wire', ['Ana Ruiz', 'Coast Wire']],
    ['Ana Ruiz; ANA RUIZ', ['Ana Ruiz']],
    ['3 min read', []],
    ['Harbour Post', []],
    ['https://social.example/harbourpost', []],
    ['Published April 3, 2031', []],
    ['', []],
  ])('%j gives %j', (byline, names) => {
    expect(authorNames(byline, OUTLETS)).toEqual(names);
  });

  it('keeps desks and the outlet on demand', () => {
    expect(authorNames('Harbour Post Staff', OUTLETS)).toEqual([]);
    expect(authorNames('Harbour Post Staff', OUTLETS, true)).toEqual(['Harbour Post Staff']);
  });

  it('holds twelve names at the most', () => {
    const many = Array.from(
      { length: 40 },
      (_, i) =>
        `Ana ${'abcdefghijklmnopqrstuvwxyzabcdefghijklmn'.charAt(i).toUpperCase()}uiz${'x'.repeat(i)}`,
    );
    expect(authorNames(many.join(', '), [])).toHaveLength(12);
  });
});

describe('a person’s name', () => {
  it.each([
    ['Ana Ruiz', true],
    ['Jean-Luc de la Tour', true],
    ['Ana', false],
    ['Staff Reporter', false],
    ['read the whole story', false],
    ['田中宏', true],
    ['記者一覧', false],
  ])('%s: %s', (text, is) => {
    expect(looksLikePerson(text)).toBe(is);
  });

  it('is not guessed from one word among others where words have no blanks', () => {
    expect(personsIn('田中宏、東京社会部の担当です', [])).toEqual([]);
    expect(personsIn('田中宏', [])).toEqual(['田中宏']);
  });
});

it('a byline’s lead needs something behind it', () => {
  expect(hasBylineLead('By Ana Ruiz')).toBe(true);
  expect(hasBylineLead('Eine Analyse von Mia Lüders')).toBe(true);
  expect(hasBylineLead('Neue Bilder von Mia Lüders')).toBe(false);
  expect(hasBylineLead('By')).toBe(false);
  expect(hasBylineLead('Bystanders saw it')).toBe(false);
});
