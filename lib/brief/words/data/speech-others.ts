import type { SpeechWords } from './speech-words';

/**
 * Other languages: the verb forms that stand beside quotations in news, as they are written there; in
 * French, Spanish, Italian and Portuguese `~` stands for the endings of regular verbs.
 * Own lists, short on purpose: they are read against few texts, and without marks only "according
 * to" counts.
 */
export const OTHERS: Readonly<Record<string, SpeechWords>> = {
  fr: {
    say: {
      neutral:
        'dit/disait/disent/déclar~/expliqu~/ajout~/précis~/indiqu~/écrit/écrivait/répond/répondu/répondait/demand~/racont~/rapport~/poursuit/poursuivi/poursuivait/comment~/estim~/annonc~/annonçait/résum~/not~/observ~/témoign~/rappelle/rappel~/conclut/conclu/détaill~/lanc~/lançait/gliss~/confi~/soulign~/analys~/jug~/affirm~/interrog~/développe/complète/abonde/renchérit/réagit/réagi/tweet~/sourit/reprend/argumente/plaid~/insist~/propos~/pense/considère/considéré/avanc~',
      distancing: 'assur~/prétend/prétendu/soutient/soutenu/ni~/contest~/dément/démenti',
      endorsing:
        'confirm~/reconnaît/reconnait/reconnu/admet/admis/révèle/révélé/avou~/concède/concédé',
      charged:
        'dénonc~/dénonçait/fustig~/martèle/martelé/déplor~/regrett~/prévient/prévenu/avertit/averti/critiqu~/accus~/exig~/réclam~/ironis~/tacle/tance/peste/promet/promis/menac~/alert~/plaisante/lâch~/clame/tonne/tempête/cingle/tranch~/indigne/insurge/emporte/exclame',
    },
    before: "selon/d ' après/d ’ après/aux yeux de",
    openers: 'que qu si',
  },
  es: {
    say: {
      neutral:
        'dijo/dice/dicho/decía/declar~/explic~/añadió/añadido/añade/señal~/indic~/apunt~/coment~/escribió/escrito/escribe/respondió/respondido/responde/pregunt~/cont~/cuenta/relat~/inform~/expres~/manifest~/manifiesta/agreg~/anunci~/record~/recuerda/subray~/destac~/detall~/precis~/sostuvo/sostenido/sostiene/concluyó/concluido/concluye/opin~/resumió/resume/afirm~/consider~/remarc~/recalc~/expuso/expone/propuso/propone/insistió/insiste/prosiguió/prosigue',
      distancing: 'asegur~/aleg~/neg~/niega/pretende',
      endorsing: 'confirm~/reconoció/reconocido/reconoce/admitió/admitido/admite/revel~',
      charged:
        'advirtió/advertido/advierte/denunci~/critic~/lament~/exigió/exigido/exige/reclam~/acus~/prometió/prometido/promete/amenaz~/ironiz~/reproch~/alert~/espetó/clamó/sentenció/zanjó',
    },
    before: 'según/de acuerdo con/a juicio de/en palabras de/en opinión de',
    openers: 'que si',
  },
  it: {
    say: {
      neutral:
        'dice/detto/disse/diceva/dichiar~/spieg~/spiegava/aggiunge/aggiunto/scrive/scritto/raccont~/afferm~/risponde/risposto/chiede/chiesto/comment~/osserv~/ricord~/precis~/sottoline~/riferisce/riferito/annunci~/conclude/concluso/prosegue/continu~/sostiene/sostenuto/ribadisce/ribadito/evidenzi~/riporta/legge/replic~/informa/comunic~/esordisce/rileva/ritiene/argomenta/confid~',
      distancing: 'assicur~/neg~/smentisce/smentito/contest~',
      endorsing: 'conferm~/ammette/ammesso/rivel~/riconosce/riconosciuto/confess~',
      charged:
        'avverte/avvertito/denunci~/critic~/attacc~/accus~/tuona/lament~/esulta/promette/promesso/minacci~/incalza/sbotta/ironizza/chiosa/auspic~/insorge',
    },
    before: 'secondo/a detta di/stando a',
    openers: 'che se',
  },
  pt: {
    say: {
      neutral:
        'disse/diz/dizia/dito/declar~/explic~/afirm~/acrescent~/escreveu/escreve/respondeu/responde/perguntou/cont~/relat~/inform~/coment~/anunci~/lembr~/record~/sublinh~/destac~/referiu/refere/indic~/concluiu/conclui/salient~/fris~/ressalt~/observ~/complet~/avali~/consider~/apont~/adiant~/argument~/defendeu/defende/pontu~/prosseguiu/esclareceu/esclarece/enfatizou',
      distancing: 'garantiu/garante/assegur~/aleg~/neg~/sustent~',
      endorsing: 'confirm~/admitiu/admite/reconheceu/reconhece/revel~',
      charged:
        'alert~/denunci~/critic~/lament~/acus~/exigiu/exige/prometeu/promete/ameaç~/advertiu/adverte/ironizou/disparou/atirou/rebateu',
    },
    before: 'segundo/de acordo com/conforme/na opinião de/nas palavras de',
    openers: 'que se',
  },
  nl: {
    say: {
      neutral:
        'zegt/zei/zeggen/zeiden/gezegd/vertelt/vertelde/vertellen/verteld/stelt/stelde/stellen/gesteld/meldt/meldde/gemeld/schrijft/schreef/schrijven/geschreven/verklaart/verklaarde/verklaard/vindt/vond/denkt/dacht/vraagt/vroeg/antwoordt/antwoordde/reageert/reageerde/concludeert/concludeerde/benadrukt/benadrukte/aldus/licht/legt/voegt/vult/laat/liet/luidt/klinkt/constateert/constateerde/noemt/noemde/oordeelt/oordeelde/roept/riep/vervolgt/vervolgde/bericht/berichtte',
      distancing: 'beweert/beweerde/beweren/ontkent/ontkende/ontkend/verzekert/verzekerde',
      endorsing: 'bevestigt/bevestigde/bevestigd/erkent/erkende/erkend/onthult/onthulde/geeft',
      charged:
        'waarschuwt/waarschuwde/gewaarschuwd/bekritiseert/bekritiseerde/klaagt/klaagde/eist/eiste/belooft/beloofde/dreigt/dreigde/hekelt/hekelde/sneert/sneerde/betreurt/betreurde/verwijt/verweet',
    },
    tail: 'aldus',
    before: 'volgens/aldus/naar eigen zeggen/in de woorden van',
    openers: 'dat of',
  },
  sv: {
    say: {
      neutral:
        'säger/sade/sa/sagt/skriver/skrev/skrivit/berättar/berättade/förklarar/förklarade/menar/menade/tillägger/tillade/frågar/frågade/svarar/svarade/uppger/uppgav/meddelar/meddelade/konstaterar/konstaterade/anser/tycker/kommenterar/kommenterade/betonar/betonade/lyder',
      distancing: 'påstår/påstod/hävdar/hävdade/förnekar/förnekade/försäkrar',
      endorsing: 'bekräftar/bekräftade/medger/medgav/erkänner/erkände/avslöjar/avslöjade',
      charged:
        'varnar/varnade/kräver/krävde/kritiserar/kritiserade/lovar/lovade/hotar/hotade/beklagar/beklagade',
    },
    before: 'enligt',
    openers: 'att om',
  },
  da: {
    say: {
      neutral:
        'siger/sagde/sagt/skriver/skrev/skrevet/fortæller/fortalte/forklarer/forklarede/mener/mente/tilføjer/tilføjede/spørger/spurgte/svarer/svarede/oplyser/oplyste/meddeler/meddelte/konstaterer/understreger/lyder/lød/udtaler/udtalte/vurderer',
      distancing: 'påstår/påstod/hævder/hævdede/afviser/afviste/benægter',
      endorsing: 'bekræfter/bekræftede/erkender/erkendte/indrømmer/indrømmede/afslører',
      charged: 'advarer/advarede/kræver/krævede/kritiserer/lover/lovede/truer/beklager/beklagede',
    },
    before: 'ifølge',
    openers: 'at om',
  },
  no: {
    say: {
      neutral:
        'sier/sa/sagt/skriver/skrev/skrevet/forteller/fortalte/forklarer/forklarte/mener/mente/legger/spør/spurte/svarer/svarte/opplyser/opplyste/melder/meldte/understreker/lyder/uttaler/uttalte/tror/konstaterer',
      distancing: 'påstår/påstod/hevder/hevdet/avviser/avviste/benekter',
      endorsing: 'bekrefter/bekreftet/innrømmer/innrømmet/erkjenner/avslører',
      charged: 'advarer/advarte/krever/krevde/kritiserer/lover/lovet/truer/beklager/beklaget',
    },
    before: 'ifølge',
    openers: 'at om',
  },
  pl: {
    say: {
      neutral:
        'powiedział/powiedziała/mówi/mówił/mówiła/dodał/dodała/dodaje/napisał/napisała/pisze/wyjaśnił/wyjaśniła/wyjaśnia/tłumaczy/tłumaczył/stwierdził/stwierdziła/podkreślił/podkreśliła/podkreśla/zaznaczył/zaznaczyła/zaznacza/ocenił/oceniła/ocenia/poinformował/poinformowała/informuje/przekazał/przekazała/odpowiedział/zapytał/oświadczył/oświadczyła/wskazał/wskazała/relacjonuje/komentuje/uważa',
      distancing: 'twierdzi/twierdził/twierdziła/zapewnia/zapewnił/zaprzecza/zaprzeczył',
      endorsing:
        'potwierdził/potwierdziła/potwierdza/przyznał/przyznała/przyznaje/ujawnił/ujawniła',
      charged:
        'ostrzega/ostrzegł/ostrzegła/skrytykował/krytykuje/zarzucił/apeluje/zapowiedział/obiecał/grozi',
    },
    before: 'według/zdaniem',
    openers: 'że czy',
  },
  ru: {
    say: {
      neutral:
        'сказал/сказала/сказали/говорит/говорил/говорила/заявил/заявила/заявили/отметил/отметила/отметили/добавил/добавила/пояснил/пояснила/пояснили/рассказал/рассказала/рассказали/сообщил/сообщила/сообщили/сообщает/написал/написала/пишет/подчеркнул/подчеркнула/ответил/ответила/спросил/объяснил/объяснила/считает/уточнил/уточнила/уточнили/напомнил/напомнила/цитирует/передает/передаёт/резюмировал',
      distancing: 'утверждает/утверждал/утверждала/опроверг/опровергла/заверил/заверила/отрицает',
      endorsing: 'подтвердил/подтвердила/подтвердили/признал/признала/признался/раскрыл',
      charged:
        'предупредил/предупредила/призвал/призвала/потребовал/пообещал/раскритиковал/обвинил/пригрозил/возмутился',
    },
    before: 'по словам/по данным/по мнению/согласно/по информации',
    openers: 'что',
  },
  uk: {
    say: {
      neutral:
        'сказав/сказала/сказали/каже/говорить/заявив/заявила/заявили/зазначив/зазначила/зазначили/додав/додала/пояснив/пояснила/розповів/розповіла/повідомив/повідомила/повідомили/повідомляє/написав/написала/пише/підкреслив/підкреслила/відповів/вважає/уточнив/нагадав/нагадала/наголосив/наголосила',
      distancing: 'стверджує/стверджував/спростував/спростувала/запевнив/запевнила',
      endorsing: 'підтвердив/підтвердила/підтвердили/визнав/визнала',
      charged:
        'попередив/попередила/закликав/закликала/пообіцяв/розкритикував/звинуватив/пригрозив',
    },
    before: 'за словами/за даними/на думку/згідно',
    openers: 'що',
  },
  tr: {
    say: {
      neutral:
        'dedi/diyor/söyledi/söylüyor/belirtti/ifade/açıkladı/kaydetti/vurguladı/ekledi/yazdı/sordu/konuştu/anlattı/bildirdi/aktardı',
      distancing: 'iddia/savundu/öne',
      endorsing: 'doğruladı/kabul/itiraf',
      charged: 'uyardı/eleştirdi/istedi/çağrısında/suçladı',
    },
    behind: 'göre',
    openers: '',
  },
};
