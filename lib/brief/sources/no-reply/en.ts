import type { NoReplyKind } from '@/lib/model/source';
import { type CuePattern, cue } from '../../cues/cue-patterns';

/**
 * How English news says that someone gave no answer. Own list. Each wording names the answer that
 * was asked for (comment, request, message, question, interview), because people also decline
 * offers and do not respond to treatment in the articles themselves. Groups: `who` where the one
 * asked stands behind the wording, `to` where the question was sent on.
 */
export type NoReplyPattern = CuePattern<NoReplyKind>;

const ADVERBS =
  '(?:(?:also|both|all|each|either|repeatedly|initially|later|previously|immediately|so far|flatly|politely|publicly|again|consistently|respectfully|simply|still|specifically) )*';
const AUX = '(?:(?:has|have|had|is|was|were|are|would) )?';
const NOT = `(?:did|has|have|had)(?: not|n['’]t| never) ${ADVERBS}`;
const REQUEST =
  '(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|e-?mails?|phone calls?|calls?(?! for (?!comment|an? (?:comment|interview|response|statement)|reaction|clarification|information|more|details)| to (?:resign|step|quit|testify|end|stop|act))|telephone calls?|voicemails?|texts?|text messages?|questions?|letters?|queries|query|approaches|interview requests?|repeated attempts)';
/** Messages between the people of a story: `did not respond to either message`. */
const PRIVATE =
  "(?!(?:to )?(?:either|his|her|their|my|these|those)(?: [\\w’'-]+)? (?:messages?|letters?|e-?mails?|texts?|text messages?)\\b(?! (?:seeking|for|asking|requesting)))";
/** Who questions people, but not for the news. */
const INVESTIGATORS =
  "by (?:[\\w’'-]+ ){0,4}?(?:investigators?|police|detectives?|prosecutors?|agents?|officers?|authorities|FBI|committees?|lawmakers|counsel|panel|commission|inspectors?)\\b";
const ABBREVIATED = '(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Lt|Gen|Sgt|Col|Prof|Rev|Jr|[a-z]))';
/** Before `cannot be reached`: what people reach together. */
const AIMS =
  '(?:agreement|deal|consensus|compromise|settlement|accord|verdict|decision|quorum|conclusion|solution|target|goal|summit|ceasefire|truce|pact|area|village|island|site)s?';
const QUALIFIED = "(?:(?!that|which|who|and|said)[\\w.’'-]+ ){0,5}?";
const NAME = '(?<who>(?!comment\\b|an? )[^.;:,“”"]{2,90}?)';

const UNRETURNED =
  "(?:(?:was|were|has been|have been)(?: not|n['’]t) (?:immediately |promptly )?(?:returned|answered)|(?:went|go|gone|was|were) unanswered)";

/** What people decline or refuse who are asked by the press. */
const DECLINED = [
  '(?:to )?(?:directly |publicly |further |immediately |any |make |offer |provide |give |an? |on-the-record |on‑the‑record |immediate |formal |specific |make any )*comment(?! (?:from|by))',
  'to elaborate',
  `to be interviewed(?! ${INVESTIGATORS})`,
  'to say (?:whether|how|why|if|what|who|when|where|more|which)',
  "to (?:answer|take|respond to)(?: (?!to\\b|judge|prosecutor|police|court|investigator|lawmaker|senator|panel|committee|moderator|voter)[\\w’'-]+){0,4}? questions?(?! of)",
  'to talk to (?:the )?(?:press|media|reporters|journalists)',
  'to speak (?:to|with) (?:the )?(?:press|media|reporters|journalists|a reporter|us)',
  'to speak (?:on the record|publicly)',
  'to give (?:an |any )?(?:interviews?|details|reasons)',
  'to provide (?:any |further |more |additional |specific )*(?:details|information|comment)',
  'to discuss (?:specifics|details|the (?:matter|case|investigation|issue|specifics|details)|(?:pending|ongoing|active))',
  'to go into details?',
  'to be more specific',
  'to identify (?:the|him|her|them)',
  "(?:(?:several|multiple|repeated|our|an?|all|numerous|cnn['’]s|the \\w+['’]s) )?(?:interview )?requests?(?: (?:for|from)(?: an?)? (?:comment|interview|reporters)s?| to (?:comment|be interviewed))",
  '(?:an |repeated |several |multiple )?(?:interview|interview requests?)',
].join('|');

/** English wordings. */
export const EN: readonly NoReplyPattern[] = [
  cue(
    'declined',
    'declined declines declining refused refuses refusing',
    `(?:${AUX}${ADVERBS}(?:declin|refus)(?:ed|es)|(?<!\\bfor )(?:declining|refusing)|refused) (?:${DECLINED})`,
  ),
  cue(
    'declined',
    'comment',
    "(?:would(?: not|n['’]t)|will not|won['’]t|can(?:not|['’]t)|could(?: not|n['’]t)) (?:publicly |immediately |directly |further |even )*comment|(?:had|has|have|offered|gave|with) no (?:further |public |additional |official )*comment(?! (?:section|from))|said (?:(?:he|she|they|it) )?(?:had )?no (?:further )*comment",
  ),
  cue(
    'no-response',
    'respond responded reply replied return returned answer answered acknowledge responses comment',
    `(?:had|has|have|offered|gave|with) no (?:further |public |official )*immediate (?:further |public |official )*comment(?! from)|${NOT}(?:respon(?:d|ded)|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|acknowledge[d]?) ${PRIVATE}(?:(?:by|on) \\w+ )?(?:to |for )?${QUALIFIED}(?:${REQUEST}|comment)(?! (?:for|asking) (?:votes|help))|(?:did not|didn['’]t|has not|had not|have not) immediately (?:respond|reply|responded|replied)|${NOT}(?:respond(?:ed)?|repl(?:y|ied)) (?:by|before|at|as of) (?:the time of |the |our |this )?(?:publication|press time|deadline|time of)|${NOT}(?:provide[d]?|offer(?:ed)?|give|given|issue[d]?) (?:an? |any )?(?:immediate |further |official |public )*comment`,
  ),
  cue(
    'no-response',
    'responded replied returned answered respond reply commented comment',
    `(?:has|have|had) yet to (?:publicly |officially )?(?:respond|reply|comment)(?! to (?!(?:the |a )?(?:allegations|accusations|charges|claims)|${QUALIFIED}(?:${REQUEST}|comment)))|(?<who>neither [^.;“”"]{2,80}?) (?:has |have |had )?(?:immediately )?(?:responded|replied) (?:to )?${QUALIFIED}${REQUEST}|(?:has|have|had)(?: not|n['’]t) (?:yet |publicly |officially |immediately )*commented`,
  ),
  cue(
    'no-response',
    'returned answered unanswered',
    `${REQUEST} (?:for|seeking) (?:comment|an interview|information) from ${NAME}(?: (?:left|sent|made|e-?mailed) [^.;,“”"]{1,60}?)? ${UNRETURNED}`,
  ),
  cue(
    'no-response',
    'returned answered unanswered',
    `${REQUEST} (?:left|sent) (?:on|at|with|for|to) ${NAME} ?['’]s? (?:cell ?phone|cell|phone|mobile|voice ?mail|office|home|answering machine|inbox)(?: (?:on|late|early) \\w+| (?:seeking|for) (?:comment|an interview))? ${UNRETURNED}`,
  ),
  cue(
    'no-response',
    'unanswered',
    `${REQUEST}(?: ${QUALIFIED}(?:to|for|with|at) ${NAME})?(?: for comment)?(?: (?:on|about|regarding|sent|left|made) [^.;,“”"]{1,60}?)? (?:went|go|gone|were|was|have gone) unanswered`,
  ),
  cue(
    'no-response',
    'returned answered',
    `${REQUEST} (?:${QUALIFIED}(?:to|for|with|at) ${NAME} )?(?:for comment )?(?:(?:on|about|sent|left|made) [^.;,“”"]{1,50}? )?(?:was|were|has been|have been)(?: not|n['’]t) (?:immediately |promptly )?(?:returned|answered)`,
  ),
  cue(
    'no-response',
    'response reply',
    `(?:there (?:was|has been)|received|got|had|with|were) no (?:immediate |official )*(?:response|reply|comment) (?:from ${NAME}(?=[.,;]| (?:on|to|about|after|by)\\b))?`,
  ),
  cue(
    'not-reached',
    'reached contacted located',
    `(?<!\\b${AIMS}(?: \\w+| (?:to|on|over|with|for|about|between) [^.;,]{1,60})? )(?:could|can)(?: not|n['’]t|not)(?: (?:immediately|be|directly|independently))* be (?:immediately |directly )?(?:reached(?! (?:between|by (?:the )?(?:two|both|road|car|\\w+ and)|on a|without))|contacted|located for comment)(?: (?:for|by) (?:comment|phone|telephone|e-?mail))?|${NAME} could be reached for comment`,
  ),
  cue(
    'not-reached',
    'available unavailable',
    `(?:(?:was|were|is|are)(?: not|n['’]t) (?:immediately |readily )?available|(?:(?:was|were|is|are) )?(?:immediately |not immediately )?unavailable) (?:for|to) (?:an? )?(?:immediate )?(?:comment|interviews?)`,
  ),
  cue(
    'not-reached',
    'efforts attempts effort attempt',
    `(?:efforts?|attempts?|repeated attempts) (?:by [^.;,“”"]{2,40}? )?to (?:reach(?! out)|contact|get comment from) ${NAME}(?: for comment)?(?: (?:on|by|at|through|via|over|after|before|late|early|in|this) [^.;,“”"]{1,40}?)? (?:(?:were|was|have been|had been|proved) (?:immediately )?(?:not |un)(?:immediately )?successful|failed)`,
  ),
  cue(
    'not-reached',
    'unable',
    `(?<!\\b(?:teams?|rescuers|crews?|police|officers|firefighters|paramedics|doctors|divers|troops|they|he|she|we|I) )(?:was|were) unable to (?:immediately )?(?:reach|contact) ${NAME}(?=[.,;]| for (?:\\w+ )?comment| (?:last|this|on|late|early|by|at|after|before|over)\\b)`,
  ),
  cue(
    'referred',
    'referred directed deferred',
    `(?:${AUX}${ADVERBS})(?:referred|directed|deferred) (?:(?:all|any|further|media|press|additional|specific|the|a|an|his|her|cnn['’]s|reporters?['’]?|follow-up|these|those|such) )*(?:questions|inquir(?:y|ies)|comments?|requests?(?: for (?:comment|information))?|calls|queries|reporters?|journalists?|the media)(?: (?:about|on|regarding|for|from) [^.;,“”"]{1,60}?)? to (?<to>(?:[^.;,“”"]|(?<=\\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Lt|Gen|Sgt|Col|Prof|Rev|Jr|[a-z]))\\.){2,80}?)(?=${ABBREVIATED}[.]|[;,”"]|$| (?:and|but|when|which|who|for (?:comment|more)|after|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)`,
  ),
];
