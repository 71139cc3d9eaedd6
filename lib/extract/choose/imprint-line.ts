import { endsLikeSentence } from '../classify/page-context';
import { hasBylineLead, personsIn } from '../metadata/author-names';
import { findDate } from '../metadata/parse-date';
import { comparable } from '../metadata/plain';
import type { PageBlock } from '../walk/page-block';

/** What a line that is no text says of the article. */
export type ImprintLine = 'byline' | 'date';

/** Words of the longest byline: three names with their roles. More is a sentence. */
const MOST_BYLINE_WORDS = 14;
/** Words of the longest line with a date, an hour, a zone and a label. */
const MOST_DATE_WORDS = 12;
/**
 * What stands beside a date that is alone: labels, weekdays, hours and zones, in en de fr es it pt nl.
 * With any other word the line says what happened on the day, or will.
 */
const BESIDE_DATE =
  /^(?:(?:first|last|originally|zuletzt|date|datum|fecha|data|published|posted|updated|modified|created|online|on|at|of|stand|vom|am|um|veröffentlicht|aktualisiert|erstellt|uhr|publié|publiée|mis|mise|à|jour|modifié|le|publicado|publicada|actualizado|el|a|las|h|pubblicato|aggiornato|il|alle|ore|atualizado|em|às|gepubliceerd|bijgewerkt|op|om|pm|p|m|utc|gmt|[ecmp][sd]t|bst|cet|cest|mez|mesz|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\p{L}+day|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ?)*$/u;
/** Hours of the day with a mark that ends like a sentence, and the years of a period. */
const HALF_OF_DAY = /[ap]\.m\.$/i;
const PERIOD = /\d{4}\s?[-–—]\s?\d{4}/;

/** True for `By Ann Poe, transport reporter`, where the page's own byline names one of them. */
function isByline({ text, words }: PageBlock, authors: ReadonlySet<string>): boolean {
  return (
    words <= MOST_BYLINE_WORDS &&
    hasBylineLead(text) &&
    !endsLikeSentence(text) &&
    personsIn(text, []).some((name) => authors.has(comparable(name)))
  );
}

/** True for a line that is a date with its label, hour or weekday, and nothing else. */
function isDate({ text, words }: PageBlock): boolean {
  if (words > MOST_DATE_WORDS || PERIOD.test(text)) return false;
  if (endsLikeSentence(text) && !HALF_OF_DAY.test(text)) return false;
  const rest = findDate(text)?.rest;
  return rest !== undefined && BESIDE_DATE.test(comparable(rest.replace(/\d+/g, ' ')));
}

/**
 * What a line of a page without telling names is that only gives the author or the date; `null`
 * for all else. Headings and the entries of lists and tables may well be dates: they are left.
 */
export function imprintLine(block: PageBlock, authors: ReadonlySet<string>): ImprintLine | null {
  if (block.kind !== 'paragraph') return null;
  if (isByline(block, authors)) return 'byline';
  return isDate(block) ? 'date' : null;
}
