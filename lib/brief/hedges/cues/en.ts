import { cue, exactCue } from '../../cues/cue-patterns';
import type { HedgePattern } from '../patterns';

/**
 * English hedges of news: own list after the four classes of the literature on hedging. Left out
 * are the commonest words of stock lists (will, about, some, can, should, most), which flag every
 * second sentence of a report. `could` is in without its uses for ability.
 */

/** Nouns that `about` follows when it means the matter and no number: "talks about 9/11". */
const ON_A_MATTER =
  "ask(?:s|ed|ing)?|awareness|books?|boast\\w*|brag\\w*|car(?:e|es|ed|ing)|complain\\w*|concern(?:s|ed)?|debate|details?|doubts?|everything|excited|facts?|feel(?:s|ing)?|film|happy|hear[ds]?|how|information|jok\\w+|know(?:s|n)?|learn\\w*|lie[ds]?|lying|movie|nothing|questions?|read(?:s|ing)?|reports?|rumou?rs?|seriously|sing\\w*|something|speak\\w*|spoke(?:n)?|story|stories|stud(?:y|ies)|talk(?:s|ed|ing)?|tell(?:s|ing)?|th(?:ink|inks|inking|ought)|told|truth|warn\\w*|what(?:'s|’s)?|wonder\\w*|worr\\w+|writ\\w+|wrote";
const NUMBER =
  '(?:[$€£¥]|US\\$|A\\$|C\\$|EUR ?|USD ?)?(?!(?:19|20)\\d\\d(?![\\d,.]\\d)(?! [a-z]+s\\b))\\d|(?:a |one |two[- ])?(?:half|third|quarter|dozen|score)\\b|(?:one(?! (?:another|of|who|that|day)\\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |several |many )?(?:hundred|thousand|million|billion|trillion)s?)\\b';
const STATES = "(?:is|was|are|were|remains?|remained|’s|'s)";
const CHECKED =
  '(?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?|authenticate[d]?|substantiate[d]?)';
const MANNER = '(?:immediately|independently|initially|fully|yet|officially|publicly|so far)';

/** English hedges. */
export const EN: readonly HedgePattern[] = [
  cue(
    'unverified',
    'verify verified confirm confirmed corroborate corroborated authenticate authenticated substantiated',
    `(?:could|can|couldn['’]t|cannot|can['’]t) (?:not )?(?:${MANNER} )*be (?:${MANNER} )*${CHECKED}|(?:could|can) not (?:${MANNER} )*${CHECKED}|(?:cannot|can['’]t|couldn['’]t) (?:${MANNER} )*${CHECKED}|(?:has|have|had|was|were|is|are)(?: not|n['’]t) (?:been )?(?:able to )?(?:yet )?(?:${MANNER} )*(?:been )?${CHECKED}|(?:has|have|had) yet to (?:be )?${CHECKED}|(?:was|were|is|are|been) (?:${MANNER} )?unable to (?:${MANNER} )*${CHECKED}|not (?:been )?(?:${MANNER} )+${CHECKED}`,
  ),
  cue(
    'unverified',
    'confirmation',
    'no (?:immediate |independent |official |further )*confirmation',
  ),
  cue(
    'unverified',
    'unconfirmed unverified unsubstantiated uncorroborated',
    'un(?:confirmed|verified|substantiated|corroborated)',
  ),
  cue(
    'unverified',
    'evidence proof',
    'without (?:providing |offering |citing |giving |presenting |showing |producing )?(?:any |further |supporting |specific )*(?:evidence|proof)(?! (?:of|that))|(?:offered|provided|gave|cited|presented|with) no (?:evidence|proof)',
  ),
  cue(
    'unverified',
    'clear known',
    `(?:${STATES} (?:still )?not (?:yet )?(?:immediately |yet |entirely |fully |completely |quite |exactly )*|(?:is|was|are|were)n['’]t (?:immediately |yet |entirely |fully |completely |exactly )*)(?:clear|known)(?! for| as| to (?:have|be|me|us|him|her|them)\\b)`,
  ),
  cue('unverified', 'unclear', 'unclear'),
  cue('unverified', 'unknown', `${STATES} (?:still |yet |as yet |currently )?unknown`),
  cue('unverified', 'seen', 'remains? to be seen|(?:is|was) yet to be seen'),
  cue(
    'unverified',
    'determined established',
    '(?:has|have|had) (?:yet to be|not (?:yet )?been) (?:determined|established)',
  ),
  cue(
    'unverified',
    'details',
    'details (?:were|are|remain(?:ed)?) (?:still )?(?:scarce|sparse|sketchy|unclear|murky|scant|vague)',
  ),
  cue('unverified', 'accounts reports', 'conflicting (?:accounts|reports)'),

  cue(
    'hearsay',
    'reportedly allegedly purportedly supposedly rumored rumoured',
    '(?:reported|alleged|purported|supposed)ly|rumou?red',
  ),
  cue(
    'hearsay',
    'alleged purported suspected',
    '(?<!\\b(?:has|have|had|who|also|as|is|was|were|been|he|she|they|it|complaint|lawsuit|suit|indictment|prosecutors?|police|authorities|officials?|critics|investigators|officers|lawyers) )(?:alleged|purported|suspected)(?! (?:of|that|to|in|by|on|at|he|she|they|the|an?|it|his|her|their|during|against|was|were|there|some)\\b)(?= \\w)',
  ),
  cue(
    'hearsay',
    'believed thought understood presumed reported said rumored rumoured alleged',
    '(?<=\\b(?:is|are|was|were|be|been|being|widely|also|now|reportedly) )(?:(?:reported|said|alleged) to (?:be|have)|(?:believed|thought|understood|presumed) to(?= [a-z]))|presumed dead',
  ),
  cue(
    'hearsay',
    'rumors rumours',
    '(?:rumou?rs|according to (?:unconfirmed |local |media |news |press |some )+(?:reports|rumou?rs))',
  ),
  cue(
    'hearsay',
    'reports',
    'according to (?:unconfirmed|local|(?:local |state |national )?(?:media|news|press)|some|several|various|multiple) (?:media |news |press )?reports',
  ),

  cue(
    'epistemic',
    'likely unlikely',
    '(?:(?:very|more|most|highly|less|all but|increasingly) )?(?:un)?likely(?! (?:voters?|electorate|candidates?|suspects?|supporters?))',
  ),
  // Never `May`: the month, and people of that name.
  exactCue(
    'epistemic',
    'may',
    '(?<!\\b(?:what|case|they|it|devil) )may(?: not)?(?= [a-z])(?! (?:of|the|be (?:no )?used))|(?<=\\bit )may(?! be,)',
  ),
  cue(
    'epistemic',
    'might',
    '(?<!\\b(?:the|his|her|its|their|all|of|with|full|military|economic|financial|political|naval|my|our) )might(?: not)?(?= [a-z])(?! (?:of|as well|and|in|at|against))',
  ),
  cue(
    'epistemic',
    'could',
    '(?<!\\b(?:so|all|what|how|than|whatever|everything|anything|nothing|best|as \\w+ as|where|if|only|so that|never|whoever|whenever|wish|wished|wishes) (?:that )?(?:(?:they|he|she|it|we|you|i|people|one|everyone) )?)(?<!(?:^|[^\\w])(?:i|we|you) )could(?! (?:not|no|only|hardly|barely|scarcely|never|see|hear|feel|tell|afford|remember|understand|imagine|find|say|be (?:seen|heard|felt|found|reached|smelled)|have (?:been )?(?:done|prevented|avoided|happened to)|do|get)\\b)(?= [a-z])',
  ),
  cue(
    'epistemic',
    'possibly perhaps maybe probably presumably apparently seemingly conceivably ostensibly',
    '(?:possib|probab|presumab|apparent|seeming|conceivab|ostensib)ly|perhaps|maybe',
  ),
  cue('epistemic', 'potentially', 'potentially'),
  cue(
    'epistemic',
    'appear appears appeared seem seems seemed',
    '(?:appear|seem)(?:s|ed)?(?= (?:not |increasingly |more |less |almost |very |highly |so |both |now )?(?:to (?!(?:the|a|an|court)\\b)|that\\b|as (?:if|though)\\b|like\\b|(?:un)?likely\\b))|it (?:appear|seem)(?:s|ed)',
  ),
  cue(
    'epistemic',
    'suggest suggests suggested suggesting',
    '(?<=\\b(?:evidence|data|figures|findings|results?|signs|polls?|surveys?|images|footage|records|documents|research|stud(?:y|ies)|analysis|indicators?|estimates?|numbers|statistics)\\b[^.;:“”"]{0,40})(?<! to )suggest(?:s|ed|ing)?',
  ),
  cue(
    'epistemic',
    'possible',
    "(?:it (?:is|was|’s|'s|may be|might be)|is|was|seems|remains) (?:also |still |quite |entirely |very |always )?possible(?: that|,)",
  ),
  cue(
    'epistemic',
    'chance possibility',
    '(?:a|the|some|good|real|strong|slim|small) (?:chance|possibility) that',
  ),

  cue(
    'approximate',
    'about',
    `(?<!\\b(?:${ON_A_MATTER}|just|it|them|us|me|him|her|you) )about(?= (?:${NUMBER}))`,
  ),
  cue(
    'approximate',
    'around roughly approximately nearly almost',
    `(?:around|roughly|approximately|nearly|almost)(?= (?:an? (?:hour|year|month|week|decade|century)\\b|every|${NUMBER}))`,
  ),
  cue(
    'approximate',
    'some',
    '(?<!\\b(?:for|in|of|to|by) )some(?= (?:[$€£¥]|US\\$)?\\d{2}|(?= (?:[$€£¥]|US\\$)?\\d[\\d,.]* ?(?:million|billion|trillion|thousand|percent|per cent))| (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))',
  ),
  cue('approximate', 'estimated', `(?:an )?estimated(?= (?:${NUMBER}))`),
  cue(
    'approximate',
    'least most',
    `at (?:least|most)(?= (?:another )?(?:a |an )?(?:${NUMBER}|(?:hour|year|month|week|day|decade)\\b))`,
  ),
  cue('approximate', 'many much few little', `as (?:many|much|few|little) as(?= (?:${NUMBER}))`),
  cue(
    'approximate',
    'up',
    `up to(?= (?:a (?:year|month|week|decade|quarter|third|dozen|hundred|thousand|million|billion)\\b|${NUMBER}))`,
  ),
  cue(
    'approximate',
    'close',
    `close to(?= (?:[$€£¥]|US\\$)?(?:\\d|half\\b|(?:a|one|two|three|several) (?:million|billion|hundred|thousand|dozen)))`,
  ),
];
