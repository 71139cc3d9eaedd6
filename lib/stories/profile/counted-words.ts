import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { words } from '@/lib/text/words';
import { MARK } from './marks';
import { toldDates } from './told-dates';

/** The part of an article that a text is. */
export type Zone = 'headline' | 'lead' | 'body';

/** What stands in the headline or the lead counts as if it stood there this often. */
const COUNT: Record<Zone, number> = { headline: 3, lead: 2, body: 1 };
/** The same where headline and lead alone are compared. */
const LEAD_COUNT: Record<Zone, number> = { headline: 2, lead: 1, body: 0 };
/** A text that tells of more days is a chronicle, of which a few say enough. */
const MOST_DATES = 20;

export type CountedWord = { count: number; leadCount: number; mark: number; written: string };

/** The words of an article by their stem, and the days that it tells of. */
export class CountedWords {
  readonly words = new Map<string, CountedWord>();
  readonly #dates = new Set<string>();
  readonly #weekdays = new Set<number>();
  /** Stems each word once: words recur, and stemming is the dearest step. */
  readonly #stems = new Map<string, string | null>();

  /** @param year of the publication, which nearly all that a library has names; `null` = unknown */
  constructor(
    private readonly lang: string,
    private readonly year: string | null,
  ) {}

  #stem(word: string): string | null {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const saysNothing = word === this.year || isStopWord(word, this.lang);
    const found = saysNothing ? null : stem(word, this.lang);
    this.#stems.set(word, found);
    return found;
  }

  /** Adds a sentence or a headline. Function words, the words of dates and the year do not count. */
  add(text: string, zone: Zone): void {
    const inOrder = words(text, this.lang);
    const told = toldDates(inOrder, this.lang);
    for (const date of told.dates) if (this.#dates.size < MOST_DATES) this.#dates.add(date);
    if (zone !== 'body') for (const weekday of told.weekdays) this.#weekdays.add(weekday);
    inOrder.forEach((word, at) => {
      const term = told.words.has(at) ? null : this.#stem(word);
      if (term === null) return;
      const known = this.words.get(term) ?? { count: 0, leadCount: 0, mark: 0, written: word };
      known.count += COUNT[zone];
      known.leadCount += LEAD_COUNT[zone];
      if (zone === 'headline') known.mark |= MARK.headline;
      this.words.set(term, known);
    });
  }

  /** Says of the words of a name that they are one. */
  mark(name: string, mark: number): void {
    for (const word of words(name, this.lang)) {
      const term = this.#stem(word);
      const known = term === null ? undefined : this.words.get(term);
      if (known) known.mark |= mark;
    }
  }

  get dates(): string[] {
    return [...this.#dates];
  }

  get weekdays(): number[] {
    return [...this.#weekdays].sort((a, b) => a - b);
  }
}
