import { lowerCase } from '@/lib/text/words';
import { OPENINGS, type Openings } from '../cues/openings';

export type Opening = {
  /** `pointing` and `joining` lean on the sentence before; `plain` stands by itself. */
  kind: 'plain' | 'pointing' | 'joining';
  /** Characters that may be left out at the start so that a whole sentence stays; else 0. */
  droppable: number;
};

const UNSPACED = new Set(['zh', 'ja']);
const patterns = new Map<string, Record<keyof Openings, RegExp>>();
const PLAIN: Opening = { kind: 'plain', droppable: 0 };

/** How a sentence begins. A language without a list gives `plain`. */
export function opening(sentence: string, lang: string): Opening {
  const known = patternsOf(lang);
  if (!known) return PLAIN;
  const text = lowerCase(sentence, lang).replace(/’/gu, "'");
  if (known.explained.test(text)) return PLAIN;
  const dropped = known.droppable.exec(text)?.[0].length ?? 0;
  if (known.pointing.test(text)) return { kind: 'pointing', droppable: 0 };
  if (known.joining.test(text)) return { kind: 'joining', droppable: dropped };
  return PLAIN;
}

function patternsOf(lang: string): Record<keyof Openings, RegExp> | null {
  const openings = OPENINGS[lang];
  if (!openings) return null;
  let known = patterns.get(lang);
  if (!known) {
    const end = UNSPACED.has(lang) ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
    const make = (phrases: readonly string[], tail: string): RegExp =>
      new RegExp(`^[^\\p{L}\\p{N}]*(?:${byLength(phrases).map(escaped).join('|')})${tail}`, 'u');
    known = {
      pointing: make(openings.pointing, end),
      explained: make(openings.explained, end),
      joining: make(openings.joining, end),
      droppable: make(openings.droppable, `${end}[,،、，]?\\s*`),
    };
    patterns.set(lang, known);
  }
  return known;
}

const byLength = (phrases: readonly string[]): string[] =>
  phrases.map((p) => p.replace(/’/gu, "'")).sort((a, b) => b.length - a.length);

const escaped = (phrase: string): string =>
  // An elided word ("c'") ends at its apostrophe; what follows is a letter.
  phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
