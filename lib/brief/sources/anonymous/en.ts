import { type CuePattern, exactCue } from '../../cues/cue-patterns';

/**
 * How English news names a source without naming it. Own list. `known` wordings are about people
 * who know ("people familiar with the matter"), `said` about unnamed officials who say something,
 * `unnamed` about the promise not to name. Groups: `who` the source as it is called.
 */
export type AnonymousKind = 'known' | 'said' | 'unnamed' | 'again';
/** A wording that speaks of an unnamed source. */
export type AnonymousPattern = CuePattern<AnonymousKind>;

const either = (words: string): string =>
  `(?:${words
    .split(' ')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1).replaceAll('_', ' ')}`)
    .join('|')})`;

const COUNT = `(?:${either('a an one two three four five six seven eight several some multiple many another other both a_few a_couple_of a_number_of at_least_one at_least_two at_least_three more_than_a_dozen nearly_a_dozen half_a_dozen a_dozen')}|\\d+|The|the|These|these|Those|those)`;
/** Words between the count and the noun: never a verb, a preposition or a name of three words. */
const BETWEEN =
  "(?:(?!(?:who|said|says|say|told|that|which|was|were|is|are|of|in|on|at|by|for|to|from|and|with|as|named|called|the|a|an|yet|but|however|when|because|if|after|while|where|though|although|[Bb]ut|[Aa]nd|Yet|However|place|way|reason|time|day|only)\\b)\\w[\\w.'’&-]* ){0,4}?";
const PEOPLE =
  '(?:officials?|sources?|persons?|people|individuals?|diplomats?|aides?|advis[eo]rs?|executives?|employees?|staffers?|staff members?|lawmakers?|insiders?|lawyers?|attorneys?|investigators?|bankers?|strategists?|operatives?|donors?|allies|ally|associates?|confidants?|friends?|Republicans?|Democrats?|delegates?|businessm[ae]n|traders?|officers?|consultants?|adviser|analysts?|engineers?|workers?|members?|ministers?|commanders?|agents?|relatives?)';
const FEW =
  '(?:officials?|sources?|diplomats?|aides?|advis[eo]rs?|insiders?|staffers?|operatives?|strategists?|confidants?)';
const SAY =
  '(?:said|says|say|told|tells?|added|adds?|confirmed|acknowledged|cautioned|claimed|insisted|described|explained|recalled|suggested|predicted|noted|warned|disclosed|indicated|quipped)\\b';
const ADVERB = '(?:also |later |reportedly |privately |have |has |had |then |previously )*';
const MATTER =
  "(?:(?: (?!(?:who|which|that|said|says|say|told|and|but|were|was|have|has|had|tell|added|described|because|spoke|to discuss|confirmed|called|denied|expects?|believes?|cautioned|insisted|is|are|in an?)\\b)[\\w.'’&-]+){1,9}?(?=[,.;:”\"’)]|$| (?:who|which|that|said|says|say|told|tell|and|but|were|was|have|has|had|added|described|because|spoke|confirmed|called|denied|expects?|believes?|cautioned|insisted|is|are|in an?)\\b|''))";

/** English wordings. */
export const EN: readonly AnonymousPattern[] = [
  exactCue(
    'known',
    'familiar briefed knowledge knowledgeable privy apprised',
    `(?<who>(?:${COUNT} )?${BETWEEN}(?:[Pp]eople|[Ss]ources?|[Oo]fficials?|[Pp]ersons|[Dd]iplomats|[Aa]ides|[Aa]dvis[eo]rs|[Ee]xecutives|${PEOPLE})(?: (?:at|in|from) (?:the )?[\\w.'’&-]+(?: [\\w.'’&-]+)?)?(?: (?:who|that) (?:is|are|was|were|has|have|had))? (?:directly |closely |intimately )?(?:familiar with|briefed (?:on|about)|with (?:\\w+ )?knowledge (?:of|about)|knowledgeable (?:about|of)|privy to|apprised of)${MATTER})`,
  ),
  exactCue(
    'known',
    'close access involved',
    `(?:according to|(?:said|says|from|citing|by|cites|quoted|quoting)) (?<who>(?:${COUNT} )?${BETWEEN}(?:people|sources?|officials?|persons?|individuals?|diplomats?) (?:close to|involved (?:in|with)|with (?:direct )?access to|with ties to)${MATTER})|(?<!\\w )(?<who2>(?:${COUNT} )?${BETWEEN}(?:[Pp]eople|[Ss]ources?|persons?) (?:close to|involved in|with ties to)${MATTER})(?=,? ${ADVERB}${SAY})`,
  ),
  exactCue(
    'unnamed',
    'anonymity anonymously',
    '(?:(?:[Oo]n|[Uu]nder) (?:the )?conditions? of (?:strict )?anonymity|(?:requested|requesting|asked for|asking for|granted|given|insisted on|insisting on|sought|seeking|demanded|demanding|requests?) anonymity|(?:spoke|speaking|speaks|speak|said|talked|talking|told [\\w ]{2,30}?) anonymously)',
  ),
  exactCue(
    'unnamed',
    'named identified quoted name',
    "(?:declin|ask|request|refus|insist|want|prefer|wish|agree[d]? to \\w+ if|did not want|didn['’]t want)(?:ed|ing|es|s)?(?: that)? (?:(?:not |on not )?(?:to )?(?:not )?(?:be|being) (?:publicly |further )?(?:named|identified|quoted)(?: (?:by name|publicly|on the record))?|(?:his|her|their) (?:full )?names? not be (?:used|published|revealed))",
  ),
  exactCue(
    'unnamed',
    'authorized authorised allowed permitted',
    "(?:not|n['’]t|un) ?(?:been )?(?:authori[sz]ed|allowed|permitted) to (?:publicly )?(?:speak|discuss|comment|talk|brief|be quoted|disclose|release|give)",
  ),
  exactCue(
    'unnamed',
    'unnamed unidentified anonymous',
    `(?<who>(?:${COUNT} )?(?:[Uu]nnamed|[Uu]nidentified|[Aa]nonymous) ${BETWEEN}(?:sources?|officials?|diplomats?|aides?|advis[eo]rs?|insiders?|intelligence officials?|Republicans?|Democrats?|executives?))`,
  ),
  exactCue(
    'said',
    'sources source insiders insider',
    `(?<who>(?:${COUNT} )?${BETWEEN}(?:[Ss]ources?|[Ii]nsiders?)(?: (?:in|at|within|inside|from|with|on) (?:the )?[\\w.'’&-]+(?: [\\w.'’&-]+){0,4}?)?)(?=,? ${ADVERB}${SAY})`,
  ),
  exactCue(
    'said',
    'sources source insiders insider',
    `(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|,[”"’']* (?:said|says|added)|(?:quoted|confirmed|told) by) (?<who>(?:${COUNT} )?${BETWEEN}(?:sources?|insiders?)(?: (?:in|at|within|inside|from|with|on) (?:the )?[\\w.'’&-]+(?: [\\w.'’&-]+){0,4}?)?)(?=[,.;:”"’)]|$| (?:who|that|said|told|and|but)\\b|'')`,
  ),
  exactCue(
    'said',
    'official officials diplomat diplomats aide aides adviser advisers advisor advisors staffer staffers operative operatives strategist strategists confidant confidants',
    `(?<!\\b(?:told|tells|with|by|of|to|for) )(?<who>(?:${either('a an one two three four five six several another some both')}|\\d+|[Ss]enior|[Tt]op) (?:of the )?${BETWEEN}${FEW}(?: (?:in|at|with|from|for|on|close to|involved in|there) (?:the )?[\\w.'’&-]+(?: [\\w.'’&-]+){0,4}?)?)(?=,? (?:who [^,.;]{3,60},? )?${ADVERB}${SAY})`,
  ),
  exactCue(
    'said',
    'official officials diplomat diplomats aide aides adviser advisers advisor advisors staffer staffers operative operatives strategist strategists confidant confidants',
    `(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[,”"?!]['’”"]* ?(?:said|says|added)) (?<who>(?:${either('a an one two three four five six several another some')}|\\d+|[Ss]enior|[Tt]op) ${BETWEEN}${FEW})(?!,? (?:named )?(?:[A-Z][\\w.’'-]+ ){1,3}?[A-Z]?)(?! [A-Z])(?=[,.;:”"’)]|$| (?:who|that|in|at|with|from|familiar|briefed|on|speaking|involved|close)\\b|'')`,
  ),
  exactCue(
    'again',
    'source sources official officials person people diplomat aide insiders insider adviser executives executive lawyer banker',
    `(?<who>[Tt]h(?:e|ese|ose) ${BETWEEN}(?:sources?|officials?|persons?|people|diplomats?|aides?|insiders?|advis[eo]rs?|executives?|lawyers?|bankers?))(?=,? (?:who [^,.;]{3,60},? )?${ADVERB}${SAY})|(?:[,”"?!]['’”"]* ?(?:said|says|added)|according to) (?<who2>the ${BETWEEN}(?:sources?|officials?|person|people|diplomats?|aides?|insiders?|advis[eo]rs?))(?=[,.;:”"’)]|$| (?:who|speaking|and|adding)\\b|'')`,
  ),
];

/** Where someone works: "at the ministry". */
const PLACE =
  "(?: (?:in|at|with|from|for|on|of|close to|involved in|there|inside) (?:the |one of |these |this )?[\\w.'’&-]+(?: [\\w.'’&-]+){0,4}?)?";

/** Someone without a name who may be the source of a promise: "a senior official, who asked not …". */
export const EN_UNNAMED_PERSON = new RegExp(
  `(?<!\\w)(?:(?:${COUNT} |[Aa]ll (?:\\w+ )?)${BETWEEN}${PEOPLE}${PLACE}(?=[,.;:]|$| (?:who|that|said|says|told|declined|asked|spoke|speaking|requested|insisted|confirmed|was|were|is|are|has|have|added|not|briefed|familiar|with))|${either('a an one two three several')} ${BETWEEN}[a-z]{3,}${PLACE}(?=,? (?:who|speaking|declining|asking|requesting|insisting)\\b))`,
  'g',
);

/** A clause that gives the reason, behind the promise. */
export const EN_REASON =
  /^[^.;:“”"]{0,60}?\b(?<why>(?:because|due to|owing to|given (?:the|that)|citing|for fear|out of (?:fear|concern)|fearing|so (?:as|that)|in order to|as (?:he|she|they|the)|since|when (?:discussing|talking|speaking)|in exchange for|to (?:speak|discuss|describe|share|offer|preserve|protect|avoid|be able|talk|give|reveal|disclose|provide|detail|be candid|relay|recount|assess))\b[^.;“”"]*)/u;
