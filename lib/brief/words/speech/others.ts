import type { SpeechWords } from './speech-words';

/**
 * Other languages: the verb forms that stand beside quotations in news, as they are written there.
 * Own lists, short on purpose: they are read against few texts, and without marks only "according
 * to" counts.
 */
export const OTHERS: Readonly<Record<string, SpeechWords>> = {
  fr: {
    say: {
      neutral:
        'dit/disait/disent/déclare/déclaré/déclarait/explique/expliqué/expliquait/ajoute/ajouté/ajoutait/précise/précisé/précisait/indique/indiqué/indiquait/écrit/écrivait/répond/répondu/répondait/demande/demandé/demandait/raconte/raconté/racontait/rapporte/rapporté/poursuit/poursuivi/poursuivait/commente/commenté/estime/estimé/estimait/annonce/annoncé/annonçait/résume/résumé/note/noté/observe/observé/témoigne/témoigné/rappelle/rappelé/rappelait/conclut/conclu/détaille/détaillé/lance/lancé/lançait/glisse/glissé/confie/confié/confiait/souligne/souligné/soulignait/analyse/analysé/juge/jugé/affirme/affirmé/interroge/interrogé/développe/complète/abonde/renchérit/réagit/réagi/tweete/tweeté/sourit/reprend/argumente/plaide/plaidé/insiste/insisté/propose/proposé/pense/considère/considéré/avance/avancé',
      distancing:
        'assure/assuré/assurait/prétend/prétendu/soutient/soutenu/nie/nié/conteste/contesté/dément/démenti',
      endorsing:
        'confirme/confirmé/reconnaît/reconnait/reconnu/admet/admis/révèle/révélé/avoue/avoué/concède/concédé',
      charged:
        'dénonce/dénoncé/dénonçait/fustige/fustigé/martèle/martelé/déplore/déploré/regrette/regretté/prévient/prévenu/avertit/averti/critique/critiqué/accuse/accusé/exige/exigé/réclame/réclamé/ironise/ironisé/tacle/tance/peste/promet/promis/menace/menacé/alerte/alerté/plaisante/lâche/lâché/clame/tonne/tempête/cingle/tranche/tranché/indigne/insurge/emporte/exclame',
    },
    before: "selon/d ' après/d ’ après/aux yeux de",
    openers: 'que qu si',
  },
  es: {
    say: {
      neutral:
        'dijo/dice/dicho/decía/declaró/declarado/declara/explicó/explicado/explica/añadió/añadido/añade/señaló/señalado/señala/indicó/indicado/indica/apuntó/apuntado/apunta/comentó/comentado/comenta/escribió/escrito/escribe/respondió/respondido/responde/preguntó/preguntado/contó/contado/cuenta/relató/relatado/relata/informó/informado/informa/expresó/expresado/expresa/manifestó/manifestado/manifiesta/agregó/agregado/agrega/anunció/anunciado/anuncia/recordó/recordado/recuerda/subrayó/subrayado/subraya/destacó/destacado/destaca/detalló/detallado/detalla/precisó/precisado/precisa/sostuvo/sostenido/sostiene/concluyó/concluido/concluye/opinó/opina/resumió/resume/afirmó/afirmado/afirma/consideró/considera/remarcó/remarca/recalcó/recalca/expuso/expone/propuso/propone/insistió/insiste/prosiguió/prosigue',
      distancing: 'aseguró/asegurado/asegura/alegó/alega/negó/negado/niega/pretende',
      endorsing:
        'confirmó/confirmado/confirma/reconoció/reconocido/reconoce/admitió/admitido/admite/reveló/revelado/revela',
      charged:
        'advirtió/advertido/advierte/denunció/denunciado/denuncia/criticó/criticado/critica/lamentó/lamentado/lamenta/exigió/exigido/exige/reclamó/reclama/acusó/acusado/acusa/prometió/prometido/promete/amenazó/amenaza/ironizó/ironiza/reprochó/reprocha/alertó/alerta/espetó/clamó/sentenció/zanjó',
    },
    before: 'según/de acuerdo con/a juicio de/en palabras de/en opinión de',
    openers: 'que si',
  },
  it: {
    say: {
      neutral:
        'dice/detto/disse/diceva/dichiara/dichiarato/spiega/spiegato/spiegava/aggiunge/aggiunto/scrive/scritto/racconta/raccontato/afferma/affermato/risponde/risposto/chiede/chiesto/commenta/commentato/osserva/osservato/ricorda/ricordato/precisa/precisato/sottolinea/sottolineato/riferisce/riferito/annuncia/annunciato/conclude/concluso/prosegue/continua/continuato/sostiene/sostenuto/ribadisce/ribadito/evidenzia/evidenziato/riporta/legge/replica/replicato/informa/comunica/comunicato/esordisce/rileva/ritiene/argomenta/confida/confidato',
      distancing: 'assicura/assicurato/nega/negato/smentisce/smentito/contesta/contestato',
      endorsing:
        'conferma/confermato/ammette/ammesso/rivela/rivelato/riconosce/riconosciuto/confessa/confessato',
      charged:
        'avverte/avvertito/denuncia/denunciato/critica/criticato/attacca/attaccato/accusa/accusato/tuona/lamenta/lamentato/esulta/promette/promesso/minaccia/minacciato/incalza/sbotta/ironizza/chiosa/auspica/auspicato/insorge',
    },
    before: 'secondo/a detta di/stando a',
    openers: 'che se',
  },
  pt: {
    say: {
      neutral:
        'disse/diz/dizia/dito/declarou/declara/declarado/explicou/explica/explicado/afirmou/afirma/afirmado/acrescentou/acrescenta/escreveu/escreve/respondeu/responde/perguntou/contou/conta/relatou/relata/informou/informa/comentou/comenta/anunciou/anuncia/lembrou/lembra/recordou/recorda/sublinhou/sublinha/destacou/destaca/referiu/refere/indicou/indica/concluiu/conclui/salientou/salienta/frisou/frisa/ressaltou/ressalta/observou/observa/completou/completa/avaliou/avalia/considerou/considera/apontou/aponta/adiantou/adianta/argumentou/argumenta/defendeu/defende/pontuou/pontua/prosseguiu/esclareceu/esclarece/enfatizou',
      distancing: 'garantiu/garante/assegurou/assegura/alegou/alega/negou/nega/sustentou/sustenta',
      endorsing: 'confirmou/confirma/admitiu/admite/reconheceu/reconhece/revelou/revela',
      charged:
        'alertou/alerta/denunciou/denuncia/criticou/critica/lamentou/lamenta/acusou/acusa/exigiu/exige/prometeu/promete/ameaçou/ameaça/advertiu/adverte/ironizou/disparou/atirou/rebateu',
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
