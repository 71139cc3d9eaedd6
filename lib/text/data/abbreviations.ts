/**
 * What may follow an abbreviation's full stop.
 *
 * - `title`: always more of the sentence, whatever its case: `Dr. House`, `Gen. Will Smith`.
 * - `plain`: the same; the abbreviation never ends a sentence: `z. B. Berlin`, `e.g. London`.
 * - `number`: only a number: `No. 5`, `Art. 3`; before anything else the word is an ordinary one.
 * - `final`: may end a sentence and does before a capitalised function word:
 *   `in the U.S. The` against `the U.S. Army`.
 * - `unit`: stands behind a figure, and then a capital begins a sentence: `в 2020 г. Москва`
 *   against `г. Москва`.
 * - `closing`: ends a list, so that a capital begins a sentence: `etc.`, `usw.`, `и т. д.`
 */
export type AbbreviationKind = 'title' | 'plain' | 'number' | 'final' | 'unit' | 'closing';

/**
 * Abbreviations by language and kind: lower case, without the last full stop, inner blanks left
 * out (`z.b`). Collected by hand: forms of address, ranks, months, weekdays, measures, company
 * forms and references that the language's standard dictionaries give as abbreviations.
 * What is also an ordinary word that ends sentences (`no`, `mar`, `sun`) is `number` or left out.
 */
type Lists = Readonly<Partial<Record<AbbreviationKind, string>>>;

/** Known in every language that is written in Latin letters, because names carry them abroad. */
export const COMMON_ABBREVIATIONS: Lists = {
  title: 'mr mrs ms dr prof mme mlle mgr mons msgr st',
  plain: 'vs i.e e.g cf ca',
  number: 'nr n° vol p pp fig rs',
  final: 'jr sr inc ltd corp co bros u.s u.s.a u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a a.d b.c al',
  closing: 'etc',
};

export const OWN_ABBREVIATIONS: Readonly<Record<string, Lists>> = {
  en: {
    title:
      'gen sen rep gov lt col maj capt sgt cpl pvt cmdr adm hon rev fr sr.fr supt det insp pres amb atty messrs mmes reps sens gens profs drs lt.gov lt.col maj.gen brig brig.gen lt.gen vice.adm rt.hon mt ft',
    plain: 'approx proc natl acad viz incl resp f.e ed eds trans est',
    number: 'no nos n° sec secs ch chap art arts para rs op pt pts ver v eq',
    final:
      'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ave blvd rd hwy dept univ assn assoc ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash w.va wis wyo esq min max hr hrs sq oz lb lbs in.c intl natl govt mgmt bldg apt ext misc ibid med sci btw',
  },
  de: {
    title: 'hr hrn fr frl dipl.-ing ing mag dipl dr.med dr.jur st sankt gebr fa geschw pfr abg',
    plain:
      'z.b bzw d.h u.a sog ca vgl inkl einschl exkl evtl ggf ggfs zzgl abzgl bspw beispielsw insb insbes bes gem lt mind max min z.t z.zt zz u.u o.ä o.g s.o s.u i.d.r i.e i.v v.a v.chr n.chr v.u.z m.e m.w u.z geb gest verh ehem eigtl urspr ursprünglich namentl jew bez betr hrsg verf übers dt engl frz österr schweiz ev kath röm südd norddt d.j v.h e.v tel telef str bhf hbf ausg bd jg jh jhd jhdt',
    number: 'nr nrn abs art kap aufl s ziff ziffer rn §',
    final:
      'mio mrd mill tsd std mo di mi do fr sa so jan feb febr mär apr jun jul aug sep sept okt nov dez co kg gmbh inc ltd jun sen a.d a.m u.s u.s.a',
    closing: 'usw usf u.s.w u.v.a u.v.m u.ä u.a.m etc',
  },
  fr: {
    title: 'm mm mme mmes mlle mlles me mgr dr pr prof st ste gal gén col cdt cap lt sgt',
    plain: 'env p.ex c.-à-d cf av ap av.j.-c ap.j.-c éd dir hab tél boul bd',
    number: 'n no art chap vol p pp fig réf al',
    final:
      'janv févr fév trim avr juil sept oct nov déc lun jeu ven sam dim j.-c apr s.a s.a.r.l p.-d.g adj dép min max h',
    closing: 'etc',
  },
  es: {
    title:
      'sr sra srta sres sras srs dr dra drs dras lic ing arq prof profa d dña dª da gral cnel cap tte sgto mons pbro fr sto sta excmo excma ilmo ilma lcdo lcda rvdo hno hna ud uds vd',
    plain: 'p.ej ej aprox avda av c/ ctra pza depto dpto núm.s incl máx mín gob admón',
    number: 'n nº núm núms art arts pág págs p pp cap vol tel tfno fig inc',
    final:
      'ene febr abr jun jul ago sept oct nov dic ee.uu ee.uu.aa jj.oo rr.hh ff.aa cc.oo ss.mm a.c d.c a.m p.m s.a s.l s.a.u c.v s.a.de.c.v cía hnos km kg',
    closing: 'etc',
  },
  it: {
    title:
      'sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap magg ten mons card don s ss comm cav ispett',
    plain: 'es ad.es cfr c.d cd cosid cosidd ca p.es v.s incl escl tel v.le c.so p.zza p.za',
    number: 'n nn nr art artt pag pagg p pp cap vol fig tab sez',
    final:
      'genn febbr apr giu lug ago sett ott nov dic a.c d.c s.p.a spa s.r.l s.n.c s.a.s p.iva u.s s.s sec',
    closing: 'ecc etc',
  },
  pt: {
    title:
      'sr sra srta srs sras dr dra drs dras prof profa profs eng engª engº arq adv des dep sen gov gen cel cap ten maj sgt pe d dom dª exmo exma ilmo ilma fr frei mons sto sta s min pres',
    plain: 'p.ex ex aprox av al trav rod pça apto tel máx incl',
    number: 'n no nº núm art arts pág págs p pp cap vol fig inc séc',
    final:
      'jan fev abr mai jun jul ago set out nov dez a.c d.c a.m p.m s.a ltda cia e.u.a eua lda km kg',
    closing: 'etc',
  },
  nl: {
    title:
      'dhr mevr mw mej dr drs prof ing ir mr ds bc st fam gen kol lt kap sgt min z.k.h h.k.h h.m jhr em e.h',
    plain:
      'bijv b.v.b bv.b d.w.z m.a.w m.b.t o.a o.m i.p.v i.v.m i.s.m t.a.v t.o.v t.b.v t.w.v t.g.v t.n.v m.n n.a.v o.i.d o.l.v v.a v.h z.g zgn resp ca circa incl excl max min evt vgl nl ned amerik str plm ong i.c i.h.a e.g.k a.u.b aub s.v.p gem tel jl ll',
    number: 'nr nrs art artt lid blz p pp par hfst fig pag',
    final:
      'jan feb febr mrt apr jun jul aug sept okt nov dec ma di wo do vr zat v.chr n.chr b.v n.v jr sr mln mld u.s v.s',
    closing: 'enz etc e.d e.a a.d s.g m.m',
  },
  ru: {
    title:
      'г-н г-жа дж гос им ген полк подп лейт кап акад проф доц инж д-р св о тов гр канд докт чл корр',
    plain:
      'т.е т.н т.к т.о напр см ср в.т.ч др.-греч англ нем фр лат греч рус яп кит исп ит род ум обл р-н респ край пос дер пер просп пр пл наб бул ш бульв д кв корп стр оф тел вкл искл якобы прим ред изд сост пер.с в.т',
    number: '№ n ст п пп разд гл рис табл с стр т вып',
    unit: 'г гг в вв р руб коп тыс млн млрд трлн долл км м см мм кг га ч час мин сек чел шт проц л дол',
    final:
      'янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс ул г.р с.ш ю.ш в.д з.д',
    closing: 'т.д т.п др пр проч и.т.д и.т.п н.э до.н.э',
  },
  uk: {
    title: 'п пп дж ім ген полк підп лейт кап акад проф доц інж д-р св о тов гр канд докт чл кор',
    plain:
      'т.зв т.б тобто напр див пор у.т.ч в.т.ч англ нім фр лат грец рос укр нар обл р-н смт сел пров просп пл наб бул вул буд кв корп оф тел вкл ред вид упоряд ін.укр м',
    number: '№ ч ст п пп розд гл рис табл с стор т вип',
    unit: 'р рр ст століт грн коп тис млн млрд трлн дол км см мм кг га год хв сек чол шт',
    final: 'січ лют бер квіт трав черв лип серп вер жовт лист груд пн вт чт пт сб нд',
    closing: 'т.д т.п ін тощо і.т.д і.т.ін т.ін н.е до.н.е',
  },
  pl: {
    title:
      'prof sen pos hab mgr inż lic ks o bp abp kard gen płk ppłk mjr kpt por ppor sierż asp nadkom podkom kom mec red św błog im p pp dyr prez min dr.hab ś.p tow ob',
    plain:
      'm.in tzw tzn np ok ww j.w ang niem fr łac ros ul al pl os tel woj pow gm wg dot ds jw zob por tj lek red oprac wyd przyp nb t.zw',
    number: 'nr nry art ust pkt par poz str s rozdz rys tab t lit',
    unit: 'r w wiek godz zł gr tys mln mld km kg m szt proc',
    final: 'sp.z.o.o s.a sp o.o pn wt śr czw pt sob niedz ub zm ur',
    closing: 'itd itp etc i.in p.n.e n.e',
  },
  tr: {
    title:
      'dr prof doç yrd doç.dr prof.dr av sn op uzm öğr gör alb yb bnb yzb tğm org kor tüm gen kur bşk müh mim hz dt ecz arş',
    plain: 'örn yakl bkz yak yy mah cad sok sk blv blok apt kat tel s.a.v bk krş çev haz ed',
    number: 'no sf s md m fık c',
    final:
      'a.ş ltd şti t.c a.b.d m.ö m.s i.ö i.s vd st oc şub mar nis haz tem ağu eyl ek kas ara paz sal çar per cum cmt',
    closing: 'vb vs v.b v.s vd',
  },
  ar: {
    plain: 'د أ أ.د ود وأ وم م ص ص.ب ج هـ ق.م س ت ط ن ب ا.ف.ب أ.ف.ب ا ف ر ك ش ع ل ي و.ش.ع د.ب.أ',
    final: 'ق م هـ',
  },
  hi: {
    title: 'डॉ डा प्रो श्री श्रीमती सुश्री मि मिस्टर पं सर ले कर्नल जन कै मे स्व इंजी एड मो मौ',
    plain:
      'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई ज़ेड जेड नं सं पृ कि.मी किमी मी रु रू लि प्रा ई.पू वि.सं उ.प्र म.प्र कं',
  },
  sv: {
    title: 'dr prof hr fru frk st överste kapt',
    plain:
      't.ex d.v.s dvs bl.a s.k m.fl.s fr.o.m t.o.m p.g.a pga resp ca inkl exkl jfr ung eg f.d tel i.e o.d.s ev max min fk f.n',
    number: 'nr s kap st art',
    final: 'jan feb apr jun jul aug sept okt nov dec f.kr e.kr kl kr milj mdr tim',
    closing: 'osv o.s.v m.m m.fl etc o.d',
  },
  da: {
    title: 'dr prof hr fru frk st skt sr',
    plain:
      'f.eks fx d.v.s dvs bl.a s.k såk ca inkl ekskl jf jfr ift iht pga p.g.a mht vedr hhv evt max maks min pr tlf f.v.t iflg if ang vha',
    number: 'nr s kap stk art §',
    final: 'jan feb mar apr jun jul aug sept okt nov dec f.kr e.kr kr kl mio mia mill a.m p.m',
    closing: 'osv o.s.v m.m m.fl mv m.v o.l o.lign etc',
  },
  no: {
    title: 'dr prof hr fru frk st skt',
    plain:
      'f.eks d.v.s dvs bl.a s.k såk ca inkl ekskl jf jfr iht pga p.g.a mht vedr hhv ev evt maks min pr tlf iflg ang vha f.o.m t.o.m',
    number: 'nr s kap art §',
    final: 'jan feb mar apr jun jul aug sept okt nov des f.kr e.kr kr kl mill mrd',
    closing: 'osv o.s.v m.m m.fl mv m.v o.l etc',
  },
  cs: {
    title:
      'dr prof doc ing mgr bc mudr judr phdr rndr paeddr thdr mvdr pan p sv gen plk pplk mjr kpt por npor min poslanec',
    plain:
      'např tzv tj resp cca popř příp event ev kupř mj m.j zejm vč srov viz tel ul nám okr red pozn angl něm fr lat',
    number: 'č čl odst písm s str sv obr tab kap',
    unit: 'r st stol tis mil mld kč hod min km kg m',
    final:
      's.r.o a.s v.o.s spol o.s př.n.l n.l n.m led ún břez dub květ čvn čvc srp září říj list pros',
    closing: 'atd apod aj etc',
  },
};

/** Ends of compounds that are abbreviated: `Goethestr. 12`, `Kerkstr. 4`. Only before a number. */
export const ABBREVIATED_ENDS: Readonly<Record<string, RegExp>> = {
  de: /\p{L}str$/u,
  nl: /\p{L}str$/u,
};

/**
 * Entries of CLDR's lists that are ordinary words or endings of sentences, so that a full stop
 * behind them usually is one. Beside these, the function words of the language are left out.
 */
export const NOT_ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: 'act all alt as by cap card cont def diff do ex go hat id is job joe jam lev lib link long mart mar ok on op or org pc dc ad aa ab cd num pro to up var vs var phys adv adj kb mb gb hz ed in',
  de: 'alt am ben best chin do fam int kop mod pin port pfd rel rep so temp test trans di folg gesch int obj prot reg sek u s b',
  fr: 'all comm desc doc graph ill jeu mar mer op sam var ven voit coll bull config dir mart lun dc aux dim',
  es: 'aa abr ant bien bol ca col comm desc doc dom ed em exc fund kit korn lun mar may mi ms prov ram reg rol sa seg sol trab var fr all pp dc',
  it: 'all dc int liv mod tab tav ver mitt on div ag l rag',
  pt: 'aux cap cat col com comp cont des desc dir doc end eng esp est fac fil fl hist ind inglês lat lit long mar mat mov org out pal pol port prod ref rel rep res set sup tel univ alm cel ap',
  ru: '',
};
