import type { Span } from '@/lib/model/evidence';
import { subjectBefore } from '../subject';

/** What opens a German sentence and is not its subject: the subject then stands behind the verb. */
const OPENS_OTHERWISE =
  /^(?:über|zu|zum|zur|auf|für|in|im|am|an|bei|beim|bis|nach|von|vom|dazu|darauf|darüber|hierzu|bislang|bisher|zunächst|derzeit|gegenüber|trotz|wegen|weitere|eine anfrage|mehrere anfragen|fragen|konkrete|auch auf|ob|wie|warum|wer|wo|wann)\s/iu;

/** The phrase behind the verb, up to what can be no part of it. */
const BEHIND_THE_VERB =
  /^\p{L}+\s+(?:sich\s+)?(?<who>(?:der|die|das|ein|eine|er|sie|es|man|\p{Lu})\S*(?:\s(?!nicht|kein|weder|bis|am|zunächst|auf|zu|zum|zur|gegenüber|auch|noch|bislang|dazu|darüber|sich|für|ebenfalls|bisher|vorerst|derzeit|jedoch|aber|auf|unter|mit|wegen|weiter|öffentlich|näher)\S+){0,8})/u;

/** The subject of a German predicate that begins at `place`. */
export function germanSubject(text: string, place: number): Span | null {
  const before = text.slice(0, place);
  const clause = before.slice(before.search(/[^.;:]*$/u)).trimStart();
  if (clause === '' || OPENS_OTHERWISE.test(clause)) {
    const who = BEHIND_THE_VERB.exec(text.slice(place))?.groups?.who;
    if (!who) return null;
    const start = text.indexOf(who, place);
    return { start, end: start + who.length };
  }
  return subjectBefore(text, place);
}
