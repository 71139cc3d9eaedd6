import type { ComparedArticle, CountSense } from '@/lib/model/comparison';
import { type Figure, isTollUnit } from '@/lib/model/figure';
import { stem } from '@/lib/text/stems';
import { words as textWords } from '@/lib/text/words';
import { countSense } from './count-sense';
import { placedWords, stemSet } from './placed-words';
import { closingSentences } from './statements';

/** A figure of one article with what tells which thing it counts. */
export type CountedThing = {
  /** Place of the article in the comparison. */
  article: number;
  /** Index into the brief's `figures`. */
  at: number;
  figure: Figure;
  /** The sentence it stands in: index into the brief's `sentences`. */
  sentence: number;
  /** Figures with other keys never count the same thing: unit, currency and sense. */
  key: string;
  sense: CountSense | null;
  /** Stems of what is counted; empty where the text does not say. */
  counts: ReadonlySet<string>;
  /** Stems of the sentence, to tell what it speaks of. */
  stems: ReadonlySet<string>;
};

/** The figures of an article, each with what it counts; none of its corrections and other notes. */
export function countedThings(compared: ComparedArticle, at: number): CountedThing[] {
  const { article, brief } = compared;
  const closing = closingSentences(compared);
  return brief.figures.flatMap((figure, index) => {
    const sentence = figure.sentences[0];
    const bounds = sentence === undefined ? undefined : brief.sentences[sentence];
    if (sentence === undefined || !bounds || closing.has(sentence)) return [];
    const unit = textWords(figure.unit, brief.lang)
      .map((word) => stem(word, brief.lang))
      .join(' ');
    const counted = figure.counts ?? '';
    const whole = { start: 0, end: counted.length };
    const words = placedWords(article.text, bounds, brief.lang);
    const sense = countSense(figure, article.text, words);
    return [
      {
        article: at,
        at: index,
        figure,
        sentence,
        key: `${unit || figure.unit}|${figure.currency ?? ''}|${sense ?? ''}`,
        sense,
        counts: stemSet(placedWords(counted, whole, brief.lang), brief.lang),
        stems: stemSet(words, brief.lang),
      },
    ];
  });
}

/** How many stems both have. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}

/** How many words, numbers left out, two sentences share beside what they count. */
export function sharedBeside(a: CountedThing, b: CountedThing): number {
  const matter = [...a.stems].filter(
    (each) => !a.counts.has(each) && !b.counts.has(each) && !/^\p{N}/u.test(each),
  );
  return sharedStems(new Set(matter), b.stems);
}

/**
 * Whether two figures count the same thing as far as their unit and their noun tell: a toll by its
 * unit, anything else by a noun that both name. Where neither names one, the unit is all there is,
 * and that is too little.
 */
export function countSameThing(a: CountedThing, b: CountedThing): boolean {
  if (a.key !== b.key) return false;
  return isTollUnit(a.figure.unit) || sharedStems(a.counts, b.counts) > 0;
}
