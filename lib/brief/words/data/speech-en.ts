import type { SpeechWords } from './speech-words';

/**
 * English. Own list, begun with the verbs that textbooks of news writing and public lists of
 * reporting verbs have in common, gone over with development texts. A verb that is as often
 * something else in news ("run", "go on") is left out: it would take a plain sentence from the
 * outlet. An entry is a regular verb, or present, past and participle; a hyphen parts a particle; a star
 * marks those whose "state" and "states" are as often nouns.
 */
export const EN: SpeechWords = {
  say: {
    neutral:
      'say said/tell told/add/state*/write wrote written/tweet/explain/reply/respond/ask/comment*/remark*/recall/recount/relate/reiterate/observe/note*/testify/quip quipped/joke*/opine/muse/wonder/argue/contend/counter/retort/conclude/stress*/emphasize/suggest/hint*/imply/predict/caution*/mention/announce/declare/report*/elaborate/theorize/speculate/interject/deadpan deadpanned/summarize/agree/clarify/advise/underscore/indicate',
    distancing:
      'claim/allege/insist/maintain/assert/purport/boast/brag bragged/profess/deny/dispute',
    endorsing:
      'confirm/reveal/acknowledge/admit admitted/concede/point-out/disclose/recognize/confess/affirm/reaffirm/attest/remember',
    charged:
      'warn/vow*/complain/lament*/thunder/fume/scoff/sneer/shout*/yell/scream*/exclaim/snap snapped/bemoan/decry/gripe/grumble/crow/bellow/whine/gush*/enthuse/marvel/sigh*/mutter*/murmur*/fire-back/shoot-back/hit-back/pledge*/promise*/swear swore sworn/threaten/protest*/demand*',
  },
  tell: {
    neutral:
      'continue/answer*/repeat/inform/post*/read read/describe/begin began begun/email*/text*/blog*/voice*/express/propose/signal*/remind/reassure/assure/testify/quote*/cite/echo*/estimate*/project*/forecast*/calculate/guess*/volunteer/offer*/apologize/proclaim/recommend/sing sang sung/chant/cry*/whisper*/plead/beg begged/urge/insinuate/convey/discuss/detail*/outline*/learn learned/realize/determine/discover*/decide/find found/rule*/point/talk/speak spoke spoken/instruct/order*/request*/invite/encourage/implore/convince/persuade/figure*/teach taught',
  },
  think: {
    neutral:
      'think thought/believe/expect/hope/fear/feel felt/want/worry/doubt*/assume/suspect/wish/anticipate/reckon/regret/imagine/envision/foresee foresaw foreseen/view*/perceive/deem/regard/prefer preferred/trust/understand understood/conclude/desire*/consider/fret fretted/dread/see saw seen/favor/favour/oppose/intend/seek sought/plan* planned',
  },
  muse: {
    neutral:
      'know knew known/like/love/hate/need*/hold held/care/judge/appreciate/resent/await/aim*/decide/dream*/notice*/hear heard/look*/remember/forget forgot forgotten/wait/dislike/value*/enjoy/welcome/accept/interpret/weigh/recognize',
  },
  act: {
    neutral:
      'call*/criticize/praise*/endorse/describe/label*/dub dubbed/brand*/urge/portray/depict/characterize/liken/compare/question*/dismiss/reject/defend/hail/applaud/commend/laud/tout/congratulate/thank/propose/advocate/recommend/cite/credit*/oppose/support*/back*/refer referred/mock*/challenge*/address*/caution*/predict/warn',
    distancing: 'deny/dispute/disavow/repudiate/rebut rebutted/refute',
    endorsing: 'admit admitted/acknowledge/concede',
    charged:
      'accuse/blame/blast*/slam* slammed/denounce/condemn/ridicule/deride/decry/lambast/lambaste/bash*/rip ripped/assail/castigate/chastise/rebuke*/scold/chide/demand*/threaten/vow*/pledge*/promise*/berate/excoriate/insult*/taunt/vilify/demonize/disparage/belittle/skewer*/bemoan/lament*/complain/fault*/rail/attack*/lash*',
  },
  deal: {
    neutral:
      'ask/discuss/offer*/refuse/decline/agree/allow/approve/name*/identify/list*/highlight/pitch*/promote/embrace/celebrate/welcome/nominate/vote*/favor/favour/encourage/order*/request*/invite/instruct/talk/speak spoke spoken/point/allude/nod nodded/respond/react/appeal/raise/rate*/rank*/rule*/ban* banned/sign*/push*/press*/insist/focus*/pressure*/protest*/consider/stress*/outline*/detail*/reference*/acknowledge/threaten/declare/argue/speculate/complain/comment*/reiterate/charge*/joke*/note*/mention/claim/announce/explain/emphasize',
  },
  show: 'show* showed shown/find found/suggest/indicate/reveal/report*/conclude/estimate*/predict/project*/warn/note*/confirm/claim/state*/argue/say said/demonstrate/prove proved proven/highlight/imply',
  before:
    'according to/in the words of/in the view of/in the opinion of/in the eyes of/as per/citing',
  nouns:
    'claim~/allegation~/accusation~/assertion~/suggestion~/belief/fear~/hope~/concern~/statement~/view/argument~/idea/notion/warning~/report~/speculation/promise/pledge/vow/insistence/contention/conviction/conclusion/opinion/doubt~/expectation~/proposal/call~/demand~/criticism/question~/sense/rumor~/rumour~/charge~/message/announcement/admission/denial/impression/feeling/worry/worries/complaint~/objection/prediction/acknowledgment/confirmation/revelation/theory/desire/decision/support/opposition/endorsement/praise/attack~/comments/remarks/request/plea',
  openers: 'that whether if why how what who where when which because',
  adverbs: 'reportedly allegedly purportedly supposedly ostensibly apparently seemingly',
};
