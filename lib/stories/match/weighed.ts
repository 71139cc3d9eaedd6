import type { StoryProfile } from '@/lib/model/story';
import { isNumber, isYear, MARK } from '../profile/marks';
import type { Rarity } from '../rarity';

/** The parts of an article whose words are compared one part with the other's same part. */
export const PARTS = [
  'text',
  'lead',
  'names',
  'lead-names',
  'persons',
  'places',
  'numbers',
] as const;
export type Part = (typeof PARTS)[number];

export const PART = Object.fromEntries(PARTS.map((part, n) => [part, n])) as Record<Part, number>;

/** A profile with the weights that its words have by their rarity, ready to be compared. */
export type Weighed = {
  profile: StoryProfile;
  /** Weight of each word of the profile in the whole text, and in headline and lead. */
  weights: Float64Array;
  leadWeights: Float64Array;
  /** In which parts each word stands: bit n is part n of {@link PARTS}. */
  parts: Uint8Array;
  /** Length of the vector of each part, by its place in {@link PARTS}. */
  lengths: Float64Array;
  headlineLength: number;
  /** Place of each word in the profile; made at the first use, as only one of two needs it. */
  places: () => ReadonlyMap<string, number>;
  leadNumbers: readonly string[];
  years: readonly string[];
};

/** A word's weight grows with its count, but not in proportion (sublinear term frequency). */
const frequency = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0);

const bit = (part: Part, is: boolean): number => (is ? 1 << PART[part] : 0);

function partsOf(mark: number, inLead: boolean, number: boolean): number {
  const isName = (mark & MARK.name) !== 0;
  return (
    bit('text', true) |
    bit('lead', inLead) |
    bit('names', isName) |
    bit('lead-names', isName && inLead) |
    bit('persons', (mark & MARK.person) !== 0) |
    bit('places', (mark & MARK.place) !== 0) |
    bit('numbers', number)
  );
}

export const inHeadline = ({ profile }: Weighed, n: number): boolean =>
  ((profile.marks[n] ?? 0) & MARK.headline) !== 0;

/** Weighs the words of a profile: frequent here and rare elsewhere weighs most. */
export function weighed(profile: StoryProfile, rarity: Rarity): Weighed {
  const { words, counts, leadCounts, marks, lang } = profile;
  const weights = new Float64Array(words.length);
  const leadWeights = new Float64Array(words.length);
  const parts = new Uint8Array(words.length);
  const lengths = new Float64Array(PARTS.length);
  const leadNumbers: string[] = [];
  const years: string[] = [];
  let headline = 0;
  for (const [n, word] of words.entries()) {
    const [mark, leadCount] = [marks[n] ?? 0, leadCounts[n] ?? 0];
    const rare = rarity(word, lang);
    const weight = frequency(counts[n] ?? 0) * rare;
    const leadWeight = frequency(leadCount) * rare;
    const number = isNumber(word);
    const bits = partsOf(mark, leadCount > 0, number);
    [weights[n], leadWeights[n], parts[n]] = [weight, leadWeight, bits];
    for (let part = 0; part < PARTS.length; part++)
      if (bits & (1 << part))
        lengths[part] = (lengths[part] ?? 0) + (part === PART.lead ? leadWeight : weight) ** 2;
    if (mark & MARK.headline) headline += weight ** 2;
    if (number && leadCount > 0) leadNumbers.push(word);
    if (number && isYear(word)) years.push(word);
  }
  let places: Map<string, number> | undefined;
  return {
    profile,
    weights,
    leadWeights,
    parts,
    lengths: lengths.map(Math.sqrt),
    headlineLength: Math.sqrt(headline),
    places: () => (places ??= new Map(words.map((word, n) => [word, n]))),
    leadNumbers,
    years,
  };
}
