import { lowerCase } from '@/lib/text/words';
import { CUE_KINDS, CUE_WORDS, type CueKind, UNSPACED_CUE_WORDS } from './cue-words';

const patterns = new Map<string, Record<CueKind, RegExp> | null>();

/** Which kinds of cue a sentence holds; none in a language without a list. */
export function findCues(sentence: string, lang: string): ReadonlySet<CueKind> {
  const known = patternsOf(lang);
  if (!known) return NONE;
  const text = lowerCase(sentence, lang);
  return new Set(CUE_KINDS.filter((kind) => known[kind].test(text)));
}

const NONE: ReadonlySet<CueKind> = new Set();

function patternsOf(lang: string): Record<CueKind, RegExp> | null {
  const known = patterns.get(lang);
  if (known !== undefined) return known;
  const spaced = CUE_WORDS[lang];
  const cues = spaced ?? UNSPACED_CUE_WORDS[lang];
  const made = cues
    ? (Object.fromEntries(
        CUE_KINDS.map((kind) => [kind, phrasePattern(cues[kind], spaced !== undefined)]),
      ) as Record<CueKind, RegExp>)
    : null;
  patterns.set(lang, made);
  return made;
}

function phrasePattern(phrases: readonly string[], wholeWords: boolean): RegExp {
  const alternatives = phrases.map((phrase) =>
    wholeWords && !phrase.endsWith('*')
      ? `${phrase}(?![\\p{L}\\p{M}])`
      : phrase.replace(/\*$/u, ''),
  );
  return new RegExp(`${wholeWords ? '(?<![\\p{L}\\p{M}])' : ''}(?:${alternatives.join('|')})`, 'u');
}
