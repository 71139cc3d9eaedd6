import { inHeadline, PART, PARTS, type Part, type Weighed } from './weighed';

/** What two articles show that speaks for or against one event; see `weights.ts`. */
export type FeatureName =
  | Part
  | 'headline-in-text'
  | 'lead-numbers-differ'
  | 'years-differ'
  | 'dates-differ'
  | 'weekdays-differ'
  | 'length'
  | 'no-headline'
  | 'same-days'
  | 'days-apart';
export type Features = Record<FeatureName, number>;

/** Likenesses whose root is taken: from little to some likeness says more than from much to all. */
const ROOTED: ReadonlySet<Part> = new Set(['text', 'lead', 'names', 'lead-names']);

/**
 * Where neither article has a name, as in scripts without capitals, these parts of both are taken
 * for what names would show.
 */
const INSTEAD: Partial<Record<Part, Part>> = {
  names: 'text',
  'lead-names': 'lead',
  persons: 'text',
  places: 'text',
};

/** Outlets tell of one event within so many days; what is told later is mostly what followed. */
const SAME_DAYS = 2;

/** Both tell some, and none of them is the same. */
const differ = <T>(one: readonly T[], other: readonly T[]): number =>
  Number(one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each)));

const over = (product: number, a: number, b: number): number =>
  a * b === 0 ? 0 : Math.min(1, product / (a * b));

/** Days between the publications; `null` where one is unknown. */
const daysBetween = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.abs(one - other);

/** The words that two articles share, with what they add to the likeness of each part. */
export type Overlap = {
  /** Places in the second profile's `words`, with the product of the two weights. */
  shared: [place: number, product: number][];
  products: Float64Array;
  /** Of the first's headline with the second's text, and the other way round. */
  headlines: [number, number];
};

function overlapOf(one: Weighed, other: Weighed): Overlap {
  const places = one.places();
  const overlap: Overlap = {
    shared: [],
    products: new Float64Array(PARTS.length),
    headlines: [0, 0],
  };
  const { products, headlines, shared } = overlap;
  for (const [b, word] of other.profile.words.entries()) {
    const a = places.get(word);
    if (a === undefined) continue;
    const product = (one.weights[a] ?? 0) * (other.weights[b] ?? 0);
    const leadProduct = (one.leadWeights[a] ?? 0) * (other.leadWeights[b] ?? 0);
    const parts = (one.parts[a] ?? 0) & (other.parts[b] ?? 0);
    for (let part = 0; part < PARTS.length; part++)
      if (parts & (1 << part))
        products[part] = (products[part] ?? 0) + (part === PART.lead ? leadProduct : product);
    if (inHeadline(one, a)) headlines[0] += product;
    if (inHeadline(other, b)) headlines[1] += product;
    if (product > 0) shared.push([b, product]);
  }
  return overlap;
}

/** Cosine of one article's headline with the other's whole text, the mean of both ways. */
const headlineLikeness = (one: Weighed, other: Weighed, [there, back]: [number, number]): number =>
  (over(there, one.headlineLength, other.lengths[PART.text] ?? 0) +
    over(back, other.headlineLength, one.lengths[PART.text] ?? 0)) /
  2;

/** Compares two articles word by word, in time in proportion to the words of the second. */
export function compared(
  one: Weighed,
  other: Weighed,
): { features: Features; shared: Overlap['shared'] } {
  const { products, headlines, shared } = overlapOf(one, other);
  const isNameless = (one.lengths[PART.names] ?? 0) + (other.lengths[PART.names] ?? 0) === 0;
  const likeness = (part: Part): number => {
    const n = PART[isNameless ? (INSTEAD[part] ?? part) : part];
    const cosine = over(products[n] ?? 0, one.lengths[n] ?? 0, other.lengths[n] ?? 0);
    return ROOTED.has(part) ? Math.sqrt(cosine) : cosine;
  };
  const [a, b] = [one.profile, other.profile];
  const days = daysBetween(a.day, b.day);
  return {
    shared,
    features: {
      text: likeness('text'),
      lead: likeness('lead'),
      names: likeness('names'),
      'lead-names': likeness('lead-names'),
      persons: likeness('persons'),
      places: likeness('places'),
      numbers: likeness('numbers'),
      'headline-in-text': Math.sqrt(headlineLikeness(one, other, headlines)),
      'lead-numbers-differ': differ(one.leadNumbers, other.leadNumbers),
      'years-differ': differ(one.years, other.years),
      'dates-differ': differ(a.dates, b.dates),
      'weekdays-differ': differ(a.weekdays, b.weekdays),
      length: Math.log(Math.min(a.words.length, b.words.length) + 1),
      'no-headline': Number(!a.headed && !b.headed),
      'same-days': Number(days !== null && days <= SAME_DAYS),
      'days-apart': Math.log1p(Math.max(0, (days ?? 0) - SAME_DAYS)),
    },
  };
}
