import { exactCue } from '../../cues/cue-patterns';
import type { DocumentPattern } from './en';

/** The same for German. Reports of the media ("Medienberichten zufolge") are hearsay and left out. */
const PAPER_DE =
  '(?!Medien|Presse|Zeitungs|Agentur|Fernseh|TV-|Wetter)(?:[A-ZÄÖÜ][a-zäöüß]+-?)?(?:[Bb]erichte?[ns]?|[Ss]tudien?|[Uu]mfragen?|[Gg]utachtens?|[Pp]apiere?[ns]?|[Dd]okumente?[ns]?|[Uu]nterlagen|[Ss]tatistik(?:en)?|[Aa]nklageschrift|[Ee]rhebung(?:en)?|[Aa]nalysen?|[Uu]ntersuchung(?:en)?|[Aa]uswertung(?:en)?|[Ss]chreibens?|[Ee]ntwurfs?|[Pp]rognosen?|[Ss]chätzung(?:en)?|[Pp]rotokolle?[ns]?|[Aa]kten|[Zz]ahlen|[Dd]aten|[Bb]rief(?:es)?|[Vv]orlage|[Bb]eschluss(?:es)?|[Uu]rteils?)';
const MAKER_DE =
  '(?: (?:der|des|von|vom|aus dem|aus der) (?!\\d)[\\wäöüÄÖÜß„“"&.-]+(?: [A-ZÄÖÜ][\\wäöüÄÖÜß„“"&-]*){0,3})?';
const THE_DE =
  '(?:[Dd](?:er|em|en|ie|as)|[Ee]iner|der|dem|den|die|das|einer|einem|eine|ein|aktuelle[nr]?|ersten?|neue[nrs]?|offizielle[nr]?|interne[nr]?|jüngste[nr]?|vorläufige[nr]?|eigene[nr]?|ihre[rmn]?|seine[rmn]?|diese[rmn]?)';

/** German wordings. */
export const DE: readonly DocumentPattern[] = [
  exactCue(
    'official-statement',
    'mitteilung pressemitteilung erklärung presseerklärung stellungnahme aussendung medienmitteilung communiqué statement pressemeldung',
    '(?:in|per|laut|mit) (?<who>(?:einer|eine|der|ihrer|seiner|einem|ihrem|seinem|dieser) (?:[a-zäöüß]+(?:en|er) ){0,2}?(?:Mitteilung|Pressemitteilung|Erklärung|Presseerklärung|Stellungnahme|Aussendung|Medienmitteilung|Communiqué|Statement|Pressemeldung)(?: (?:der|des|von|vom) (?!\\d)[\\wäöüÄÖÜß-]+(?: [A-ZÄÖÜ][\\wäöüÄÖÜß-]*){0,3})?)',
  ),
  exactCue(
    'document',
    'laut',
    `[Ll]aut (?<who>(?:${THE_DE} )*(?:[a-zäöüß]+e[nrs]? )?${PAPER_DE}${MAKER_DE})`,
  ),
  exactCue(
    'document',
    'zufolge',
    `(?<who>(?:${THE_DE} )+(?:[a-zäöüß]+e[nrs]? )?${PAPER_DE}${MAKER_DE}) zufolge`,
  ),
  exactCue(
    'document',
    'hervor',
    `[Aa]us (?<who>(?:${THE_DE} )*(?:[a-zäöüß]+e[nrs]? )?${PAPER_DE}${MAKER_DE})[^.;:]{0,80}? hervor|hervor aus (?<who2>(?:${THE_DE} )*${PAPER_DE}${MAKER_DE})`,
  ),
  exactCue(
    'document',
    'heißt hieß heisst hiess',
    `(?:heißt|hieß|heisst|hiess) es (?:\\S+ ){0,3}?in (?<who>(?:${THE_DE} )+(?:[a-zäöüß]+e[nrs]? )?${PAPER_DE}${MAKER_DE})`,
  ),
  exactCue(
    'document',
    'zeigt zeigen ergab ergaben belegt belegen',
    `(?<who>(?:${THE_DE} )+(?:[a-zäöüß]+e[nrs]? )?(?:Studien?|Umfragen?|Zahlen|Daten|Untersuchung|Auswertung|Erhebung|Statistik|Analyse)${MAKER_DE}) (?:zeigt|zeigen|ergab|ergaben|belegt|belegen)`,
  ),
];
