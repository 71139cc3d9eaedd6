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
 * Abbreviations by language and kind: without the last full stop, inner blanks left out (`z.b`).
 * One with a capital is an abbreviation only when written with one: `Sat.` and `sat.`, `Mag.` and
 * `mag.` differ; one in small letters is known in any case.
 *
 * Collected by hand: forms of address, ranks, months, weekdays, measures, company forms and
 * references that the dictionaries of the language give. A word that also ends ordinary sentences
 * is `number`, so that it needs a figure behind it, or is left out (`Ed.`, `kat.`, `ung.`).
 */
type Lists = Readonly<Partial<Record<AbbreviationKind, string>>>;

/** Known in every language, because names and firms carry them abroad. */
export const COMMON_ABBREVIATIONS: Lists = {
  title: 'Mr Mrs Ms Dr Prof Mme Mlle Mgr Mons Msgr St',
  plain: 'vs i.e e.g cf ca',
  number: 'nr n° vol p pp fig rs',
  final:
    'Jr Sr Inc Ltd Corp Co Cos Bros u.s u.s.a u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a a.d b.c',
  closing: 'etc',
};

export const OWN_ABBREVIATIONS: Readonly<Record<string, Lists>> = {
  en: {
    title:
      'Gen Sen Rep Gov Lt Col Maj Capt Sgt Cpl Pvt Cmdr Adm Hon Rev Fr Supt Det Insp Pres Amb Atty Messrs Mmes Reps Sens Gens Profs Drs Lt.Gov Lt.Col Maj.Gen Brig Brig.Gen Lt.Gen Vice.Adm Rt.Hon Mt Ft',
    plain: 'approx viz incl resp f.e proc natl acad',
    number:
      'no nos sec secs ch chap art arts para op pt pts ver v eq est min max jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun hr hrs mins sq oz lb lbs in.c',
    final:
      'co al dept univ assn assoc intl govt mgmt bldg ext misc ibid med sci btw esq Ave Blvd Rd Hwy Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt Wash W.Va Wis Wyo',
  },
  de: {
    title: 'Hr Hrn Fr Frl Dipl.-Ing Ing Mag Dipl Dr.med Dr.jur Gebr Fa Geschw Pfr Abg',
    plain:
      'z.b bzw d.h u.a sog rd vgl inkl einschl exkl evtl ggf ggfs zzgl abzgl bspw beispielsw insb insbes bes gem lt mind z.t z.zt zz u.u o.ä o.g s.o s.u i.d.r i.e i.v v.a v.chr n.chr v.u.z m.e m.w u.z geb gest verh ehem eigtl urspr jew bez betr hrsg verf übers dt engl frz österr ev kath röm südd norddt d.j v.h e.v tel telef Str Bhf Hbf Ausg Bd Jg Jh Jhd Jhdt',
    number:
      'nr nrn abs art kap aufl s ziff ziffer rn § max min std Mo Di Mi Do Sa So jan feb febr mär apr jun jul aug sep sept okt nov dez',
    final: 'mio mrd mill tsd co sen jun a.d a.m al',
    closing: 'usw usf u.s.w u.v.a u.v.m u.ä u.a.m',
  },
  fr: {
    title: 'M MM mme mmes mlle mlles Me mgr dr Pr prof Ste gal gén cdt cdt lt sgt',
    plain: 'env p.ex c.-à-d av ap av.j.-c ap.j.-c éd dir hab tél boul bd',
    number:
      'n no art chap réf cap janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim trim h min max',
    final: 'j.-c apr s.a s.a.r.l p.-d.g adj dép col al',
  },
  es: {
    title:
      'sr sra srta sres sras srs dr dra drs dras lic ing arq prof profa D dña dª da gral cnel tte sgto mons pbro fr Sto Sta excmo excma ilmo ilma lcdo lcda rvdo hno hna ud uds vd',
    plain: 'p.ej ej aprox avda av c/ ctra pza depto dpto incl gob admón',
    number:
      'n nº núm núms art arts pág págs cap tel tfno inc máx mín ene feb abr ago jul jun jul sept oct nov dic',
    final:
      'ee.uu ee.uu.aa jj.oo rr.hh ff.aa cc.oo ss.mm a.c d.c s.a s.l s.a.u c.v s.a.de.c.v cía hnos col',
  },
  it: {
    title:
      'sig sig.ra sig.na sigg dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col magg mons card s ss comm cav ispett',
    plain: 'es ad.es cfr c.d cd cosid cosidd p.es v.s incl escl tel v.le c.so p.zza p.za',
    number:
      'n nn nr art artt pag pagg cap tab sez lett genn feb febbr mar apr giu lug ago sett ott nov dic',
    final: 'a.c d.c s.p.a s.r.l s.n.c s.a.s p.iva s.s sec',
    closing: 'ecc',
  },
  pt: {
    title:
      'sr sra srta srs sras dr dra drs dras prof profa profs eng engª engº arq adv des dep sen Gov gen cel maj sgt pe D dª exmo exma ilmo ilma frei mons Sto Sta S Pres',
    plain: 'p.ex aprox av al trav rod pça apto tel incl',
    number:
      'n no nº núm art arts pág págs cap inc séc máx mín jan fev abr mai jun jul ago set out nov dez',
    final: 'a.c d.c s.a ltda cia e.u.a min',
  },
  nl: {
    title:
      'dhr mevr mw mej dr drs prof ing ir mr ds bc st fam Gen Kol lt Kap sgt Min z.k.h h.k.h h.m jhr em e.h',
    plain:
      'bijv b.v.b bv.b d.w.z m.a.w m.b.t o.a o.m i.p.v i.v.m i.s.m t.a.v t.o.v t.b.v t.w.v t.g.v t.n.v t.h.v m.n n.a.v o.i.d o.l.v v.a v.h z.g zgn resp circa incl excl evt vgl nl ned amerik str plm ong i.c i.h.a e.g.k a.u.b aub s.v.p gem tel jl ll',
    number:
      'nrs art artt lid blz par hfst pag max min jan feb febr mrt apr jun jul aug sept okt nov dec ma di wo do vr za zo',
    final: 'v.chr n.chr b.v n.v mln mld v.s al',
    closing: 'enz e.d e.a a.d s.g m.m',
  },
  ru: {
    title:
      'г-н г-жа дж гос им ген полк подп лейт кап акад проф доц инж д-р св о тов гр канд докт чл корр',
    plain:
      'т.е т.н т.к т.о напр см ср в.т.ч др.-греч англ нем фр лат греч рус исп ум обл р-н респ пос дер пер просп пр пл наб бул ш бульв д кв корп стр оф вкл искл якобы прим ред изд сост в.т',
    number:
      '№ n ст п пп разд гл рис табл с стр т вып тел янв февр фев мар апр июн июл авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс',
    unit: 'г гг в вв р руб коп тыс млн млрд трлн долл км м см мм кг га ч час мин сек чел шт проц л',
    final: 'ул г.р с.ш ю.ш в.д з.д',
    closing: 'т.д т.п др пр проч и.т.д и.т.п н.э до.н.э',
  },
  uk: {
    title: 'п пп дж ім ген полк підп лейт кап акад проф доц інж д-р св о тов гр канд докт чл кор',
    plain:
      'т.зв т.б напр див пор у.т.ч в.т.ч англ нім фр лат грец рос укр нар обл р-н смт сел пров просп пл наб бул вул буд кв корп оф вкл ред упоряд ін.укр в.о',
    number:
      '№ ч ст п пп розд гл рис табл с стор т вип тел січ лют бер квіт трав черв лип серп вер жовт лист груд пн вт ср чт пт сб нд',
    unit: 'р рр м грн коп тис млн млрд трлн дол км см мм кг га год хв сек чол шт',
    closing: 'т.д т.п ін і.т.д і.т.ін т.ін н.е до.н.е',
  },
  pl: {
    title:
      'prof hab mgr inż lic ks abp kard gen płk ppłk mjr kpt ppor sierż asp nadkom podkom św błog p pp dr.hab ś.p',
    plain:
      'm.in tzw tzn np ok ww j.w ang niem fr łac ros ul al pl os woj pow gm wg dot ds jw zob tj oprac wyd przyp nb t.zw im',
    number: 'nry art ust pkt par poz str s rozdz rys tab t lit tel pn wt śr czw pt sob niedz',
    unit: 'r w godz zł gr tys mln mld km kg m szt proc',
    final: 'sp.z.o.o s.a sp o.o zm ur sen pos red min kom por tow bp mec dyr prez ob',
    closing: 'itd itp i.in p.n.e n.e',
  },
  tr: {
    title:
      'dr prof doç yrd doç.dr prof.dr Av Sn Op uzm öğr Alb yb bnb yzb tğm Org Kor Gen Kur bşk müh mim Hz Dt ecz',
    plain: 'örn yakl bkz yy mah cad sok blv bulv krş',
    number: 'no sf s md m fık c oca şub mar nis haz tem ağu eyl eki kas ara',
    final: 'a.ş ltd şti t.c a.b.d m.ö m.s i.ö i.s vd',
    closing: 'vb vs v.b v.s',
  },
  ar: {
    plain: 'د أ أ.د ود وأ وم م ص ص.ب ج هـ ق.م س ت ط ن ب ا.ف.ب أ.ف.ب ا ف ر ك ش ع ل ي و.ش.ع د.ب.أ',
  },
  hi: {
    title: 'डॉ डा प्रो श्री श्रीमती सुश्री मि मिस्टर पं सर ले कर्नल जन कै मे स्व इंजी एड मो मौ',
    plain:
      'ए बी सी डी एफ एच जे एल एम एन पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई ज़ेड जेड नं सं पृ कि.मी किमी मी रु रू लि प्रा ई.पू वि.सं उ.प्र म.प्र कं',
  },
  sv: {
    title: 'dr prof hr Fru frk St',
    plain:
      't.ex d.v.s dvs bl.a s.k m.fl.s fr.o.m t.o.m p.g.a pga resp inkl exkl jfr f.d tel o.d.s f.n',
    number: 's kap st art max min kr kl tim jan feb mar apr jun jul aug sept okt nov dec',
    final: 'f.kr e.kr milj mdr',
    closing: 'osv o.s.v m.m m.fl o.d',
  },
  da: {
    title: 'dr prof hr Fru frk St Skt Sr',
    plain:
      'f.eks fx d.v.s dvs bl.a s.k såk inkl ekskl jf jfr ift iht pga p.g.a mht vedr hhv evt tlf f.v.t iflg ang vha',
    number: 's kap stk art § max maks min kr kl pr jan feb mar apr jun jul aug sept okt nov dec',
    final: 'f.kr e.kr mio mia mill',
    closing: 'osv o.s.v m.m m.fl mv m.v o.l o.lign',
  },
  no: {
    title: 'dr prof hr Fru frk St Skt',
    plain:
      'f.eks d.v.s dvs bl.a s.k såk inkl ekskl jf jfr iht pga p.g.a mht vedr hhv ev evt tlf iflg ang vha f.o.m t.o.m',
    number: 's kap art § maks min kr kl pr jan feb mar apr jun jul aug sept okt nov des',
    final: 'f.kr e.kr mill mrd',
    closing: 'osv o.s.v m.m m.fl mv m.v o.l',
  },
  cs: {
    title:
      'dr prof doc ing mgr bc mudr judr phdr rndr paeddr thdr mvdr p sv gen plk pplk mjr kpt npor',
    plain:
      'např tzv tj resp cca popř příp event ev kupř mj m.j zejm vč srov viz ul nám okr pozn angl něm fr lat',
    number:
      'č čl odst písm s str sv obr tab kap tel led ún břez dub květ čvn čvc srp září říj list pros',
    unit: 'r st stol tis mil mld kč hod min km kg m',
    final: 's.r.o a.s v.o.s spol o.s př.n.l n.l n.m min red por',
    closing: 'atd apod aj',
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
  de: 'schweiz akt alt am ben best chin do fam int kop mod pin port pfd rel rep so temp test trans di folg gesch int obj prot reg sek u s b',
  fr: 'all comm desc doc graph ill jeu mar mer op sam var ven voit coll bull quart cam ann niv config dir mart lun dc aux dim',
  es: 'vid aa abr ant bien bol ca col comm desc doc dom ed em exc fund kit korn lun mar may mi ms prov ram reg rol sa seg sol trab var fr all pp dc',
  it: 'all dc int liv mod tab tav ver mitt on div ag l rag',
  pt: 'aux cap cat col com comp cont des desc dir doc end eng esp est fac fil fl hist ind inglês lat lit long mar mat mov org out pal pol port prod ref rel rep res set sup tel univ alm cel ap',
  ru: '',
};
