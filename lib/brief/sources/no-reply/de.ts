import { cue } from '../../cues/cue-patterns';
import type { NoReplyPattern } from './en';

/**
 * The same for German. The one asked stands before the verb or, where something else opens the
 * sentence, right behind it: groups `who` and `to` as for English.
 */
const SOME = '(?:[^\\s.;:!?„“"]+ )';
const ASKED =
  '(?:(?:Presse|Interview|Medien|Kommentar|BR|dpa)?-?anfragen?|Fragen|Bitten? um (?:Stellungnahme|einen Kommentar)|E-Mails?|Mails?|Nachrichten?|Anrufe?)';

/** German wordings. */
export const DE: readonly NoReplyPattern[] = [
  cue(
    'declined',
    'äußern äussern',
    `(?:wollte|wollten|will|wollen|möchte|möchten|mochte|mochten|konnte|konnten|kann|darf|durfte)n? ${SOME}{0,12}?(?:nicht|weder|nichts|keine[mr]?) ${SOME}{0,5}?(?:äu(?:ß|ss)ern)`,
  ),
  cue(
    'declined',
    'kommentieren',
    `(?:wollte|wollten|will|wollen|möchte|möchten|mochte|mochten) ${SOME}{0,10}?nicht (?:weiter |näher |öffentlich )?kommentieren`,
  ),
  cue(
    'declined',
    'kommentar stellungnahme interview interviews äußern anfrage anfragen',
    `(?:lehnte|lehnten|lehnt|lehnen) (?:${SOME}{0,8}?(?:Kommentar|Stellungnahme|Interviews?|Interviewanfragen?)(?: ${SOME.trim()}{0,8})?|es ) ?${SOME}{0,6}?ab`,
  ),
  cue(
    'declined',
    'kommentar',
    `(?:gab|gaben|wollte|wollten|abgeben) ${SOME}{0,8}?keinen Kommentar(?: ${SOME.trim()}{0,6}ab(?:geben)?)?|kein Kommentar(?=[.,“"])`,
  ),
  cue(
    'declined',
    'auskunft auskünfte angaben stellungnahme',
    `(?:wollte|wollten|gab|gaben|machte|machten|erteilte|erteilten) ${SOME}{0,8}?keine (?:weiteren |näheren |genaueren |konkreten )?(?:Auskunft|Auskünfte|Angaben|Stellungnahme)(?: ${SOME.trim()}{0,6}(?:machen|geben|abgeben|erteilen|ab))?(?= |[.,;])`,
  ),
  cue(
    'no-response',
    'äußerte äußerten äusserte äusserten geäußert geäussert',
    `(?:äu(?:ß|ss)erten?) sich ${SOME}{0,8}?nicht|(?:hat|haben|hatte|hatten) sich ${SOME}{0,8}?nicht ${SOME}{0,3}?geäu(?:ß|ss)ert`,
  ),
  cue(
    'no-response',
    'anfrage anfragen fragen stellungnahme presseanfrage presseanfragen interviewanfrage mails nachrichten',
    `(?:reagierten?|antworteten?) ${SOME}{0,6}?(?:nicht )?${SOME}{0,3}?auf ${SOME}{0,5}?${ASKED}(?: ${SOME.trim()}{0,8}nicht)?|(?:beantworteten?) ${SOME}{0,6}?${ASKED} ${SOME}{0,6}?nicht|(?:lie(?:ß|ss)(?:en)?) ${SOME}{0,6}?${ASKED} ${SOME}{0,8}?unbeantwortet`,
  ),
  cue(
    'no-response',
    'unbeantwortet',
    `${ASKED} ${SOME}{0,12}?(?:blieb|blieben|bleibt|bleiben) ${SOME}{0,6}?unbeantwortet|(?:blieb|blieben) ${SOME}{0,8}?unbeantwortet`,
  ),
  cue(
    'no-response',
    'stellungnahme reaktion antwort',
    `(?:eine |keine )(?:erste |offizielle )?(?:Stellungnahme|Reaktion|Antwort) ${SOME}{0,10}?(?:lag|gab es|stand|blieb) ${SOME}{0,6}?(?:nicht vor|nicht|aus|keine)`,
  ),
  cue(
    'not-reached',
    'erreichen erreichbar',
    `(?:war|waren) ${SOME}{0,10}?(?:Stellungnahme|Kommentar|Anfrage|telefonisch|zunächst|Redaktion)(?![a-zäöüß]) ${SOME}{0,5}?(?:nicht|unerreichbar) ${SOME}{0,3}?(?:zu erreichen|erreichbar)(?= |[.,;])`,
  ),
  cue(
    'referred',
    'verwies verwiesen verweist',
    `(?:verwies|verwiesen|verweist|verweisen) (?:${SOME}{0,8}?(?:Anfrage|Anfragen|Nachfrage|Fragen)) ${SOME}{0,3}?(?:an|auf) (?<to>[^.;:,„“"]{3,60})`,
  ),
];
