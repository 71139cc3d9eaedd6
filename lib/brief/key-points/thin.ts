import { isStopWord } from '@/lib/text/stop-words';
import type { ReadSentence, ReadText } from '../read-text';
import { namePlaces } from './names';

/** Shorter statements seldom say by themselves what they are about. */
const SHORT_WORDS = 12;
const WITHOUT_MATTER = 0.5;
const WITHOUT_VERB = 0.8;
const WITHOUT_MEASURE = 0.5;
const ENDS_POINTING = 1;

/** "… even worse", "noch deutlicher", where nothing says than what. */
const MORE_THAN_WHAT: Readonly<Record<string, RegExp>> = {
  en: /\b(?:[Ee]ven|[Mm]uch|[Ss]till|[Ff]ar|[Ss]lightly|[Ss]omewhat) (?:more|less|fewer|(?!over|after|ever|under|never|her|other|water)\p{Ll}{2,8}er)\b(?!.*\bthan\b)/u,
  de: /\b(?:noch|viel|weit|deutlich|etwas|immer) (?!immer|unter|über|hinter|einer|keiner)\p{Ll}{3,}er\b(?!.*\bals\b)/u,
};
const LAST_WORD_POINTS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:that|this|these|those|so|too|there|instead)[.!]?["”’]*$/,
};
/** Verbs that count as function words. Any other small word may be a verb. */
const GERMAN_AUXILIARY =
  /^(?:ist|sind|war|waren|sei|seien|wäre|wären|hat|haben|hatte|hatten|habe|wird|werden|wurde|wurden|würde|kann|können|konnte|soll|sollen|sollte|muss|müssen|musste|will|wollen|wollte|darf|durfte|mag|lässt|gibt|gab|kam|kommt|ging|geht|gehen|lag|steht|macht|machen|sagt|sagte|heißt|tun|tut)$/u;
/** After these, a small word that ends like a verb is an attribute: "der siebten Klasse". */
const BEFORE_ATTRIBUTE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|vom|beim|kein\p{Ll}*|sein\p{Ll}*|ihr\p{Ll}*|mit|für|von|in|auf|und)$/u;

/**
 * What a statement costs that says too little to be understood alone: a short one without a name,
 * a figure or a word of the headline, one without a verb (German, where it can be told), a
 * comparison without what it compares. On the scale of `Candidate.leans`.
 */
export function thinness(shown: string, { words, stems }: ReadSentence, read: ReadText): number {
  let cost = 0;
  const isShort = words.length < SHORT_WORDS;
  if (isShort && !stems.some((stem) => read.titleStems.has(stem)) && !isConcrete(shown, read.lang))
    cost += WITHOUT_MATTER;
  if (read.lang === 'de' && !hasGermanVerb(shown)) cost += WITHOUT_VERB;
  if (MORE_THAN_WHAT[read.lang]?.test(shown)) cost += WITHOUT_MEASURE;
  if (LAST_WORD_POINTS[read.lang]?.test(shown)) cost += ENDS_POINTING;
  return cost;
}

const isConcrete = (shown: string, lang: string): boolean =>
  /\p{N}/u.test(shown) || (namePlaces(shown, lang) ?? []).length > 0;

function hasGermanVerb(shown: string): boolean {
  const all = shown.match(/[\p{L}-]+/gu) ?? [];
  return all.some(
    (word, at) =>
      GERMAN_AUXILIARY.test(word) ||
      (/^\p{Ll}{3}/u.test(word) &&
        !isStopWord(word, 'de') &&
        !BEFORE_ATTRIBUTE.test(all[at - 1]?.toLowerCase() ?? '')),
  );
}
