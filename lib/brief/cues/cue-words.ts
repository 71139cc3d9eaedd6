/**
 * Words that tell what a sentence does in a report. They are hints among some forty others, weighed
 * by how often they were right on real reports, so that a missing language costs little and a wrong
 * word less. Own lists. `*` at the end of a phrase stands for any ending.
 */
export const CUE_KINDS = [
  /** Someone says, announces, warns. */
  'speech',
  /** A day of this week, today, yesterday: what the report is about. */
  'day',
  /** What follows from the event. */
  'consequence',
  /** Why it happened. */
  'cause',
  /** Not known, disputed, only reported. */
  'uncertain',
  /** What is to come. */
  'ahead',
  /** What was long before. */
  'past',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

const list = (text: string): string[] => text.split(/\s*\/\s*/u).filter(Boolean);
type Cues = Readonly<Record<CueKind, readonly string[]>>;

export const CUE_WORDS: Readonly<Record<string, Cues>> = {
  en: {
    speech: list(
      'said/says/say/told/tells/announced/announces/warned/warns/added/adds/according to/stated/claimed/claims/reported/insisted/argued/argues/confirmed/wrote/declared/denied/accused/urged/vowed/called on/called for/acknowledged/admitted/explained',
    ),
    day: list(
      'monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/yesterday/tonight/this week/this morning/overnight',
    ),
    consequence: list(
      'as a result/resulting in/resulted in/led to/leading to/leaving/left at least/forced/forcing/prompting/prompted/killed/killing/injured/sentenced/arrested/charged/resigned/means that/so that/raising/sparked/sparking/triggered/causing/caused',
    ),
    cause: list(
      'because/due to/after/following/amid/in response to/in the wake of/over/blamed/prompted by/caused by/owing to/since',
    ),
    uncertain: list(
      'unclear/unknown/not clear/not known/not immediately/alleged*/reportedly/apparently/suspected/may/might/could/possibly/perhaps/disputed/denied/unconfirmed/no comment/declined to/yet to/whether',
    ),
    ahead: list(
      'will/would/expected to/plan*/due to be/scheduled/is set to/are set to/next week/next month/next year/hope*/likely/going to/tomorrow/upcoming/intend*',
    ),
    past: list(
      'years ago/last year/in the past/decade*/earlier this year/previous*/formerly/historically/once/century/since then/had been/used to/born',
    ),
  },
  de: {
    speech: list(
      'sagte*/sagt/sagen/erklärte*/erklärt/teilte*/mitteilte*/betonte*/kritisierte*/warnte*/warnt/forderte*/fordert/laut/zufolge/nach angaben/so der/so die/berichtete*/berichtet/kündigte*/hieß es/bestätigte*/schrieb/sprach/verwies/gab an',
    ),
    day: list(
      'montag*/dienstag*/mittwoch*/donnerstag*/freitag*/samstag*/sonnabend*/sonntag*/heute/gestern/diese woche/in dieser woche/am morgen/am abend',
    ),
    consequence: list(
      'führt*/führte*/sodass/so dass/infolge/folge*/verurteilt*/festgenommen/verletzt*/getötet/starb*/gestorben/zurückgetreten/rücktritt/damit wird/dadurch/auswirkung*',
    ),
    cause: list('weil/wegen/aufgrund/nach/nachdem/grund/grund dafür/angesichts/auslöser/ursache*'),
    uncertain: list(
      'unklar/offen/unbekannt/mutmaßlich*/angeblich*/offenbar/vermutlich/wohl/könnte*/möglicherweise/vielleicht/ob/soll/sollen/noch nicht/umstritten/dementier*',
    ),
    ahead: list(
      'wird/werden/will/wollen/soll/sollen/plant/planen/geplant*/künftig/ab januar/nächste*/kommende*/voraussichtlich/erwartet/morgen',
    ),
    past: list(
      'vor jahren/jahren/damals/früher*/ehemalige*/bereits im/seit/vergangenen/im vorjahr/zuvor/jahrzehnt*',
    ),
  },
  fr: {
    speech: list(
      'a dit/dit/a déclaré/déclare/a annoncé/annonce/a indiqué/indique/selon/a expliqué/explique/a affirmé/affirme/a précisé/précise/estime/a estimé/a ajouté/assure/a assuré/a rapporté/rapporte/rappelle/souligne/a souligné/prévient/dénonce',
    ),
    day: list(
      "lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/aujourd'hui/aujourd’hui/hier/ce matin/ce soir/cette semaine",
    ),
    consequence: list(
      'a entraîné/entraînant/provoqu*/a conduit/condamné*/interpellé*/arrêté*/tué*/blessé*/mort*/démission*/conséquence*/si bien que/de sorte que/mis en examen/placé* en garde',
    ),
    cause: list(
      'parce que/à cause/en raison/car/après/suite à/à la suite/grâce à/faute de/face à/puisque',
    ),
    uncertain: list(
      'pourrait/pourraient/peut-être/serait/seraient/aurait/auraient/présumé*/soupçonné*/inconnu*/on ignore/ne sait pas/incertain*/reste à/si',
    ),
    ahead: list(
      'va/vont/devrait/devraient/prévu*/prévoit/sera/seront/prochain*/demain/à venir/doit/doivent',
    ),
    past: list(
      "il y a/l'an dernier/l'année dernière/à l'époque/ancien*/autrefois/depuis/déjà/en 19/avait/avaient",
    ),
  },
  es: {
    speech: list(
      'dijo/ha dicho/afirmó/aseguró/señaló/explicó/anunció/ha anunciado/según/indicó/informó/declaró/advirtió/destacó/añadió/denunció/confirmó/reconoció',
    ),
    day: list(
      'lunes/martes/miércoles/jueves/viernes/sábado/domingo/hoy/ayer/esta semana/esta mañana',
    ),
    consequence: list(
      'provocó/ha provocado/causó/dejó/dejando/por lo que/de modo que/condenado*/detenido*/muert*/herid*/dimitió/consecuencia*',
    ),
    cause: list('porque/debido a/a causa de/tras/después de/por culpa/a raíz de/ante/ya que'),
    uncertain: list(
      'podría/podrían/quizá*/tal vez/presunt*/supuest*/se desconoce/no está claro/aún no/posible*/si',
    ),
    ahead: list('será/serán/va a/van a/prevé/previst*/próxim*/mañana/tendrá/podrá/planea*'),
    past: list(
      'hace años/el año pasado/antes/anteriormente/década*/entonces/desde/había/habían/ex',
    ),
  },
  it: {
    speech: list(
      'ha detto/dice/ha dichiarato/ha spiegato/spiega/secondo/ha annunciato/ha aggiunto/afferma/ha affermato/ha sottolineato/ha confermato/ha scritto/riferisce',
    ),
    day: list(
      'lunedì/martedì/mercoledì/giovedì/venerdì/sabato/domenica/oggi/ieri/stamattina/questa settimana',
    ),
    consequence: list(
      'ha provocato/ha causato/causando/condannat*/arrestat*/mort*/ferit*/uccis*/dimission*/conseguenza/conseguenze/così da',
    ),
    cause: list('perché/a causa/dopo/in seguito a/per via/poiché/dovuto a'),
    uncertain: list(
      'potrebbe/potrebbero/forse/presunt*/sarebbe/sarebbero/avrebbe/avrebbero/non è chiaro/non si sa/ancora non/possibile/se',
    ),
    ahead: list('sarà/saranno/prossim*/domani/previst*/prevede/dovrà/dovrebbe/andrà'),
    past: list("anni fa/l'anno scorso/in passato/già/ex/decenni/era stato/dal"),
  },
  pt: {
    speech: list(
      'disse/diz/afirmou/afirma/segundo/de acordo com/anunciou/explicou/explica/declarou/informou/acrescentou/confirmou/garantiu/destacou/alertou',
    ),
    day: list(
      'segunda/terça/quarta/quinta/sexta/sábado/domingo/hoje/ontem/esta semana/nesta semana',
    ),
    consequence: list(
      'provocou/causou/deixou/deixando/condenad*/detid*/pres*/mort*/ferid*/consequência*/levou a/resultou',
    ),
    cause: list(
      'porque/devido a/por causa/após/depois de/na sequência/uma vez que/já que/em razão',
    ),
    uncertain: list(
      'poderá/poderia/talvez/alegad*/suspeit*/ainda não/desconhec*/não se sabe/possível/se',
    ),
    ahead: list('será/serão/vai/vão/prevê/previst*/próxim*/amanhã/deve/deverá/pretende*'),
    past: list('anos atrás/há anos/no ano passado/anteriormente/ex/década*/desde/tinha/havia'),
  },
  nl: {
    speech: list(
      'zegt/zei/zeggen/volgens/meldt/meldde/laat weten/liet weten/vertelt/vertelde/stelt/aldus/kondigde/waarschuwt/schrijft/bevestigt',
    ),
    day: list(
      'maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/vandaag/gisteren/deze week/vanochtend',
    ),
    consequence: list(
      'leidt tot/leidde tot/waardoor/veroordeeld/aangehouden/gewond*/omgekomen/overleden/gevolg*/zodat',
    ),
    cause: list('omdat/door/vanwege/nadat/na/wegens/doordat/als gevolg'),
    uncertain: list(
      'onduidelijk/onbekend/mogelijk/waarschijnlijk/vermoedelijk/zou/zouden/misschien/of/nog niet',
    ),
    ahead: list('zal/zullen/gaat/gaan/wil/willen/volgend*/komende/morgen/verwacht*/plan*'),
    past: list('jaar geleden/vorig jaar/eerder/destijds/voormalig*/sinds/vroeger/al in'),
  },
  ru: {
    speech: list(
      'сказал*/заявил*/сообщил*/сообщает/сообщают/отметил*/рассказал*/по словам/по данным/подчеркнул*/добавил*/объявил*/пояснил*/предупредил*/говорит/говорится/пишет',
    ),
    day: list('понедельник*/вторник*/сред*/четверг*/пятниц*/суббот*/воскресень*/сегодня/вчера'),
    consequence: list(
      'в результате/привел*/погиб*/пострадал*/задержан*/арестован*/осужден*/ранен*/последстви*/из-за чего',
    ),
    cause: list('из-за/потому что/после/в связи с/вследствие/так как/на фоне/причин*'),
    uncertain: list(
      'неизвестно/возможно/вероятно/якобы/предположительно/неясно/может/могут/пока не/ли',
    ),
    ahead: list('будет/будут/планиру*/намерен*/ожида*/завтра/следующ*/предстоит'),
    past: list('лет назад/в прошлом году/ранее/раньше/бывш*/прежде/с тех пор'),
  },
  uk: {
    speech: list(
      'сказав/сказала/заявив/заявила/повідомив/повідомила/повідомляє/повідомили/зазначив/зазначила/за словами/за даними/розповів/розповіла/додав/додала/наголосив/пише',
    ),
    day: list('понеділ*/вівтор*/серед*/четвер*/п’ятниц*/субот*/неділ*/сьогодні/вчора/учора'),
    consequence: list(
      'внаслідок/призвел*/загину*/постраждал*/затриман*/засуджен*/поранен*/наслід*',
    ),
    cause: list('через/тому що/після/у зв’язку/оскільки/причин*'),
    uncertain: list('невідомо/можливо/ймовірно/нібито/може/можуть/поки не/чи'),
    ahead: list('буде/будуть/планує*/очіку*/завтра/наступн*/має намір'),
    past: list('років тому/минулого року/раніше/колишн*/перед тим/відтоді'),
  },
  pl: {
    speech: list(
      'powiedział*/mówi/poinformował*/podał*/według/zdaniem/oświadczył*/dodał*/zapowiedział*/stwierdził*/podkreślił*/ocenił*/napisał*/jak podaje',
    ),
    day: list(
      'poniedziałek/poniedziałku/wtorek/wtorku/środę/środa/czwartek/czwartku/piątek/piątku/sobotę/sobota/niedzielę/niedziela/dziś/dzisiaj/wczoraj',
    ),
    consequence: list(
      'w wyniku/doprowadził*/zginął/zginęł*/ranny*/rannych/zatrzyman*/skazan*/skutk*/spowodował*',
    ),
    cause: list('ponieważ/z powodu/po tym/w związku z/przez/gdyż/przyczyn*/wskutek'),
    uncertain: list(
      'nie wiadomo/prawdopodobnie/rzekom*/może/mogą/niejasn*/jeszcze nie/czy/domniemany',
    ),
    ahead: list('będzie/będą/planuj*/ma zostać/jutro/przyszł*/zamierza*/spodziewan*'),
    past: list('lat temu/w ubiegłym roku/wcześniej/były/była/dawniej/od lat'),
  },
  tr: {
    speech: list(
      'dedi/söyledi/açıkladı/belirtti/ifade etti/göre/duyurdu/bildirdi/kaydetti/vurguladı/uyardı/konuştu',
    ),
    day: list('pazartesi/salı/çarşamba/perşembe/cuma/cumartesi/pazar/bugün/dün'),
    consequence: list(
      'sonucu/sonucunda/neden oldu/öldü/hayatını kaybetti/yaralandı/tutuklandı/gözaltına/yol açtı',
    ),
    cause: list('nedeniyle/çünkü/sonra/dolayı/ardından/sebebiyle'),
    uncertain: list('belirsiz/iddia*/muhtemelen/olabilir/henüz/bilinmiyor/şüpheli'),
    ahead: list('olacak/edecek/bekleniyor/planlan*/yarın/gelecek/önümüzdeki'),
    past: list('yıl önce/geçen yıl/daha önce/eski/geçmişte'),
  },
  ar: {
    speech: list(
      'قال/قالت/وقال/وقالت/أعلن/أعلنت/وأعلن/صرح/أكد/أكدت/وأكد/وأضاف/أضاف/ذكر/ذكرت/بحسب/وفق/حسب',
    ),
    day: list('الاثنين/الإثنين/الثلاثاء/الأربعاء/الخميس/الجمعة/السبت/الأحد/اليوم/أمس'),
    consequence: list('أدى/أدت/أسفر/أسفرت/قتل/مقتل/إصابة/اعتقال/نتيجة/ما أدى'),
    cause: list('بسبب/بعد/إثر/لأن/نتيجة/على خلفية/جراء'),
    uncertain: list('ربما/قد/يحتمل/غير واضح/مزعوم/لم يتضح/يعتقد'),
    ahead: list('سوف/سيتم/ستكون/سيكون/من المتوقع/المقبل/غدا/يعتزم'),
    past: list('العام الماضي/سابقا/السابق/منذ/قبل سنوات'),
  },
  hi: {
    speech: list('कहा/बताया/बोले/कहना/मुताबिक/अनुसार/घोषणा/चेतावनी'),
    day: list('सोमवार/मंगलवार/बुधवार/गुरुवार/शुक्रवार/शनिवार/रविवार/आज/कल'),
    consequence: list('मौत/घायल/गिरफ्तार/परिणाम/नतीजा/वजह से'),
    cause: list('क्योंकि/कारण/बाद/चलते/वजह'),
    uncertain: list('शायद/संभव/कथित/स्पष्ट नहीं/आशंका/सकता/सकते/सकती'),
    ahead: list('होगा/होगी/होंगे/करेगा/करेगी/करेंगे/अगले/योजना'),
    past: list('साल पहले/पिछले साल/पहले/पूर्व'),
  },
};

/** The same hints in languages that write no blanks; matched anywhere in the sentence. */
export const UNSPACED_CUE_WORDS: Readonly<Record<string, Cues>> = {
  zh: {
    speech: list('说/表示/称/指出/宣布/强调/透露/認為/說/據'),
    day: list('今天/昨天/今日/昨日/周一/周二/周三/周四/周五/周六/周日/星期'),
    consequence: list('导致/造成/死亡/受伤/被捕/判处/結果/導致'),
    cause: list('因为/由于/因/之后/由於/原因'),
    uncertain: list('可能/或许/尚不清楚/据称/疑似/未知/也许'),
    ahead: list('将/預計/预计/计划/明天/未来/將'),
    past: list('年前/去年/此前/曾/过去/過去'),
  },
  ja: {
    speech: list('述べた/話した/発表した/明らかにした/語った/によると/という/指摘/説明'),
    day: list('今日/昨日/月曜/火曜/水曜/木曜/金曜/土曜/日曜/日、'),
    consequence: list('その結果/死亡/けが/逮捕/につながった/被害'),
    cause: list('ため/原因/を受け/により'),
    uncertain: list('可能性/とみられる/かもしれない/不明/疑い/見通し'),
    ahead: list('予定/方針/見込み/今後/来年/来月/明日'),
    past: list('年前/昨年/以前/これまで/かつて'),
  },
  ko: {
    speech: list('말했다/밝혔다/전했다/따르면/설명했다/강조했다/발표했다/주장했다/했다고'),
    day: list('월요일/화요일/수요일/목요일/금요일/토요일/일요일/오늘/어제/오전/오후'),
    consequence: list('결과/숨졌다/다쳤다/체포/선고/피해'),
    cause: list('때문/이유/이후/따라/원인'),
    uncertain: list('가능성/추정/알려지지/불확실/의혹/혐의'),
    ahead: list('예정/계획/전망/내년/다음 달/내일/것으로 보인다'),
    past: list('년 전/지난해/과거/앞서/당시'),
  },
};
