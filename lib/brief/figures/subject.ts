import { calendar } from '@/lib/text/calendar';
import { CLAUSE_WORDS, functionWords, NO_SUBJECT, SUBJECT_VERBS } from './data/grammar';
import { nounBehind } from './noun';
import { lowerAt, type Scan } from './scan';

/** The longest subject that is taken, in lexemes; longer ones hold more than one noun phrase. */
const LONGEST = 9;

/**
 * The subject of the clause that a figure stands in, as lexemes from..to: what stands between the
 * clause's beginning and its verb. English and German only; `null` where that is a pronoun, a time
 * or a place, or where no verb of the list is found.
 */
export function subjectOf(scan: Scan, figure: number): { from: number; to: number } | null {
  const verbs = SUBJECT_VERBS[scan.lang];
  const breaks = CLAUSE_WORDS[scan.lang];
  if (!verbs || !breaks) return null;
  let verb = -1;
  let from = 0;
  for (let i = figure - 1; i >= 0; i--) {
    const lexeme = scan.lex[i];
    if (!lexeme) break;
    // A comma or a joining word is the beginning once the verb is known; before that it is too far.
    const ends =
      (lexeme.kind === 'mark' && /^[,;:–—()“„"]$/u.test(lexeme.text)) || breaks.has(lexeme.lower);
    if (ends) {
      if (verb < 0 && lexeme.kind === 'mark') return null;
      if (verb >= 0) {
        from = i + 1;
        break;
      }
    }
    if (verbs.has(lexeme.lower)) verb = i;
  }
  if (verb < 0) return null;
  return subject(scan, from, verb) ?? (scan.lang === 'de' ? afterVerb(scan, verb) : null);
}

function subject(scan: Scan, from: number, to: number): { from: number; to: number } | null {
  const first = lowerAt(scan, from);
  if (to <= from || to - from > LONGEST || NO_SUBJECT[scan.lang]?.has(first)) return null;
  if (/ing$/u.test(first) && scan.lang === 'en') return null;
  if (scan.lex[to - 1]?.kind === 'number' && to - from < 2) return null;
  // an individual worth $10 billion: one sum is not what another one counts
  if (scan.lex.slice(from, to).some(({ text }) => /^[$€£¥%]$/u.test(text))) return null;
  if (calendar(scan.lang).months.has(lowerAt(scan, to - 1))) return null;
  const stops = functionWords(scan.lang);
  let end = to;
  // "the price also", "sales on Monday": trailing adverbs and function words are no part of it
  while (end > from && (stops.has(lowerAt(scan, end - 1)) || /ly$/u.test(lowerAt(scan, end - 1))))
    end--;
  if (end - from === 1 && /^\p{Ll}.*ed$/u.test(scan.lex[from]?.text ?? '')) return null;
  if (end === from || stops.has(first) === (end - from === 1)) return null;
  return { from, to: end };
}

/** `2023 lag der Umsatz bei …`: in German the subject may stand behind the verb. */
function afterVerb(scan: Scan, verb: number): { from: number; to: number } | null {
  const article = /^(?:der|die|das|ein|eine|sein|seine|ihr|ihre)$/u.test(lowerAt(scan, verb + 1));
  const noun = article ? nounBehind(scan, verb + 2) : null;
  return noun ? { from: verb + 1, to: noun.to } : null;
}
