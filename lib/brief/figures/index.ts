import type { Span } from '@/lib/model/evidence';
import type { Figure, FigureBound } from '@/lib/model/figure';
import type { ReadSentence, ReadText } from '../read-text';
import { boundOf } from './bound';
import { separators } from './digits';
import { bareDollar } from './dollar';
import { lexemes } from './lexemes';
import { maskedSpans } from './mask';
import { mayHoldNumbers, quantities } from './quantities';
import { withRanges } from './ranges';
import type { Quantity, Scan } from './scan';
import { type Unit, unitOf } from './unit';
import { unspacedFigures } from './unspaced';
import { isPartOfName, isSpanOfTime, isYear, pointsBack } from './years';

/** Blocks whose numbers stand without what they count. */
const NO_PROSE = new Set(['heading', 'row']);

/** A number with its bound and, where something tells it, its unit. */
type Reading = { quantity: Quantity; bounded: ReturnType<typeof boundOf>; unit: Unit | null };

/**
 * The figures of a text in order: what is counted or measured in prose, with value, bound, unit and
 * what it counts. Dates, times, ages, ordinals, scores, names with a number are none, nor is a
 * number that nothing gives a unit to. Numbers in words are read in English and German, digits and
 * scales in every language. Takes time in proportion to the text.
 *
 * @param dates spans whose numbers are dates, ascending
 */
export function findFigures(read: ReadText, dates: readonly Span[]): Figure[] {
  const { article, lang } = read;
  const found: Figure[] = [];
  const dollar = bareDollar(article);
  let firstDate = 0;
  for (const sentence of read.sentences) {
    while ((dates[firstDate]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) firstDate++;
    if (NO_PROSE.has(sentence.kind)) continue;
    if (!mayHoldNumbers(sentence.text, lang)) continue;
    const dated: Span[] = [];
    for (let i = firstDate; (dates[i]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; i++) {
      const { start, end } = dates[i] as Span;
      dated.push({ start: start - sentence.start, end: end - sentence.start });
    }
    const scan = scanOf(sentence, { article, lang, dollar }, dated);
    const unspaced = unspacedFigures(scan);
    found.push(...(unspaced ?? spacedFigures(scan)).map((figure) => inText(figure, sentence)));
  }
  return found;
}

function scanOf(
  sentence: ReadSentence,
  { article, lang, dollar }: Pick<ReadText, 'article' | 'lang'> & Pick<Scan, 'dollar'>,
  dated: Span[],
): Scan {
  const { text } = sentence;
  const region = article.lang?.toLowerCase().startsWith(`${lang}-`) ? article.lang : lang;
  return {
    text,
    lex: lexemes(text, lang),
    lang,
    separators: separators(region),
    masked: [...maskedSpans(text, lang), ...dated],
    dollar,
  };
}

function spacedFigures(scan: Scan): Figure[] {
  const readings: Reading[] = [];
  for (const quantity of withRanges(scan, quantities(scan))) {
    const bounded = boundOf(scan, quantity);
    const isBounded = bounded.bound !== 'exact' && bounded.from < quantity.from;
    if (isYear(scan, quantity, isBounded)) continue;
    if (isSpanOfTime(scan, bounded.from, quantity.to) || pointsBack(scan, quantity)) continue;
    const unit = unitOf(scan, quantity, bounded);
    if ((!unit || unit.rule === 'noun') && !isBounded && isPartOfName(scan, quantity)) continue;
    readings.push({ quantity, bounded, unit });
  }
  readings.forEach((reading, i) => {
    const bound = convertedBound(scan, readings[i - 1], reading);
    if (bound) reading.bounded = { ...reading.bounded, bound };
  });
  return readings.flatMap((reading, i) => {
    const unit = reading.unit ?? carried(scan, readings, i);
    return unit ? [figure(scan, reading, unit)] : [];
  });
}

/** `more than 200 km (125 miles)`: the same again in another unit is bounded in the same way. */
function convertedBound(
  scan: Scan,
  before: Reading | undefined,
  each: Reading,
): FigureBound | null {
  if (!before?.unit || !each.unit || each.bounded.bound !== 'exact') return null;
  const converts = ['measure', 'money'].includes(each.unit.rule);
  const open = each.unit.from - 1;
  return converts && open === before.unit.to && scan.lex[open]?.text === '('
    ? before.bounded.bound
    : null;
}

/** Before a bare number: it is measured as the figure beside it. `rose to 3,400 homes from 2,900` */
const BESIDE = new Set(
  'from to than with von auf als gegenüber de à a da para van naar'.split(' '),
);
/** How far the figure that lends its unit may stand, in lexemes. */
const CARRY_REACH = 10;

function carried(scan: Scan, readings: readonly Reading[], at: number): Unit | null {
  const { bounded, quantity } = readings[at] as Reading;
  const before = scan.lex[bounded.from - 1]?.lower ?? '';
  if (!BESIDE.has(before)) return null;
  const beside = [readings[at - 1], readings[at + 1]];
  // from 3 to 5 euros: the second one has the unit
  if (before === 'from' || before === 'von') beside.reverse();
  const near = beside.find(
    (other) =>
      other?.unit &&
      Math.max(other.bounded.from - quantity.to, bounded.from - other.quantity.to) <= CARRY_REACH,
  );
  if (!near?.unit) return null;
  // fell 1.5% to 2,358: by how much, and to what
  if (near.unit.unit === '%' && near === readings[at - 1]) return null;
  return { ...near.unit, from: bounded.from, to: quantity.to };
}

/** A figure with spans into its sentence. */
function figure(scan: Scan, { quantity, bounded }: Reading, unit: Unit): Figure {
  const { lo, hi, range, currency } = quantity;
  const bound = range ? 'range' : bounded.bound;
  const own = spanOf(scan, unit.from, unit.to);
  const { counts } = unit;
  const counted =
    counts && (counts.from >= unit.to || counts.to <= unit.from)
      ? spanOf(scan, counts.from, counts.to)
      : null;
  const spans = counted ? [own, counted].sort((a, b) => a.start - b.start) : [own];
  return {
    text: scan.text.slice(own.start, own.end),
    lo: bound === 'at-most' ? null : lo,
    hi: bound === 'at-least' ? null : hi,
    bound,
    unit: unit.unit,
    ...(unit.unit === 'money' && currency && { currency }),
    counts: counted && scan.text.slice(counted.start, counted.end),
    sentences: [],
    spans,
    rule: `figure.${unit.rule}@1`,
  };
}

const spanOf = ({ lex }: Scan, from: number, to: number): Span => ({
  start: lex[from]?.start ?? 0,
  end: lex[to - 1]?.end ?? 0,
});

const inText = (figure: Figure, { index, start }: ReadSentence): Figure => ({
  ...figure,
  sentences: [index],
  spans: figure.spans.map((span) => ({ start: span.start + start, end: span.end + start })),
});
