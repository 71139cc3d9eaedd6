import type { Introduction, PointContext } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import type { Token } from '@/lib/text/tokens';
import { lowerCase } from '@/lib/text/words';
import { REFERENCE_WORDS } from '../cues/reference';
import type { ReadText } from '../read-text';
import { type Candidate, LEANS_BY_FORM } from './candidates';
import { cut, type Source, USUAL_WORDS } from './cut';
import type { Introduced } from './introduced';
import { LEANING_WEIGHTS, leaning } from './leaning';
import { headlineShare, leaningFeatures } from './leaning-features';
import { type Gap, gaps } from './unexplained';

/** A point that strangers understand with less doubt than this is shown without context. */
const CONTEXT_FROM = 0.1;
/** What the headline tells is known on screen, but not where a point is quoted alone. */
const TOLD_BY_HEADLINE = 1;

/** What is gained where a sentence brings a noun up: fully with a name, an indefinite article, or what it is of. */
const ONLY_HAS_IT = 0.6;
/** The sentence before says half the time what is meant though it has another word for it; the first one, too. */
const IS_BEFORE = 0.45;
const IS_FIRST = 0.4;
/** A pronoun means something in the sentence right before. */
const PRONOUN_BEFORE = 1;
const PRONOUN_FIRST = 0.3;
/** Whatever else is not understood, a sentence that tells the whole helps. */
const TELLS_THE_WHOLE = 0.5;
const LEANS_ITSELF = 1;
/** Nothing stands before the first: what it leans on is the headline, if anything. */
const FIRST_LEANS = 0.5;
const OPENS_QUOTATION = 0.3;
const LEAST_WANTED = 0.6;
const LEAST_SCORE = -0.5;
const EACH_WORD_OVER = 0.01;
const EACH_SENTENCE_AWAY = 0.005;

const INDEFINITE = /^(?:an?|one|another|eine?[rnms]?|une?|un[oa]?|een|two|three|zwei|drei|\d+)$/;
/** Words between an indefinite article and its noun. */
const ATTRIBUTES = 3;

type Need = { word: string; weight: number };

/**
 * The words from before a key point that explain what it takes for known: those of the sentence
 * that brought it up, or of the one right before. `null` where it stands alone well enough and where
 * nothing before it explains it.
 *
 * @param people who is introduced beside it
 * @param before the candidates that stand before it, in reading order
 * @param sources ascending
 */
export function contextOf(
  point: Candidate,
  people: readonly Introduction[],
  before: readonly Candidate[],
  known: Introduced,
  sources: readonly Source[],
): PointContext | null {
  const { read } = known;
  const wanted = needs(point, people, before.length === 0, known);
  if (!wanted) return null;
  const found = before
    .filter(
      (candidate) =>
        candidate.leans < LEANS_BY_FORM ||
        candidate === before[0] ||
        candidate.sentence.index === point.sentence.index - 1,
    )
    .map((candidate) => {
      const isFirst = candidate === before[0];
      const { gain, needed } = gainOf(candidate, point, wanted, isFirst, known);
      const score =
        gain -
        (isFirst ? FIRST_LEANS : LEANS_ITSELF) * candidate.leans -
        (/^["“„«]/u.test(candidate.sentence.text) ? OPENS_QUOTATION : 0) -
        EACH_WORD_OVER * Math.max(0, candidate.sentence.words.length - USUAL_WORDS) -
        EACH_SENTENCE_AWAY * (point.sentence.index - candidate.sentence.index);
      return { candidate, needed, score };
    })
    .filter(({ score }) => score > LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
  for (const { candidate, needed } of found) {
    const span = cut(candidate, needed, sources, read.lang);
    if (span) return asContext(candidate, span, read);
  }
  return null;
}

/** What a point leaves unexplained and how much each matters; `null` where it stands alone. */
function needs(
  point: Candidate,
  people: readonly Introduction[],
  isFirst: boolean,
  known: Introduced,
): Need[] | null {
  const { sentence, start, end, isJoined } = point;
  const text = known.read.article.text.slice(start, end);
  const features = leaningFeatures({ text, sentence, isFirst, isJoined }, known);
  if (!features) return null;
  const names = people.flatMap(({ name }) => lowerCase(name, known.read.lang).split(/\s+/u));
  const all = gaps(text, sentence.index, known, TOLD_BY_HEADLINE) ?? [];
  const [introduced, open] = [all.filter(isIntroduced), all.filter((gap) => !isIntroduced(gap))];
  const alone = {
    ...features,
    name: introduced.length > 0 ? 0 : features.name,
    bareNames: Math.max(0, features.bareNames - people.length),
  };
  if (point.leans < LEANS_BY_FORM && leaning(alone) < CONTEXT_FROM) return null;
  const looksBack =
    features.joined * LEANING_WEIGHTS.joined +
    features.pronouns * LEANING_WEIGHTS.pronouns +
    features.missing * LEANING_WEIGHTS.missing +
    (point.leans === LEANS_BY_FORM ? 1 : 0);
  return [
    { word: '', weight: looksBack },
    ...open.flatMap(({ kind, cost, word }) =>
      kind === 'pronoun' ? [] : [{ word, weight: cost * LEANING_WEIGHTS[kind] }],
    ),
  ].filter(({ weight }) => weight > 0);

  function isIntroduced({ kind, word }: Gap): boolean {
    return kind === 'name' && names.includes(word);
  }
}

/** How much of what is wanted a sentence explains, as a share, and the words by which it does. */
function gainOf(
  { sentence }: Candidate,
  point: Candidate,
  wanted: readonly Need[],
  isFirst: boolean,
  known: Introduced,
): { gain: number; needed: Span[] } {
  const isBefore = sentence.index === point.sentence.index - 1;
  const needed: Span[] = [];
  let [sum, total] = [0, 0];
  for (const { word, weight } of wanted) {
    total += weight;
    const token = word && tokenOf(word, sentence.tokens, known);
    const share = token
      ? introduces(token, sentence.tokens, known.read.lang)
        ? 1
        : ONLY_HAS_IT
      : word
        ? Math.max(isBefore ? IS_BEFORE : 0, isFirst ? IS_FIRST : 0)
        : Math.max(isBefore ? PRONOUN_BEFORE : 0, isFirst ? PRONOUN_FIRST : 0);
    sum += share * weight;
    if (token) needed.push(token);
  }
  const whole = headlineShare(sentence, known.read);
  // What little is known to be open says little: the doubt is about the whole.
  const rest = Math.max(0, LEAST_WANTED - total);
  const near = isFirst ? IS_FIRST : isBefore ? IS_BEFORE / 2 : 0;
  const gain = (sum + rest * near) / (total + rest);
  return { gain: gain + TELLS_THE_WHOLE * whole, needed };
}

/** A shorter end of a compound is a chance. */
const SHORTEST_END = 4;

/** The word itself, another form of it, or a compound that ends in it ("Frachtschiff" of "Schiff"). */
function tokenOf(word: string, tokens: readonly Token[], known: Introduced): Token | undefined {
  const stem = known.stem(word);
  const isCompound = word.length >= SHORTEST_END && /^(?:de|nl)$/.test(known.read.lang);
  return tokens.find(
    ({ isWord, lower }) =>
      isWord && (known.stem(lower) === stem || (isCompound && lower.endsWith(word))),
  );
}

/** Whether it stands there as new or explained: "a ferry", "the ferry from Lund", "the ferry Alva". */
function introduces(token: Token, tokens: readonly Token[], lang: string): boolean {
  const at = tokens.indexOf(token);
  const next = tokens[at + 1];
  if (next?.isWord && (REFERENCE_WORDS[lang]?.explaining.has(next.lower) || isName(next, lang)))
    return true;
  if (/^\p{Lu}/u.test(token.text) && lang !== 'de') return true;
  for (let i = at - 1; i >= Math.max(0, at - ATTRIBUTES - 1); i--) {
    if (!tokens[i]?.isWord) return false;
    if (INDEFINITE.test(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

const isName = ({ text }: Token, lang: string): boolean => lang !== 'de' && /^\p{Lu}/u.test(text);

function asContext({ sentence }: Candidate, span: Span, read: ReadText): PointContext {
  const shown = read.article.text.slice(span.start, span.end);
  return {
    kind: 'before',
    text: span.end < sentence.end ? `${shown} …` : shown,
    sentences: [sentence.index],
    spans: [span],
    rule: 'point-context@1',
  };
}
