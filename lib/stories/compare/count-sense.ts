import type { CountSense } from '@/lib/model/comparison';
import type { Span } from '@/lib/model/evidence';
import { type Figure, isTollUnit } from '@/lib/model/figure';
import type { PlacedWord } from './placed-words';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Words beside a figure that make it a count of something else, by hand: English, German, French
 * and Spanish, in lower case. What they are said of is told by the unit: only what befalls people is
 * grave or slight, only other things have room.
 */
const CUES: Readonly<Record<Exclude<CountSense, 'part'>, ReadonlySet<string>>> = {
  critical: wordsOf(
    'critically lebensgefährlich lebensbedrohlich critique críticos críticas crítico',
  ),
  serious: wordsOf(
    'seriously severely badly gravely serious severe schwer schwerst grièvement gravement graves gravemente gravedad schwerverletzte schwerverletzten schwerverletzter',
  ),
  slight: wordsOf(
    'slightly lightly minor leicht légèrement leves levemente leichtverletzte leichtverletzten leichtverletzter',
  ),
  capacity: wordsOf(
    'takes take carries holds seats sleeps accommodates capacity room space fasst platz kapazität plätze sitzplätze ausgelegt capacité places capacidad plazas',
  ),
};

/** "Eleven of the injured" are not all of them. */
const PART = /\s(?:of|von|der)\s/u;

/** Words between a figure and what qualifies it: "five were very seriously". */
const REACH = 4;
/** What ends a clause qualifies nothing behind it: "43 were hurt, six of them seriously". */
const CLAUSE_END = /[,;:.()–—]/u;

const within = (cues: ReadonlySet<string>, words: readonly PlacedWord[]): boolean =>
  words.some(({ lower }) => cues.has(lower));

type Beside = { before: PlacedWord[]; behind: PlacedWord[] };

/** The words next to a figure in its own clause. */
function besides(text: string, words: readonly PlacedWord[], figure: Span): Beside {
  const isJoined = (from: number, to: number): boolean => !CLAUSE_END.test(text.slice(from, to));
  const before = words.filter(({ end }) => end <= figure.start).slice(-REACH);
  const behind = words.filter(({ start }) => start >= figure.end).slice(0, REACH);
  return {
    before: before.filter(({ end }) => isJoined(end, figure.start)),
    behind: behind.filter(({ start }) => isJoined(figure.end, start)),
  };
}

/**
 * What a figure counts beyond its noun: how much fits in, a part of a whole, how badly people are
 * hurt; `null` where it is a plain count.
 *
 * @param words those of the figure's sentence
 */
export function countSense(
  { unit, text: written, spans: [at] }: Figure,
  text: string,
  words: readonly PlacedWord[],
): CountSense | null {
  const isToll = isTollUnit(unit);
  if (!at) return null;
  if ((isToll || unit === 'people') && PART.test(written)) return 'part';
  const { before, behind } = besides(text, words, at);
  if (!isToll) return within(CUES.capacity, before) ? 'capacity' : null;
  // "killing two and critically injuring a third" says nothing of the two
  if (unit !== 'injured') return null;
  const grades = ['critical', 'serious', 'slight'] as const;
  return grades.find((grade) => within(CUES[grade], [...before, ...behind])) ?? null;
}
