import { type CuePattern, cue } from '../../cues/cue-patterns';

/**
 * How English news cites a document or a statement that was given out. Own list.
 * `who` is the document with its maker as far as the words go. Reports of other media are left
 * out (plural "reports" without a maker): they are hearsay.
 */
export type DocumentPattern = CuePattern<'document' | 'official-statement'>;

const PAPER =
  '(?:reports?|stud(?:y|ies)|surveys?|polls?|documents?|records|filings?|complaints?|affidavits?|indictments?|lawsuits?|papers|letters?|memos?|memorandums?|memoranda|e-?mails|transcripts?|data|figures|statistics|analys[ie]s|census|audits?|warrants?|autopsy|review|dossier|files|testimony|rulings?|guidelines?|advisory|bulletin|logs|minutes|invoices|forecasts?|estimates?|index|ledger)(?! (?:data|records|bureau|report|figures|estimates|filings|documents|survey|poll)\\b)';
const MORE =
  "(?:(?!(?:that|which|who|said|says|and|of|to|in|by|for|from|with|he|she|they|the|a|an)\\b)[\\w.'’&-]+ ){0,4}?";
const MAKER =
  "(?: (?:by|from|of|filed|released|published|obtained|issued|prepared|compiled|conducted|commissioned|seen|reviewed|collected|provided)(?: (?:by|in|from|on|with))? (?:the |a |an )?(?!said|says)[\\w’'&.-]+(?: (?!said|says|show|found|that|and|which|in|on|is|was|were|are|reveal|shows|indicate)[\\w’'&-]+){0,4})?";
const THE =
  "(?:the|a|an|its|their|his|her|this|that|one|two|some|several|new|recent|previous|official|government|court|police|federal|state|internal|[\\w.&-]+['’]s)";
const TELLS =
  '(?:sa(?:y|ys|id)|show(?:s|ed|n)?|found|finds|find|reveal(?:s|ed)?|state[sd]?|allege[sd]?|indicate[sd]?|suggest(?:s|ed)?|conclude[sd]?|estimate[sd]?|warn(?:s|ed)|note[sd]?|describe[sd]?|claim(?:s|ed)|detail(?:s|ed)|confirm(?:s|ed)|recommend(?:s|ed)|identif(?:y|ies|ied))';
const WORDS =
  'report reports study studies survey surveys poll polls document documents records filing filings complaint complaints affidavit affidavits indictment indictments lawsuit lawsuits papers letter letters memo memos memorandum memorandums memoranda email emails mails transcript transcripts data figures statistics analysis analyses census audit audits warrant warrants autopsy review dossier files testimony ruling rulings guideline guidelines advisory bulletin logs minutes invoices forecast forecasts estimate estimates index ledger';
const SHAPE =
  '(?:written|joint|prepared|emailed|e-mailed|brief|short|separate|press|news|official|public|media|video|rare|lengthy|terse|later|recent|new|strongly worded|subsequent|company|campaign|police|court|government|White House|Facebook|Twitter|televised|taped|regulatory|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Who gives a statement out, before the word; not the bank's, nor that of a witness. */
const GIVING =
  '(?:ministry|government|palace|embassy|cabinet|council|commission|committee|department|agency|army|military|navy|police|company|corporate|club|union|party|campaign|hospital|university|church|team|family|presidential|ministerial|foreign ministry|defen[cs]e ministry|interior ministry|health ministry) ';

/** English wordings. */
export const EN: readonly DocumentPattern[] = [
  cue(
    'official-statement',
    'statement statements release communique communiqué',
    `(?:in|through|via|released|issued|according to|issuing|releasing) (?<who>(?:a|an|the|its|his|her|their|that|two|one|several) (?:${SHAPE} )*(?:statements?|(?:press|news) releases?|communiqu[eé])(?: (?:from|by|issued by|released by|sent by|on behalf of) (?:the |an? )?[\\w’'&.-]+(?: (?!said|that|and|on|in|which)[\\w’'&.-]+){0,5}?(?=[,.;:”"]| (?:said|that|and|on|in|which)\\b))?)`,
  ),
  cue(
    'official-statement',
    'statement statements release',
    `(?<who>(?:a|an|the|its|his|her|their) (?:${SHAPE} )*(?:statement|(?:press|news) release)(?: (?:from|by|issued by|released by|on behalf of) (?:the |an? )?[\\w’'&.-]+(?: (?!said|that|and|on|in|which)[\\w’'&.-]+){0,5}?)?) ${TELLS}`,
  ),
  cue(
    'official-statement',
    'statement statements',
    `(?<who>(?:a|an|the) ${GIVING}(?:${SHAPE} )*statement)(?: (?:released |issued )?(?:on|late on|early on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day)? (?:also |later )?(?:${TELLS}|call(?:s|ed)|read|reads|blame[sd]|accuse[sd]|condemn(?:s|ed)|denie[sd]|announce[sd])`,
  ),
  cue(
    'document',
    WORDS,
    `according to (?<who>(?:${THE} )*${MORE}(?<!\\b(?:media|news|press|local|some|several|various|multiple|unconfirmed|tv|television) )${PAPER}${MAKER})(?! (?:familiar|close|briefed))`,
  ),
  cue(
    'document',
    WORDS,
    `(?<!\\b(?:who|and|people|they|we|he|she|i|to) )(?<who>(?:${THE} )+${MORE}${PAPER}${MAKER}|(?:court|police|medical|public|internal|financial|property|school|prison|phone|tax|census|official|government|state|federal|leaked|newly released|declassified|charging|prosecution|bankruptcy) (?:documents|records|papers|filings|data|figures|statistics|files)${MAKER}|(?:stud(?:y|ies)|polls?|surveys?|data|figures|documents)(?: (?:by|from|of|released by|published in) (?:the )?[\\w’'&.-]+(?: (?!said|show|found)[\\w’'&-]+){0,4}?)) (?:also |later |has |have |had |further |clearly )*${TELLS}(?! (?:to have|by)\\b)`,
  ),
  cue(
    'document',
    WORDS,
    `(?:wrote|written|stated|alleged|alleges|said|says|say|argued|argues|claimed|noted|according|concluded|revealed|detailed|outlined|described|found)(?:,)? in (?<who>(?:an?|the|his|her|their|its|that|court|legal) ${MORE}(?:report|filings?|lawsuit|complaint|affidavit|indictment|study|paper|papers|letter|memo|memorandum|op-ed|ruling|opinion|motion|petition|testimony|review|research note|note to (?:clients|investors|employees|staff)|documents?)${MAKER})`,
  ),
  cue(
    'document',
    'obtained reviewed seen viewed examined',
    `(?<who>(?:${THE} )*${MORE}(?:documents?|records|memos?|letters?|e-?mails?|files|transcripts?|draft|copy|report|video|footage|recordings?|messages|papers|correspondence)) (?:that (?:were|was) |which (?:were|was) )?(?:obtained|reviewed|seen|viewed|examined) by`,
  ),
];
