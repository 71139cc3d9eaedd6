import { exactCue } from '../../cues/cue-patterns';
import type { AnonymousPattern } from './en';

/**
 * The same for German: circles ("aus Regierungskreisen"), insiders, sources, people "familiar with
 * the matter", and the promise not to name. Circles are a closed list of compounds, because a
 * Landkreis and a Freundeskreis are none.
 */
const CIRCLE_NAMES =
  'regierungs sicherheits partei fraktions koalitions diplomaten ermittler ermittlungs militär polizei verhandlungs justiz unternehmens konzern branchen finanz banken industrie geheimdienst nachrichtendienst verwaltungs ministeriums teilnehmer gewerkschafts senats delegations führungs verteidigungs wirtschafts vereins verbands aufsichtsrats investoren eigentümer parlaments präsidial unions'.split(
    ' ',
  );
const SOURCE_NAMES =
  'sicherheits geheimdienst militär regierungs diplomaten polizei ermittler justiz insider branchen'.split(
    ' ',
  );
const anyOf = (names: readonly string[]): string =>
  names.map((name) => `[${name[0]?.toUpperCase()}${name[0]}]${name.slice(1)}`).join('|');
const CIRCLES = `(?:(?:[A-ZÄÖÜ]{2,}-|EU-|US-)?(?:${anyOf(CIRCLE_NAMES)})-?[Kk]reisen?|(?:SPD|CDU|CSU|FDP|Grünen|EU|NATO|Nato|AfD|Unions)-Kreisen?)`;
const CIRCLE_WORDS = `kreise kreisen ${CIRCLE_NAMES.flatMap((name) => [`${name}kreise`, `${name}kreisen`]).join(' ')}`;
const SECRET_SOURCES = `(?:${anyOf(SOURCE_NAMES)})-?[Qq]uellen?`;
const SOURCE_WORDS = `quelle quellen ${SOURCE_NAMES.flatMap((name) => [`${name}quelle`, `${name}quellen`]).join(' ')}`;
const ADJECTIVES = '(?:[a-zäöüß-]+(?:e|en|er|em) ){0,2}';
const SAY =
  '(?:sagten?|sagt|sagen|erklärten?|berichteten?|berichtet|berichten|bestätigten?|verlautete|hieß|heißt|hiess|heisst|teilten?|verrieten?|betonten?|meinten?)';
const NUMBER = '(?:[Ee]ine?r?|[Zz]wei|[Dd]rei|[Vv]ier|[Mm]ehrere[nr]?|[Aa]ndere[nr]?)';

/** Who is called by what they are and not by name; alone or at the end of a compound. */
const UNNAMED_HEADS =
  'vertreter beamte mitarbeiter sprecher quelle diplomat experte funktionär person insider politiker offizier'
    .split(' ')
    .flatMap((head) => [head, `${head[0]?.toUpperCase()}${head.slice(1)}`])
    .join('|');
/** Promises not to name. */
const PROMISES = [
  '[Uu]nter (?:der )?(?:Bedingung|Zusicherung|Zusage) (?:der|von|seiner|ihrer) Anonymität',
  '(?:gegen|bat(?:en)? um|besteht auf|bestand auf|bestanden auf|wahrt|um) (?:\\w+ )?Anonymität',
  'anonym (?:zu )?bleiben (?:will|wollen|wollte|wollten|möchte|möchten)',
  '(?:will|wollen|wollte|wollten|möchte|möchten) (?:\\w+ ){0,3}?anonym bleiben',
  '(?:seinen|ihren|seine|ihre) (?:vollen |richtigen |echten )?Namen? (?:nicht|lieber nicht) [^.;,]{0,40}?(?:nennen|lesen|veröffentlicht|preisgeben|sehen|verraten)(?: \\w+){0,3}? (?:will|wollen|wollte|wollten|möchte|möchten)',
  '(?:will|wollen|wollte|wollten|möchte|möchten) (?:\\w+ ){0,3}?(?:seinen|ihren) Namen [^.;,]{0,30}?nicht [^.;,]{0,30}?(?:nennen|lesen)',
  '(?:nicht (?:namentlich |mit Namen |beim Namen )?|namentlich nicht )(?:genannt|zitiert|identifiziert) (?:werden )?(?:will|wollen|wollte|wollten|möchte|möchten|werden)',
  `(?:namentlich nicht|nicht namentlich|nicht) genannt(?:e[nrsm]?)(?= [A-ZÄÖÜ][\\wäöüß]*(?:${UNNAMED_HEADS}))`,
].join('|');

/** German wordings. */
export const DE: readonly AnonymousPattern[] = [
  exactCue(
    'known',
    'vertraut vertraute vertrauten vertrauter eingeweiht',
    `(?<who>(?:${NUMBER} )?(?:[Mm]it (?:der|dem|den) [^,.;:]{3,60}? (?:bestens |direkt |eng )?vertraut(?:en?|er) (?:Personen|Person|Quellen?|Leuten?|Insidern?|Kreisen?|Menschen|Beamten?)|(?:Personen|Person|Leuten?|Quellen?|Insidern?|Beamten?), die mit (?:der|dem|den) [^,.;:]{3,60}? vertraut (?:sind|ist|seien|sei|waren|war)))`,
  ),
  exactCue(
    'known',
    'kreisen kreise',
    `(?:nach Angaben (?:von|aus)?|laut|unter Berufung auf|Angaben(?: aus)?|${SAY} [^.;:]{0,40}?(?:aus|in|von)|[Aa]us(?= [^.;:]{5,40} ${SAY})|(?:[Ii]n|[Aa]us)(?= [Kk]reisen? (?:der|des) [^,.;:]{3,50} (?:heißt|hieß|verlautete?t?|heisst|hiess))) (?<who>${ADJECTIVES}(?:informierte[nr]?|diplomatische[nr]?|politische[nr]?|unterrichtete[nr]?|westliche[nr]?|regierungsnahe[nr]?) (?:\\w+ )?Kreisen?|Kreisen? (?:der|des) [^,.;:]{3,50}?(?= (?:heißt|hieß|verlautete|hiess|heisst)|,|\\.))`,
  ),
  exactCue(
    'known',
    CIRCLE_WORDS,
    `(?:[Nn]ach Angaben (?:von|aus)?|[Ll]aut|unter Berufung auf|[Aa]ngaben aus|(?:${SAY}|verlautet|erfuhr|erfahren) [^.;:]{0,40}?(?:aus|in|von)|(?:[Aa]us|[Ii]n)(?= [^.;:]{5,40} (?:${SAY}|verlautet|wird [^.;:]{0,40}?(?:ausgeschlossen|vermutet|befürchtet|spekuliert|gerechnet)))) (?<who>${ADJECTIVES}${CIRCLES})|(?<who2>${ADJECTIVES}${CIRCLES})(?= (?:zufolge|${SAY}))`,
  ),
  exactCue(
    'said',
    'insider insidern',
    `(?:[Ll]aut|[Nn]ach Angaben von|unter Berufung auf|${SAY}|von) (?<who>${ADJECTIVES}(?:Branchen|Regierungs|Partei|Konzern|Unternehmens)?[Ii]nsidern?)(?=[,.;:]| )|(?<who2>${ADJECTIVES}Insidern?)(?= (?:zufolge|${SAY}))`,
  ),
  exactCue(
    'said',
    SOURCE_WORDS,
    `(?:[Ll]aut|aus|[Nn]ach Angaben (?:von|aus)|unter Berufung auf|beruft sich auf|berufen sich auf|von) (?<who>(?:${NUMBER} )?${ADJECTIVES}(?:anonyme[nrs]?|informierte[nrs]?|namentlich nicht genannte[nr]?|gut unterrichtete[nr]?|ungenannte[nr]?|diplomatische[nr]?|nicht genannte[nr]?|eigene[nr]?) (?:[a-zäöüß]+ )?Quellen?|(?:${NUMBER} )?${ADJECTIVES}${SECRET_SOURCES})`,
  ),
  exactCue(
    'said',
    'quelle quellen',
    `(?<who>(?:${NUMBER} )(?:[a-zäöüß]+ )?Quellen?)(?=(?: (?:aus|in|im|bei|nahe) [^,.;:]{3,40}?)? (?:zufolge|${SAY}))`,
  ),
  exactCue(
    'unnamed',
    'anonymität anonym namentlich namen genannt ungenannt ungenannte ungenannter',
    PROMISES,
  ),
  exactCue(
    'said',
    'beamter beamte regierungsvertreter diplomat vertreter regierungsbeamter funktionär diplomaten offizier regierungsmitarbeiter',
    `(?<who>(?:[Ee]in|[Ee]ine|[Zz]wei|[Dd]rei|[Mm]ehrere) (?:(?:hoch|rang)(?:rangige|hohe)[rns]?|hohe[rn]?|hochrangige[rn]?|führende[rn]?|leitende[rn]?|ungenannte[rn]?|nicht genannte[rn]?|namentlich nicht genannte[rn]?|westliche[rn]?|europäische[rn]?|US-|EU-|amerikanische[rn]?|israelische[rn]?|ukrainische[rn]?|russische[rn]?)(?: ?[a-zäöüß]+e[rn]?)? ?(?:[A-ZÄÖÜ]+-)?(?:Beamter|Beamte|Regierungsvertreter|Diplomat|Diplomaten|Vertreter|Regierungsbeamter|Regierungsbeamte|Funktionär|Funktionäre|Offizier|Regierungsmitarbeiter))(?= (?:[^,.;:]{2,40} )?${SAY})`,
  ),
];

/** The last person before a promise not to name: "ein Mitarbeiter, der anonym bleiben will". */
export const DE_UNNAMED_PERSON =
  /(?<![\p{L}\p{N}])(?:(?:[Ee]in|[Ee]ine|[Ee]ine[mnrs]|[Zz]wei|[Dd]rei|[Mm]ehrere|[Dd]er|[Dd]ie|[Dd]em|[Dd]en)\s)(?:[\p{Ll}-]+\s){0,3}\p{Lu}[\p{L}-]+(?:\s(?:der|des|aus|von|vom|im|in|bei)\s(?:der\s|dem\s|den\s)?[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?(?=,|\s(?:sagt|sagte|erklärt|erklärte|berichtet|berichtete|will|wollte|möchte))/gu;

/** A clause that gives the reason. */
export const DE_REASON =
  /^[^.;:„“]{0,60}?(?<why>(?:aus Angst|aus Furcht|weil|da (?:er|sie|es)|um (?:nicht|keine|sich|seine|ihre)|wegen|aufgrund)\s[^.;„“]*)/u;
