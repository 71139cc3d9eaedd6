import { weekdayNames } from '@/lib/text/calendar-words';

/** Words that end a noun phrase behind a number, by language, in lower case. Collected by hand. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "a an the this that these those of in on at to for from with by into onto over under between among against during before after since until till within without across through along around about as than like per via and or but nor so yet if because while when where who whom whose which what how why is are was were be been being am has have had having do does did will would could should can may might must shall not no it its he she they them their his her we us our you your i my me also still already just only even then there here now ago each every all any both either neither more most less least later earlier worldwide nationwide overall apiece elsewhere thereafter left too very such own same up down out off away back again higher lower bigger larger cheaper better worse yesterday today tomorrow tonight said says say told according including amid despite upon toward towards near outside inside behind below above it's that's isn't wasn't weren't didn't",
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber sondern denn doch in im an am auf aus bei beim mit nach seit von vom vor zu zum zur durch für gegen ohne um bis über unter zwischen neben hinter während wegen trotz laut als wie dass ob wenn weil da damit obwohl sowie ist sind war waren wird werden wurde wurden worden hat haben hatte hatten habe sei seien kann können konnte konnten muss müssen soll sollen sollte will wollen nicht kein keine auch noch schon nur sich er sie es wir ihr ich man ihm ihn ihnen dort hier dann so sehr pro je gab gibt ums sein gewesen statt zufolge gestern heute morgen',
};

const sets = new Map<string, ReadonlySet<string>>();

/** Function words of a language with a list, else an empty set. */
export function functionWords(lang: string): ReadonlySet<string> {
  let set = sets.get(lang);
  if (!set) {
    set = new Set(
      FUNCTION_WORDS[lang] ? [...FUNCTION_WORDS[lang].split(' '), ...weekdayNames(lang)] : [],
    );
    sets.set(lang, set);
  }
  return set;
}

/** English plurals without an s. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(
  'men women children people feet teeth mice geese police sheep deer fish aircraft spacecraft helicopters data media criteria phenomena series species cattle dice offspring hovercraft personnel staff lives wives livestock poultry rpm'.split(
    ' ',
  ),
);

/** English words that end in s and are no plurals, or verbs behind a number. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  'is was has does this its his us as thus plus minus versus previous various serious precious religious dangerous famous numerous obvious anonymous enormous tremendous generous nervous curious conscious mysterious glass class press mass loss boss cross business process access success express gas bus virus campus bonus status focus census corpus crisis basis analysis thesis sports news politics economics mathematics texas always perhaps sometimes besides towards less unless overseas lens dual-lens'.split(
    ' ',
  ),
);

/** Behind `28-` these make no figure: `two-way`, `one-off`, `three-time`. */
export const NO_COMPOUND_UNITS: ReadonlySet<string> = new Set(
  'way on one off time times fold sided dimensional to and in by year-old under over par something man-of'.split(
    ' ',
  ),
);

/** Finite verbs that part a subject from a figure. Collected by hand from economic and police news. */
export const SUBJECT_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "is are was were has have had will would could should may might can must rose rises rise rising fell falls fall grew grows grow increased increases increase decreased declined declines dropped drops drop jumped climbed surged soared slipped slid sank gained lost cost costs reached reaches hit hits totalled totaled stood stands amounted accounts accounted represents represented makes made equals exceeded topped averaged earned earns pays paid spent spends raised raises received receives won wins got gets includes included said say says sold sells sell produced produces produce generated generates carries carried holds held covers covered takes took lasted lasts spans measures measured weighs weighed needs needed wants wanted expects expected plans planned offers offered uses used employs employed owns owned shows showed found doubled tripled halved plunged tumbled rebounded edged ticked came comes ranges varies left remains remained charges charged gives gave bought acquired invested pledged approved saved donated contributed fined agreed owes owed registered registers recorded records posted posts reported reports occurred hasn't haven't isn't wasn't aren't weren't".split(
      ' ',
    ),
  ),
  de: new Set(
    'ist sind war waren wird werden wurde wurden hat haben hatte hatten stieg stiegen steigt steigen sank sanken sinkt sinken fiel fielen fällt fallen wuchs wuchsen wächst wachsen liegt liegen lag lagen beträgt betragen betrug betrugen kostet kosten kostete kosteten erreichte erreichten erreicht umfasst umfasste zählt zählte zählen macht machte machten erzielte erzielten verdient verdiente bekommt bekam erhielt erhielten zahlt zahlte zahlten verkaufte verkauften verzeichnete verzeichneten kletterte legte legten ging gingen geht gehen kam kamen kommt kommen soll sollen sollte sollten kann können könnte könnten muss müssen dauert dauerte dauerten misst wiegt gewann gewannen verlor verloren schätzt belief beliefen beläuft braucht benötigt investiert investierte investierten gab gibt sei seien würde würden'.split(
      ' ',
    ),
  ),
};

/** A clause begins behind these. */
export const CLAUSE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'and but that while when after before because although though if which who where as since whereas said says'.split(
      ' ',
    ),
  ),
  de: new Set(
    'und aber dass während wenn nachdem weil obwohl die der das wobei sondern denn'.split(' '),
  ),
};

/** A subject that begins with one of these is none: a time, a place, a pronoun. */
export const NO_SUBJECT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'in on at by for from with of to it he she they we i you there this that these those which who what if when while after before since until during under over among between according despite because however meanwhile also still yet then now today yesterday last only just even about around more most not no one some its his her their so as whose doing being having'.split(
      ' ',
    ),
  ),
  de: new Set(
    'in im am an auf bei beim mit nach seit von vom vor zu zum zur für gegen um bis über unter zwischen während wegen trotz laut er sie es wir ich man dort hier damit dabei davon darunter dafür derzeit aktuell insgesamt zuletzt bisher allein rund etwa mehr nur auch noch schon so als wie da dann heute gestern dies dieser diese dieses das die welche gleichzeitig zugleich zudem außerdem jedoch allerdings mittlerweile inzwischen bereits ferner bislang daher deshalb trotzdem dennoch danach davor zuvor später nun jetzt lediglich'.split(
      ' ',
    ),
  ),
};
