/** Scripts that news is written in and that say something about the language. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Arabic'
  | 'Persian'
  | 'Urdu'
  | 'Hebrew'
  | 'Devanagari'
  | 'Thai'
  | 'Han'
  | 'Kana'
  | 'Hangul';

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
];

/** Japanese prose is at least a third Kana; Chinese texts quote some. */
const KANA_SHARE = 0.1;
/** Letters that Arabic does not have; a foreign name in an Arabic text may hold one or two. */
const FOREIGN_ARABIC_SHARE = 0.01;

/**
 * The script that most letters of a text are in; `null` for a text without letters.
 * Kana stands for Japanese (which is mostly Han), Persian and Urdu for Arabic letters with theirs.
 */
export function textScript(text: string): Script | null {
  const counts = new Map(LETTERS.map(([script, letter]) => [script, count(text, letter)]));
  const of = (script: Script) => counts.get(script) ?? 0;
  const eastAsian = of('Han') + of('Kana');
  // A Chinese character says as much as three letters: names in Latin do not outweigh the text.
  counts.set('Han', eastAsian * 3);
  const [script, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most === 0) return null;
  if (script === 'Han') return of('Kana') > eastAsian * KANA_SHARE ? 'Kana' : 'Han';
  if (script === 'Arabic') {
    if (count(text, /[ٹڈڑںےہ]/gu) > most * FOREIGN_ARABIC_SHARE) return 'Urdu';
    if (count(text, /[پچژگ]/gu) > most * FOREIGN_ARABIC_SHARE) return 'Persian';
  }
  return script;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What a script says about the language. */
export type ScriptLanguages = {
  /** Most likely first; empty = any. */
  languages: readonly string[];
  /** The first language may be taken without looking at words. */
  certain: boolean;
  /** Only these languages are written in it. */
  exclusive: boolean;
};

const ANY: ScriptLanguages = { languages: [], certain: false, exclusive: false };

const BY_SCRIPT: Readonly<Partial<Record<Script, ScriptLanguages>>> = {
  Cyrillic: {
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'uz', 'tt', 'bs', 'os'],
    certain: false,
    exclusive: true,
  },
  Greek: { languages: ['el'], certain: true, exclusive: true },
  Arabic: {
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ku', 'ug', 'sd'],
    certain: true,
    exclusive: true,
  },
  Persian: {
    languages: ['fa', 'ps', 'ckb', 'ku', 'ug', 'sd', 'ur', 'ar'],
    certain: true,
    exclusive: true,
  },
  Urdu: { languages: ['ur', 'ps', 'sd', 'ckb', 'pa', 'fa'], certain: true, exclusive: true },
  Hebrew: { languages: ['he', 'yi'], certain: true, exclusive: true },
  Devanagari: {
    languages: ['hi', 'mr', 'ne', 'sa', 'mai', 'kok'],
    certain: false,
    exclusive: true,
  },
  Thai: { languages: ['th'], certain: true, exclusive: true },
  Han: { languages: ['zh', 'yue', 'ja'], certain: true, exclusive: true },
  Kana: { languages: ['ja'], certain: true, exclusive: true },
  Hangul: { languages: ['ko'], certain: true, exclusive: true },
};

/** The languages that a script leaves open. */
export function scriptLanguages(script: Script): ScriptLanguages {
  return BY_SCRIPT[script] ?? ANY;
}
