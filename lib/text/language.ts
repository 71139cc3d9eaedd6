import { scriptLanguages, textScript } from './script';
import { STOP_WORD_LANGUAGES, stopWords } from './stop-words';
import { words } from './words';

/** Enough running text to know a language by; more costs time and changes nothing. */
const SAMPLE_LENGTH = 4000;

/** With fewer words the shares are chance: a headline of ten words may hold no function word. */
const ENOUGH_WORDS = 25;

/**
 * At least this share of the words must be function words of a language to guess it from the text
 * alone. Running text has .15 (Turkish, Russian) to .55; a list of names or another language has
 * below .15.
 */
const GUESS_SHARE = 0.18;
/** Less will do, down to this, where no other language has a third of it. */
const LONE_SHARE = 0.08;
const LONE_LEAD = 3;

/**
 * What was declared or detected loses against a language that has this many times its share of
 * function words. Kin (Danish and Norwegian, Spanish and Portuguese) share up to two thirds of
 * them and stay below; a wrong default such as `en` on a German page has a tenth.
 */
const PLAINLY_MORE = 2;

/**
 * The language of an article: what the page declares, else what the browser's detector says, else
 * what script and function words say; `und` where none can tell. Declared and detected languages
 * that plainly disagree with the text are passed over: the `en` of a template on a Russian page.
 *
 * @returns a BCP 47 primary subtag; Bokmål and Nynorsk are `no`
 */
export function textLanguage(o: {
  declared: string | null;
  detected?: string | null;
  text: string;
}): string {
  const sample = o.text.slice(0, SAMPLE_LENGTH);
  const shares = functionWordShares(sample);
  for (const claim of [o.declared, o.detected ?? null]) {
    const lang = primarySubtag(claim);
    if (lang && agrees(lang, sample, shares)) return lang;
  }
  return guess(sample, shares);
}

/** `de-AT` → `de`, `nb_NO` → `no`, `x-default` and rubbish → `null`. */
export function primarySubtag(tag: string | null): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  if (!primary || NO_LANGUAGE.has(primary)) return null;
  return RENAMED.get(primary) ?? primary;
}

const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis']);

/** Withdrawn codes that pages still carry, three-letter twins, and the two written Norwegians. */
const RENAMED = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['eng', 'en'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['spa', 'es'],
  ['rus', 'ru'],
  ['cn', 'zh'],
  ['jp', 'ja'],
  ['ua', 'uk'],
]);

/** Language → share of the sample's words that are its function words; empty for too few words. */
type Shares = ReadonlyMap<string, number>;

function functionWordShares(sample: string): Shares {
  const tokens = words(sample, 'und');
  if (tokens.length < ENOUGH_WORDS) return new Map();
  return new Map(
    STOP_WORD_LANGUAGES.map((lang) => {
      const known = stopWords(lang);
      return [lang, tokens.filter((token) => known.has(token)).length / tokens.length];
    }),
  );
}

function agrees(lang: string, sample: string, shares: Shares): boolean {
  const script = textScript(sample);
  const candidates = script && scriptLanguages(script);
  if (candidates?.exclusive && !candidates.languages.includes(lang)) return false;
  if (script === 'Latin' && NEVER_LATIN.has(lang)) return false;
  const own = shares.get(lang);
  if (own === undefined) return true;
  const best = Math.max(...shares.values());
  return best < GUESS_SHARE || best < own * PLAINLY_MORE;
}

/** Languages whose news is never written in Latin letters. */
const NEVER_LATIN = new Set([
  'ar',
  'fa',
  'ur',
  'he',
  'hi',
  'zh',
  'ja',
  'ko',
  'th',
  'el',
  'ru',
  'uk',
]);

function guess(sample: string, shares: Shares): string {
  const script = textScript(sample);
  if (!script) return 'und';
  const { languages, certain } = scriptLanguages(script);
  if (certain) return languages[0] ?? 'und';
  const ranked = [...shares]
    .filter(([lang]) => languages.length === 0 || languages.includes(lang))
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return 'und';
  const lone = best[1] >= LONE_SHARE && best[1] >= LONE_LEAD * (second?.[1] ?? 0);
  return best[1] >= GUESS_SHARE || lone ? best[0] : 'und';
}
