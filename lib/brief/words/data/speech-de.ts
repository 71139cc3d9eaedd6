import type { SpeechWords } from './speech-words';

/**
 * German. Own list, by the same rule as the English one. Entries: "sag" (weak stem), "erklär~" (no
 * "ge-" in the participle), "mit|teil" (separable), or all forms of a strong verb, parted by blanks;
 * "hinzu|fügen" and its like may stand in two parts ("fügte … hinzu").
 */
export const DE: SpeechWords = {
  say: {
    neutral:
      'sag/erklär~/mein/mit|teil/sprech sprechen spricht sprach sprachen gesprochen spreche/schreib schreiben schreibt schrieb schrieben geschrieben schreibe/äußer/berichte~ berichten berichtet berichtete berichteten/erzähl~/ergänz~/antworte antworten antwortet antwortete antworteten geantwortet/frag/erwider~/entgegn entgegnen entgegnet entgegnete entgegneten/kommentier~/formulier~/an|kündig/an|geben gibt gab gaben gegeben gebe/bekannt|geben gibt geben gab gaben gegeben gebe/bekannt|mach/hinzu|füg/aus|führ/fest|stell/dar|leg/dar|stell/an|merk/hin|weisen weist weisen wies wiesen gewiesen weise/betone betonen betont betonte betonten/unterstreich unterstreichen unterstreicht unterstrich unterstrichen/begründe begründen begründet begründete begründeten/argumentier~/melde melden meldet meldete meldeten gemeldet/zitier~/informier~/erläuter erläutern erläutert erläuterte erläuterten/verlautbar verlautbaren verlautbart verlautbarte/verlaute verlauten verlautet verlautete/heißt hieß heiße/laute lauten lautet lautete/schilder schildern schildert schilderte schilderten geschildert/resümier~/bilanzier~/twitter twittert twitterte/bekräftig~/versicher versichern versichert versicherte versicherten/hervor|heben hebt heben hob hoben gehoben/hervor|streichen streicht strich strichen gestrichen/heraus|streichen streicht strich strichen gestrichen/klar|stell/erinner erinnern erinnert erinnerte erinnerten/vor|schlagen schlägt schlagen schlug schlugen geschlagen/zusammen|fass/verkünde verkünden verkündet verkündete verkündeten/prognostizier~/schluss|folger/schätz/spekulier~/rufen ruft rief riefen gerufen/wissen|lassen ließ lässt ließen/plädier~/äussern äussert äusserte/verweis verweisen verweist verwies verwiesen/appellier~/rat raten rät riet rieten geraten/empfehl empfehlen empfiehlt empfahl empfahlen empfohlen/drück drückt drückte',
    distancing:
      'behaupt behaupten behauptet behauptete behaupteten/unterstell~/bestreit bestreiten bestreitet bestritt bestritten/dementier~/leugn leugnen leugnet leugnete leugneten/bezweifl bezweifeln bezweifelt bezweifelte bezweifelten/zurück|weisen weist weisen wies wiesen gewiesen/beteuer beteuern beteuert beteuerte beteuerten/insistier~/mutmaß mutmaßen mutmaßt mutmaßte mutmaßten/vor|geben gibt geben gab gaben/widersprech widersprechen widerspricht widersprach widersprachen widersprochen',
    endorsing:
      'bestätig~/ein|räum/zu|geben gibt geben gab gaben gegeben/enthüll~/gesteh gestehen gesteht gestand gestanden/ein|gestehen gesteht gestand gestanden/heraus|finden findet finden fand fanden gefunden/offenbaren offenbart offenbarte/auf|zeig/beleg belegen belegt belegte belegten/bekenn bekennen bekennt bekannte',
    charged:
      'warn/kritisier~/forder fordern fordert forderte forderten gefordert/droh/klag klagen klagt klagte klagten geklagt/beklag~/bemängel bemängeln bemängelt bemängelte bemängelten/beanstande beanstanden beanstandet beanstandete/mahn/wetter wettert wetterte/schimpf/poltern poltert polterte/spott/jubel jubelt jubelte/versprech versprechen verspricht versprach versprachen versprochen/verlang~/vor|werfen wirft werfen warf warfen geworfen/an|prangern prangert prangerte prangerten geprangert/monier~/rüg/bedauer bedauern bedauert bedauerte bedauerten/höhn/ätz/schwärm/lob/auf|rufen ruft rufen rief riefen gerufen/beschwör~/lästern lästert lästerte/beschuldig~/beschimpf~/fürchte fürchten fürchtet fürchtete/skandier~/zu|sichern sichert sicherte sicherten/zu|sagen sagt sagte sagten gesagt/auf|fordern fordert forderte forderten gefordert/protestier~',
  },
  think: {
    neutral:
      'glaub/denk denken denkt dachte dachten gedacht/hoff/befürchte befürchten befürchtet befürchtete befürchteten/vermute vermuten vermutet vermutete vermuteten/erwarte erwarten erwartet erwartete erwarteten/find findet fand/an|nehmen nimmt nehmen nahm nahmen genommen/zweifel zweifeln zweifelt zweifelte/aus|gehen geht gehen ging gingen gegangen/ein|schätz/halten hält hielt hielten gehalten/wünsch/wollen will wollte wollten/sieht sehen sah sahen/bezeichne bezeichnen bezeichnet bezeichnete bezeichneten/nenn nennen nennt nannte nannten genannt/werte werten wertet wertete werteten gewertet/beurteil~/rechne rechnen rechnet rechnete rechneten/beschreib beschreiben beschreibt beschrieb beschrieben/erwäg erwägen erwägt erwog erwogen/befürworte befürworten befürwortet befürwortete/entscheid entscheiden entscheidet entschied entschieden/beschließ beschließen beschließt beschloss beschlossen/urteil urteilen urteilt urteilte/folger folgern folgert folgerte',
  },
  show: 'zeig/ergeb ergeben ergibt ergab ergaben/hervor|gehen geht gehen ging gingen gegangen/besag besagen besagt besagte/beleg belegen belegt/nahe|legen legt legte/deuten deutet deutete',
  before:
    'laut/nach angaben/nach angabe/nach aussage/nach aussagen/nach den worten/nach meinung/nach ansicht/nach auffassung/nach einschätzung/nach informationen/nach überzeugung/nach auskunft/nach darstellung/nach eigenen angaben/nach berichten/nach erkenntnissen/aus sicht/gemäß',
  behind: 'zufolge',
  tail: 'so',
  nouns:
    'ansicht/meinung/auffassung/vorwurf/behauptung/aussage/forderung/kritik/befürchtung/hoffnung/sorge/vermutung/verdacht/these/warnung/überzeugung/begründung/ankündigung/hinweis/bericht/erklärung/einschätzung/worten',
  openers: 'dass daß ob wie warum weshalb wonach',
  adverbs: 'demnach angeblich danach demzufolge wonach hiernach angeblichen',
};
