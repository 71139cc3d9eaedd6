/**
 * Closed lists for telling how a text speaks: who is quoted, whom it addresses, what it sells. Own
 * lists of function words and of what reports, guides and columns use, in en, de, fr, es, it, pt,
 * nl; a shorter pattern each for Japanese, Chinese and Korean. Weighed as lists, never word by
 * word, so that no weight is about one word. Languages without a list are judged by form and page.
 */
export const LIST_NAMES = [
  'reporting',
  'official',
  'day',
  'past',
  'present',
  'reader',
  'author',
  'we',
  'advice',
  'selling',
  'judging',
  'arguing',
  'explaining',
  'evaluating',
  'interpreting',
  'happening',
  'personal',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const LISTS: Readonly<Record<ListName, ReadonlySet<string>>> = {
  /** Verbs of saying, in the forms of reports. */
  reporting: set(`
    said says told announced reported confirmed added stated according warned claimed accused denied
    sagte sagt erklärte teilte berichtet berichtete berichten hieß zufolge betonte kündigte bestätigte laut warnte mitteilte
    dit déclaré affirmé annoncé indiqué selon précisé expliqué estime
    dijo dicho según anunció aseguró afirmó explicó informó declarado asegurado afirmado
    detto secondo annunciato dichiarato spiegato riferito
    disse segundo afirmou anunciou declarou informou
    zei zegt volgens meldt aldus verklaarde
    sagde siger sier sa ifølge oplyser opplyser sade säger enligt
    powiedział poinformował według uvedl řekl podle dedi belirtti söyledi açıkladı`),
  /** Who acts in the news. */
  official: set(`
    police government minister president court officials authorities spokesman spokesperson spokeswoman parliament
    prosecutors lawmakers council mayor senate election military army sheriff governor coach
    polizei regierung minister ministerin präsident gericht behörden sprecher sprecherin bundestag landtag
    staatsanwaltschaft bürgermeister trainer feuerwehr partei ministerium
    gouvernement ministre président tribunal autorités députés maire gobierno ministro presidente policía autoridades
    governo polizia autorità sindaco polícia prefeito regering politie rechtbank gemeente
    politiet regjeringen retten policie vláda soud prezident policja rząd sąd polisi bakan bakanı serikali`),
  /** Weekdays and words for the day of a report. */
  day: set(`
    monday tuesday wednesday thursday friday saturday sunday yesterday
    montag dienstag mittwoch donnerstag freitag samstag sonntag gestern montagabend dienstagabend mittwochabend
    donnerstagabend freitagabend samstagabend sonntagabend
    lundi mardi mercredi jeudi vendredi samedi dimanche hier
    lunes martes miércoles jueves viernes sábado domingo ayer
    lunedì martedì mercoledì giovedì venerdì sabato domenica ieri
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ontem
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren
    mandag tirsdag onsdag torsdag fredag lørdag søndag`),
  /** Past forms. */
  past: set(`
    was were had did became began came went took made gave found won lost led held left met died
    war waren wurde wurden hatte hatten kam gab ging nahm begann blieb stand
    était étaient avait avaient fue fueron había era eran habían estaba
    era erano aveva avevano stato stata foi foram tinha havia
    werd werden was waren had hadden var byl byla była był`),
  /** Present forms. */
  present: set(`
    is are isn't aren't it's that's there's they're has have hasn't haven't do does don't doesn't it’s that’s there’s don’t doesn’t isn’t
    ist sind hat haben gibt geht bleibt macht heißt kann können wird werden
    est sont ont fait peut peuvent es son está están tiene tienen puede
    è sono ha hanno può é são tem têm pode zijn heeft hebben kan`),
  /** The reader is spoken to. */
  reader: set(`
    you your you're you'll you've you’re you’ll you’ve yours yourself
    du dein deine deinen deiner deinem dich dir ihre ihnen
    vous votre vos usted ustedes tu tus tuo tua tuoi você seu sua je jouw jij u uw`),
  /** The author speaks of themselves. */
  author: set(`
    i i'm i've i'd i'll i’m i’ve i’d i’ll me my mine myself
    ich mich mir mein meine meinen meiner meinem
    moi mes mon mí mis mio mia meu minha ik mij mijn`),
  /** The author speaks for others too. */
  we: set(`
    we we're we've we'll we’re we’ve we’ll us our ours
    wir uns unser unsere unseren unserer unserem
    nous notre nos nosotros nuestro nuestra nuestros noi nostro nostra nós nosso nossa wij we ons onze`),
  /** Advice and possibility. */
  advice: set(`
    can should need help helps make ensure consider choose use using find get avoid try keep check start if
    sollten sollte können hilft helfen vermeiden achten wählen nutzen nutze wenn
    pouvez devez faut conseil conseils éviter choisir puedes debes consejos evitar elegir
    puoi devi consigli evitare pode deve dicas evitar kun moet tips`),
  /** What is offered, and how it is praised. */
  selling: set(`
    best ideal perfect quality benefits benefit solution solutions services service customers clients brand brands
    business businesses features feature strategy strategies experience platform tools tool easy effective efficient
    essential guide options professional industry trends marketing pricing budget
    beste besten ideal perfekt qualität vorteile lösung lösungen kunden marke angebote
    meilleur meilleurs idéal qualité avantages clients mejor mejores calidad ventajas clientes
    migliori qualità vantaggi clienti melhores qualidade vantagens clientes voordelen klanten`),
  /** Judging, arguing and conceding. */
  judging: set(`
    should must never nothing really actually simply clearly obviously surely perhaps indeed wrong
    absurd ridiculous bizarre embarrassing silly stupid shame shameful terrible awful moral hypocrisy dangerous
    worse worst truth lie lies con nonsense brilliant great good bad best better ugly glorious unfair
    sollte müssen nie nichts wirklich natürlich offensichtlich leider falsch absurd lächerlich dumm schlimm
    gefährlich moral wahrheit lüge unsinn schlecht besser
    pas jamais rien vraiment simplement hélas faut no nunca nada realmente simplemente
    mai niente davvero semplicemente nunca nada realmente niet nooit niets echt`),
  /** Particles and connectors of an argument. */
  arguing: set(`
    but yet not so even just still too because why let's imagine course rather instead though either unless
    aber doch ja eben halt mal schon gar bloß nur freilich schließlich ohnehin wohl denn sondern also etwa
    nicht
    mais pourtant donc car or pero sino pues incluso ma però dunque anzi perfino mas portanto maar dus toch`),
  /** Reasons, meanings and trends. */
  explaining: set(`
    because means mean reason reasons therefore however while although whether likely could would may might
    experts analysts research study data percent compared average risk impact
    weil bedeutet grund gründe deshalb allerdings jedoch obwohl könnte könnten dürfte experten forscher studie daten
    prozent risiko folgen
    parce car signifie raison cependant pourrait experts étude données
    porque significa razón aunque podría expertos estudio datos
    perché significa motivo tuttavia potrebbe esperti studio dati
    porque significa embora poderia especialistas estudo dados
    omdat betekent echter zou experts onderzoek`),
  /** Strong judgements, as columns pass them. */
  evaluating: set(`
    absurd absurdly abject appalling arrogant awful bad beautiful betrayal bizarre blatant bold brave brilliant
    brutal catastrophe catastrophic chaos chaotic clever clumsy con coward cowardly crazy cruel cynical damning
    decent deluded delusion dire disaster disastrous disgrace disgraceful disgusting dishonest disturbing dumb
    embarrassing embarrassment evil extraordinary failure fantasy farce foolish frankly frightening genius
    grotesque grim harmful heinous heroic hideous honest honestly hollow horrible horrific hypocrisy hypocrite
    hypocritical idiot idiotic ignorance ignorant immoral impressive incompetence incompetent indefensible
    inexcusable insane insult insulting irresponsible laughable lie liar lies ludicrous mad madness mean
    mediocre mess miserable misguided monstrous naive nasty noble nonsense obscene outrage outrageous pathetic
    perverse pointless predictable preposterous reckless refreshing remarkable ridiculous rotten sad sadly
    scandal scandalous selfish senseless shame shameful shameless shocking sickening silly smart sorry stunning
    stupid stupidity tedious terrible terrifying tragedy tragic tragically troubling ugly unacceptable
    undeniable unfair unfortunate unfortunately unjust unprecedented unwise vicious vile wicked wonderful
    worthless wrong wretched thankfully hopefully
    absurd albern armselig arrogant banal bedauerlich beschämend bitter blamabel bizarr böse brutal chaos
    desaster dreist dumm dämlich ehrlich eitel elend empörend erbärmlich erfreulich erschreckend falsch fatal
    feige fragwürdig furchtbar gefährlich genial grandios grausam grotesk großartig heuchelei heuchlerisch
    hilflos hässlich idiotisch infam irre irrsinn katastrophal katastrophe klug kläglich kurzsichtig
    leichtsinnig leider lächerlich lüge lügen mutig naiv peinlich perfide quatsch schade schamlos schändlich
    scheinheilig schlimm schrecklich seltsam skandal skandalös skurril sinnlos stolz töricht tragisch traurig
    trügerisch unanständig unerträglich unfair ungerecht unsinn unsinnig unverantwortlich unverschämt
    verantwortungslos verheerend verlogen vernünftig verrückt verstörend wahnsinn wahrlich widerlich wunderbar
    würdelos zynisch zynismus übel überfällig
    absurde affligeant arrogance brutal catastrophe catastrophique cynique cynisme dangereux déplorable désastre
    désastreux grotesque hélas heureusement honte honteux horrible hypocrisie hypocrite idiot illusion
    incompétence indécent indigne inacceptable inquiétant insupportable irresponsable lâche malheureusement
    mensonge mépris naïf odieux pathétique pire ridicule scandale scandaleux stupide triste tragique
    absurdo catástrofe cínico cinismo cobarde desastre desgraciadamente despreciable desprecio disparate
    escándalo estúpido grotesco hipocresía horrible ignorancia indecente indigno ingenuo injusto inaceptable
    lamentable lamentablemente locura mentira miserable patético peligroso peor ridículo triste vergonzoso
    vergüenza
    assurdo arroganza catastrofe cinico cinismo disastro follia grottesco idiota imbarazzante indegno
    inaccettabile ipocrisia menzogna patetico pericoloso peggio purtroppo ridicolo scandalo stupido tragico
    triste vergogna vergognoso`),
  /** What a piece of analysis weighs: causes, roles, interests, what something shows. */
  interpreting: set(`
    suggest suggests suggesting appears appear seems seem seemingly apparently signal signals underscores
    underlines implies imply implication implications reflects reflect explains explain illustrates highlights
    reveals consequences context factors factor role crisis relations influence power strategy strategic shift
    shifts dynamics dynamic pressure tensions stake stakes critics supporters argue argues argued observers
    scholars historians economists increasingly largely partly arguably broader long-term decades historically
    traditionally fundamental question questions dilemma paradox gap trend trends legacy era scenario meanwhile
    nevertheless despite rather instead ultimately
    deutet scheint offenbar zeigt zeigen signal folgen ursache ursachen zusammenhang bedeutung einordnung
    strategie strategisch druck interesse interessen lage einfluss macht krise beziehungen rolle spannungen
    dahinter hintergrund beobachter kritiker befürworter ökonomen historiker zunehmend weitgehend teilweise
    langfristig historisch grundsätzlich frage fragen dilemma widerspruch wandel entwicklung tendenz jahrzehnten
    jahrzehnte szenario dennoch trotzdem letztlich jedenfalls vielmehr
    semble signifie révèle illustre conséquences contexte facteurs rôle crise influence pouvoir stratégie
    pression enjeu enjeux tensions critiques observateurs historiens économistes davantage largement décennies
    question paradoxe néanmoins pourtant
    parece sugiere revela refleja consecuencias contexto factores papel crisis influencia poder estrategia
    presión tensiones críticos observadores expertos décadas cuestión pregunta paradoja sin embargo
    sembra suggerisce rivela riflette conseguenze contesto fattori ruolo crisi influenza potere strategia
    pressione tensioni critici osservatori decenni questione paradosso tuttavia`),
  /** What happens in reports. */
  happening: set(`
    arrested killed injured died dead charged sentenced accident crash fire attack shooting suspect victim
    victims investigation announced launched unveiled released signed approved rejected voted elected appointed
    resigned
    festgenommen getötet verletzt verletzte tote unfall brand feuer angriff verdächtige verdächtiger opfer
    ermittlungen ermittler verurteilt angekündigt vorgestellt beschlossen gewählt zurückgetreten gestorben
    einsatz
    arrêté tué blessés mort morts accident incendie attaque suspect victimes enquête
    detenido muertos heridos murió accidente incendio ataque sospechoso víctimas investigación
    arrestato morto morti feriti incidente incendio attacco vittime indagine`),
  /** Family and feelings of one who tells their own story. */
  personal: set(`
    mother father mom dad wife husband son daughter friend friends kids love loved feel felt feeling remember
    thought wanted decided realized knew hope happy glad excited
    mutter vater frau mann sohn tochter freund freunde kinder liebe fühle gefühl erinnere dachte wollte`),
};

/** The same for scripts that write no blanks between words, and for Korean endings. */
export const PATTERNS: Readonly<Partial<Record<ListName, RegExp>>> = {
  reporting:
    /によると|によれば|発表した|発表された|述べた|語った|明らかにした|報じた|と話した|指摘した|表示|报道|指出|宣布|记者|電|말했다|밝혔다|전했다|강조했다/g,
  official:
    /首相|大統領|政府|警察|県|市長|外務|大臣|気象庁|主席|总统|政府|部长|대통령|정부|경찰|대표|의원/g,
  day: /\d{1,2}日|\d{1,2}일|[月火水木金土日]曜/g,
  past: /した。|された。|だった。|했다\.|었다\.|됐다\./g,
  reader: /あなた|皆さん|皆様|みなさん|ください|下さい|你|您|여러분/g,
  author: /私は|私の|僕|筆者|自分の|我的|我是|나는/g,
  we: /我々|私たち|弊社|当社|我们|우리/g,
  advice: /ましょう|できます|場合は|方法|おすすめ|オススメ|使って|使える|可以|建议/g,
  selling: /便利|機能|製品|価格|発売|税込|税抜|搭載|対応|无论|产品/g,
  judging: /べき|のではないか|だろう|はずだ|まったく|应该/g,
  explaining: /ため|から見て|理由|背景|なぜ|因为|意味/g,
};

const index = new Map<string, ListName[]>();
for (const name of LIST_NAMES) {
  for (const word of LISTS[name]) index.set(word, [...(index.get(word) ?? []), name]);
}
/** The lists that a lower-case word stands on; `undefined` for most words, which stand on none. */
export const listsOf = (word: string): readonly ListName[] | undefined => index.get(word);
