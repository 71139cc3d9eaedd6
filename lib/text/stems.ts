import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';

const STEMMERS = new Map<string, (word: string) => string>([
  ['ar', arabic],
  ['da', danish],
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['hi', hindi],
  ['it', italian],
  ['nb', norwegian],
  ['nl', dutch],
  ['nn', norwegian],
  ['no', norwegian],
  ['pt', portuguese],
  ['ru', russian],
  ['sv', swedish],
  ['tr', turkish],
  ['uk', ukrainian],
]);

/** A stem shorter than this says too little: the word is kept. */
const SHORTEST_STEM = 2;

/**
 * The Snowball stem of a word, for comparing words, never for showing them.
 *
 * Languages without a stemmer (Polish, Czech, Chinese, Japanese, Korean, …) get the word back, and
 * so do numbers and words whose stem would be next to nothing.
 *
 * @param word in lower case, as `words` gives it
 */
export function stem(word: string, lang: string): string {
  const stemmer = STEMMERS.get(lang);
  if (!stemmer || /\d/.test(word)) return word;
  const bare = lang === 'en' ? word.replace(/['’]s?$/u, '') : word;
  const stemmed = stemmer(bare);
  return stemmed.length < SHORTEST_STEM ? bare : stemmed;
}
