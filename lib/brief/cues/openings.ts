/**
 * How sentences begin that lean on the one before: words that point back, and words that join.
 *
 * Own lists, read off grammars of the sixteen languages. A phrase is matched against whole words
 * at the sentence's start, in lower case; in Chinese and Japanese, which write no blanks, against
 * its first characters. Too long a list loses a good key point, too short a one shows a sentence
 * that nobody understands alone: the second is worse, so doubtful words are in.
 */
export type Openings = {
  /** Points back at something or someone: a pronoun, a demonstrative. */
  pointing: readonly string[];
  /** Points back by its form only: "it is unclear whether …" explains itself. Wins over `pointing`. */
  explained: readonly string[];
  /** Joins to what stands before. */
  joining: readonly string[];
  /** Those of `joining` that may be left out and leave a whole sentence behind. */
  droppable: readonly string[];
};

const list = (text: string): string[] => text.split(/\s*\/\s*/u).filter(Boolean);

export const OPENINGS: Readonly<Record<string, Openings>> = {
  en: {
    pointing: list(
      'he/she/it/they/him/them/his/her/hers/its/their/theirs/this/that/these/those/such/both/neither/either/another/others/one of them/some of them/many of them/most of them/all of them/the latter/the former/the two/the pair/the trio/the duo/the same/the other/the others/each of/here/there he/there she/there they/among them/in it/in them/of those/of these/of them/for this/for that/with that/with this/at that/by then/since then/to that end/to do that/to do so/that said/because of this/because of that/in that/in this/in so doing/doing so/as such/what he/what she/what they',
    ),
    explained: list(
      "it is unclear/it was unclear/it is not clear/it was not clear/it wasn't clear/it isn't clear/it remains unclear/it remained unclear/it remains to be seen/it is not known/it was not known/it is unknown/it is believed/it is thought/it was thought/it is understood/it is expected/it is estimated/it was not immediately/it wasn't immediately/it is the first/it was the first time/it is the first time/it is likely/it is possible/it is unlikely/it is hoped/it is feared/it emerged/it has emerged/this week/this month/this year/this summer/this winter/this spring/this autumn/this fall/this season/this morning/this afternoon/this evening/this weekend/instead of/because of the/because of a/later this/later on/earlier this/earlier on/over the/so far/so many/so much/so few/so long as/after that the/both sides/both parties/both countries/those who/those with/in addition to",
    ),
    joining: list(
      "but/and/or/nor/so/yet/however/meanwhile/still/then/also/though/instead/moreover/furthermore/nevertheless/nonetheless/therefore/thus/hence/consequently/otherwise/besides/additionally/in addition/in contrast/by contrast/by comparison/in comparison/not only that/on the contrary/on the other hand/as a result/in turn/in fact/indeed/for example/for instance/even so/that's/later/afterwards/afterward/earlier/similarly/likewise/finally/eventually/subsequently/accordingly/plus/because/which/who/after that/at the same time/in the meantime/of course/sure/well/yes/no",
    ),
    droppable: list(
      'but/and/so/yet/however/meanwhile/still/moreover/furthermore/nevertheless/nonetheless/additionally/in addition/in the meantime/at the same time/of course',
    ),
  },
  de: {
    pointing: list(
      'er/sie/es/ihm/ihn/ihnen/ihr/ihre/ihren/ihrem/ihrer/ihres/sein/seine/seinen/seinem/seiner/seines/dies/dieser/diese/dieses/diesen/diesem/jener/jene/jenes/solche/solch/solcher/beide/beiden/die beiden/der andere/die andere/die anderen/andere/letztere/letzterer/erstere/dessen/deren/das ist/das war/das sei/das sind/das waren/das hat/das habe/das hatte/das wird/das werde/das würde/das wäre/das gilt/das heißt/das bedeutet/das zeigt/das könnte/das kann/das soll/das sollte/das muss/das geht/das ging/das sagte/das sagt/das teilte/das berichtet/das berichtete/das macht/das liegt/das führt/das passt/das alles/die ist/die hat/der ist/der hat/der habe/dabei/dafür/damit/dazu/davon/daran/darauf/darin/darüber/darum/darunter/dagegen/dahinter/daneben/dadurch/daraus/danach/daraufhin/davor/hierzu/hierfür/hierbei/dort/da/damals/hier',
    ),
    explained: list(
      'es gibt/es gab/es ist unklar/es ist noch unklar/es war unklar/es bleibt/es ist nicht klar/es ist das erste/es ist der erste/es ist die erste/es war der erste/es war das erste/es war die erste/dieses jahr/diese woche/diesen monat/in diesem jahr/beide seiten/da die/da der/da das/damit die/damit der/damit das',
    ),
    joining: list(
      'aber/und/oder/denn/doch/jedoch/allerdings/sondern/deshalb/daher/deswegen/somit/also/dann/außerdem/zudem/ferner/dennoch/trotzdem/gleichwohl/hingegen/dagegen/indes/indessen/unterdessen/inzwischen/zugleich/gleichzeitig/auch/so/schließlich/immerhin/nun/nur/demnach/folglich/zum beispiel/nicht etwa/etwa/eben/vielmehr/überhaupt/tatsächlich/ebenso/ebenfalls/später/zuvor/anschließend/wobei/ja/nein/natürlich/klar/noch nicht',
    ),
    droppable: list('aber/und/doch'),
  },
  fr: {
    pointing: list(
      "il/elle/ils/elles/ce/c'/cet/cette/ces/cela/ça/celui-ci/celle-ci/ceux-ci/celui/celle/ceux/celles/son/sa/ses/leur/leurs/lui/eux/les deux/tous deux/l'un/l'autre/d'autres/en cela/ici/là/ce dernier/cette dernière/ces derniers/selon lui/selon elle/selon eux/pour lui/pour elle/avec lui/à ses/dans son/dans sa/dans ses/dans cette/dans ce/de son/de sa/à cette/pour cela/pour ce",
    ),
    explained: list(
      "il y a/il est probable/il est possible/il reste/il faut/il n'est pas/cette semaine/cette année/ce lundi/ce mardi/ce mercredi/ce jeudi/ce vendredi/ce samedi/ce dimanche/ce matin/ce soir/ce week-end/cet été/cet hiver/cet automne/ce printemps/ce mois/c'est la première/c'est le premier/alors que/alors qu'/celui qui/celle qui/ceux qui/d'autres part/et si/lui-même/ainsi que/aussi bien/puisque/ou bien",
    ),
    joining: list(
      "mais/et/ou/or/donc/car/cependant/toutefois/pourtant/néanmoins/ainsi/alors/puis/ensuite/enfin/en effet/par ailleurs/de plus/en outre/d'ailleurs/aussi,/en revanche/au contraire/c'est pourquoi/du coup/par conséquent/à l'inverse/dès lors/autrement/de même/en fait/bref/notamment/parmi/surtout/voilà/oui/même si/reste que/sauf que/d'où/d'abord/également/finalement/résultat",
    ),
    droppable: list(
      'mais/et/or/cependant/toutefois/pourtant/néanmoins/par ailleurs/de plus/en outre/en effet/enfin/en revanche',
    ),
  },
  es: {
    pointing: list(
      'él/ella/ellos/ellas/este/esta/estos/estas/esto/ese/esa/eso/esos/esas/aquel/aquella/aquello/aquellos/su/sus/ello/ambos/ambas/los dos/las dos/otro/otra/otros/otras/dicho/dicha/tal/tales/allí/ahí/aquí/según él/según ella/le/les/lo',
    ),
    explained: list(
      'este lunes/este martes/este miércoles/este jueves/este viernes/este sábado/este domingo/esta semana/este año/este mes/esta mañana/esta tarde/esta noche',
    ),
    joining: list(
      'pero/y/e/o/ni/sin embargo/además/también/así/entonces/por eso/por ello/por su parte/no obstante/mientras tanto/asimismo/luego/después/de hecho/por tanto/por lo tanto/en cambio/al contrario/incluso/es decir/por ejemplo/finalmente/aun así/sí/pues/porque',
    ),
    droppable: list('pero/y/sin embargo/además/no obstante/asimismo/mientras tanto/por su parte'),
  },
  it: {
    pointing: list(
      "egli/lui/lei/loro/essi/esse/esso/essa/questo/questa/questi/queste/quello/quella/quelli/quelle/quest'/ciò/suo/sua/suoi/sue/entrambi/entrambe/i due/le due/l'altro/altri/altre/lì/là/qui/ecco",
    ),
    explained: list(
      'questa settimana/questa mattina/questa sera/questo mese/quest’anno/coloro che',
    ),
    joining: list(
      'ma/e/ed/o/però/quindi/inoltre/tuttavia/così/poi/infine/dunque/per questo/anche/intanto/invece/perciò/pertanto/infatti/allora/del resto/al contrario/insomma/eppure/oltre a questo/ad esempio/nel frattempo/perché/sì/no',
    ),
    droppable: list('ma/e/ed/però/inoltre/tuttavia/infatti/intanto/infine/nel frattempo'),
  },
  pt: {
    pointing: list(
      'ele/ela/eles/elas/este/esta/estes/estas/isto/isso/esse/essa/esses/essas/aquele/aquela/aquilo/seu/sua/seus/suas/ambos/ambas/os dois/as duas/outro/outra/outros/outras/lá/ali/aqui/tal/tais/nele/nela/nesse/nessa/neste/nesta/disso/dele/dela/segundo ele/segundo ela/para ele/para ela',
    ),
    explained: list(
      'esta semana/este ano/este mês/esta manhã/esta tarde/esta noite/nesta segunda/nesta terça/nesta quarta/nesta quinta/nesta sexta/neste sábado/neste domingo/nesta semana/neste ano/neste mês',
    ),
    joining: list(
      'mas/e/ou/porém/no entanto/além disso/também/então/assim/por isso/contudo/todavia/entretanto/portanto/depois/aliás/por exemplo/ou seja/de facto/de fato/ainda assim/por outro lado/porque/sim/não',
    ),
    droppable: list('mas/e/porém/no entanto/além disso/contudo/entretanto'),
  },
  nl: {
    pointing: list(
      'hij/zij/ze/hem/hen/dit/dat/deze/die/zijn/haar/hun/beide/beiden/de twee/de ander/anderen/zo’n/zulke/daar/daarbij/daarmee/daarvoor/daarvan/daarin/daarop/daaruit/daarover/daartoe/hier/hierbij/hiermee/hierdoor/daardoor/toen/volgens hem/volgens haar/het gaat om/het betreft',
    ),
    explained: list('dit jaar/deze week/deze maand/deze zomer/beide partijen/beide landen'),
    joining: list(
      'maar/en/of/want/dus/ook/daarnaast/bovendien/daarom/echter/toch/vervolgens/verder/tevens/intussen/ondertussen/inmiddels/namelijk/immers/zo/dan/daarna/later/eerder/desondanks/niettemin/bijvoorbeeld/omdat/ja/nee',
    ),
    droppable: list('maar/en/want'),
  },
  ru: {
    pointing: list(
      'он/она/они/оно/его/её/ее/их/ему/ей/им/это/этот/эта/эти/этого/этой/этим/этому/такой/такая/такое/такие/там/тут/здесь/оба/обе/другие/об этом/при этом/в этом/для этого/после этого/по его/по её/по ее/по их/у него/у неё/у нее/у них/тот/та/те/тем самым/там же',
    ),
    explained: list('этим летом/этой зимой/этой весной/этой осенью/в этом году/в этом месяце'),
    joining: list(
      'но/а/и/или/однако/также/кроме того/поэтому/тем не менее/таким образом/затем/потом/так/зато/впрочем/причём/причем/тогда/теперь/ведь/потому/следовательно/например/вместе с тем/между тем/тем временем/в частности/да/нет/ещё/еще/позже/ранее/помимо этого',
    ),
    droppable: list('но/а/и/однако/кроме того/тем не менее/между тем/тем временем/вместе с тем'),
  },
  uk: {
    pointing: list(
      'він/вона/вони/воно/його/її/їх/їхній/йому/їй/їм/це/цей/ця/ці/цього/цієї/цим/цьому/такий/така/таке/такі/там/тут/обидва/обидві/інші/про це/при цьому/у цьому/в цьому/для цього/після цього/за його/за її/за їх/у нього/у неї/у них',
    ),
    explained: list('цього року/цього місяця/цього тижня/цього літа'),
    joining: list(
      'але/а/і/й/та/або/однак/проте/також/крім того/тому/отже/потім/тоді/водночас/втім/зокрема/тим часом/натомість/так/ще/пізніше/раніше/бо/адже/наприклад',
    ),
    droppable: list('але/а/і/та/однак/проте/крім того/водночас/тим часом'),
  },
  pl: {
    pointing: list(
      'on/ona/oni/one/ono/jego/jej/ich/jemu/im/to/ten/ta/te/ci/tego/tej/tych/tym/taki/taka/takie/tam/tu/tutaj/oba/obie/obaj/inni/inne/w tym/po tym/według niego/według niej/jak dodał/jak dodała',
    ),
    explained: list('w tym roku/w tym tygodniu/w tym miesiącu/tego lata/ci, którzy'),
    joining: list(
      'ale/a/i/lub/albo/jednak/także/ponadto/dlatego/więc/zatem/potem/następnie/też/również/natomiast/tymczasem/poza tym/zaś/jednakże/mimo to/na przykład/bo/ponieważ/wtedy/później/wcześniej/tak/nie',
    ),
    droppable: list('ale/a/i/jednak/ponadto/poza tym/tymczasem'),
  },
  tr: {
    pointing: list(
      'o/onlar/bu/şu/bunlar/şunlar/onun/onların/bunun/bunu/onu/ona/buna/burada/orada/böyle/öyle/her ikisi/diğeri/diğerleri/ikisi',
    ),
    explained: list('bu yıl/bu hafta/bu ay/bu sabah/bu akşam/bu yaz/bu kış'),
    joining: list(
      'ama/fakat/ancak/ve/veya/ayrıca/bu nedenle/bu yüzden/böylece/sonra/daha sonra/öte yandan/bununla birlikte/oysa/yine de/üstelik/dolayısıyla/çünkü/örneğin/hatta/ise',
    ),
    droppable: list('ama/fakat/ancak/ve/ayrıca/öte yandan/bununla birlikte'),
  },
  ar: {
    pointing: list(
      'هو/هي/هم/هن/هذا/هذه/ذلك/تلك/هؤلاء/أولئك/وهو/وهي/وهم/وهذا/وهذه/وذلك/كلاهما/هناك/هنا/بذلك/لذلك/وبذلك/عندها/حينها',
    ),
    explained: list('هذا العام/هذا الأسبوع/هذا الشهر/هذه السنة'),
    joining: list(
      'لكن/ولكن/كما/أيضا/ثم/بينما/لأن/غير أن/إلا أن/بالتالي/وبالتالي/مع ذلك/ومع ذلك/أو',
    ),
    droppable: list('لكن/ولكن/مع ذلك/ومع ذلك'),
  },
  hi: {
    pointing: list(
      'वह/वे/यह/ये/इस/इसके/इसकी/इसका/इन/उन/उस/उन्होंने/उसने/इसने/इन्होंने/उनके/उनकी/उनका/उसके/उसकी/उसका/उन्हें/उसे/इसे/इससे/उससे/वहां/वहाँ/यहां/यहाँ/दोनों/ऐसे/ऐसा/ऐसी',
    ),
    explained: list('इस साल/इस वर्ष/इस सप्ताह/इस महीने/इस हफ्ते/दोनों देशों/दोनों पक्षों'),
    joining: list(
      'लेकिन/और/परंतु/हालांकि/हालाँकि/इसलिए/फिर/तो/मगर/या/साथ ही/इसके अलावा/वहीं/तब/क्योंकि/जबकि/इसके बाद/दरअसल',
    ),
    droppable: list('लेकिन/और/परंतु/हालांकि/मगर'),
  },
  zh: {
    pointing: list('他/她/它/这/那/該/该/其/此/這/两者/兩者/对此/對此/为此/為此'),
    explained: list('这一年/今年/其中国/那曲/其他/他国'),
    joining: list(
      '但/但是/然而/而且/因此/所以/不过/不過/同时/同時/此外/另外/随后/隨後/于是/於是/并且/並且/而/可是/例如/比如/接着/之后/之後/最后/最後/因为/因為',
    ),
    droppable: list('但是/但/然而/不过/不過/此外/另外/同时/同時'),
  },
  ja: {
    pointing: list(
      '彼/彼女/これ/それ/この/その/こうした/そうした/こう/そう/同氏/同社/同日/そこ/ここ/両者/あの',
    ),
    explained: list('この夏/この冬/この春/この秋/それぞれ'),
    joining: list(
      'しかし/また/そして/だが/ただ/さらに/そのため/一方/なお/ところが/したがって/つまり/例えば/たとえば/でも/だから/すると/ちなみに/そこで/続いて',
    ),
    droppable: list('しかし/また/そして/だが/ただ/さらに/一方/なお'),
  },
  ko: {
    pointing: list(
      '그는/그녀는/그들은/그가/그의/이는/이것은/그것은/이들은/이를/이/그/저/이에/이런/그런/이와/해당/두 사람은/양측은/여기',
    ),
    explained: list('이 회장/이 대통령/이 총리/이 장관/이 의원'),
    joining: list(
      '하지만/그러나/그리고/또/또한/이에 따라/그래서/한편/이어/다만/그런데/특히/즉/예를 들어/따라서/결국/그러면서/아울러/게다가',
    ),
    droppable: list('하지만/그러나/그리고/또/또한/한편/다만/아울러'),
  },
};

/**
 * Verbs that a joining word may be followed by: without it no whole sentence stays ("And was the
 * girl who …", "Doch kam der Rat …"). The most frequent ones.
 */
export const VERBS_AFTER_JOINING: ReadonlySet<string> = new Set(
  'is was are were be been has have had do does did can could will would may might must should shall went came got said says made took gave let ist sind war waren wäre wären hat haben hatte hatten hätte wird werden wurde wurden würde kann können konnte konnten könnte soll sollen sollte sollten muss müssen musste will wollen wollte darf durfte gibt gab kam kamen kommt kommen ging geht gehen blieb bleibt bleiben steht stand stehen liegt lag sagte sagt heißt hieß fehlt fehlen fehlte scheint schien gilt galt est sont était étaient a ont avait avaient fut sera va es son era eran ha han había fue será sono erano è aveva é são foi tem há zijn heeft had wordt werd kan moet zal'.split(
    ' ',
  ),
);
