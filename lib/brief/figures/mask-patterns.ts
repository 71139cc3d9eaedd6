/**
 * Numbers that count nothing: addresses, times, dates in digits, years side by side, ages, ordinals,
 * paragraphs of law, names with a number. A number that begins inside a match is no figure.
 * Collected by hand. Each alternative starts with something rare, so that looking stays cheap.
 */
const COMMON: readonly RegExp[] = [
  // Addresses, handles, hashtags.
  /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|[@#][\p{L}\d_]+/giu,
  // Covid-19, G20, F-16, A4, U-21, M23; not US$5, CHF50.
  /(?<![\p{L}\p{N}])(?!(?:EUR|USD|GBP|CHF|CAD|AUD|Rs|RM|kr|US|sub|mid|over|under|plus)[-\d])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+\.?[-‑]?\d[\p{L}\d-]*/giu,
  // 24/7, 9/11, 2024/25, 3/4/2025.
  /\d+\/\d+(?:\/\d+)?/g,
  // 13:10 is a time or a score, 2:1 a score or odds.
  /\d+:\d+(?::\d+)*(?:[.,]\d+)?/g,
  // 19.30 Uhr, 7.30pm, 5 pm, 18 Uhr, 10 o'clock, 14h30.
  /\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b\.?|uhr\b|o[’']clock|h\s?\d{2}\b|h\b(?!a)|gmt\b|bst\b|cet\b)/giu,
  // 24.11.2026, 24.11., 2026-11-24, 24-11-2026.
  /(?<![\d.,])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?(?!\d)|\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4}/g,
  // 2024-25, 1939–1945.
  /(?<![\d.,])(?:1[1-9]|20)\d{2}\s?[-–/]\s?(?:(?:1[1-9]|20)\d{2}|\d{2})(?![\d.,]*\d)/g,
  // 1990s, 80s, 90er, 90-er, 1920er-Jahre.
  /(?:(?:1[5-9]|20)\d|[’']?\d)0(?:[’']?s|-?er)\b/g,
  // § 218, §§ 22.
  /§+\s*\d+\S*/g,
  // 4G, 5G-Netz, 3D, 747s; Mainz 05: no count begins with a nought
  /(?<![\p{L}\d.,])\d{1,2}[GD](?!\p{L})|(?<![\p{L}\d.,])\d{3}s(?!\p{L})|(?<![\d.,:/])0\d+(?![\d.,]*\d)/gu,
  // checksums
  /\b[\da-f]{16,}\b/giu,
  // [3]
  /\[\d+\]/g,
  // +49 30 1234567, 030 123456
  /\+\d[\d\s()/.-]{6,}\d|(?<![\d.,])0\d{2,4}[\s/-]\d{3,}[\d\s-]*/g,
  /\b(?:tel|telefon|teléfono|téléphone|telefono|phone|hotline)\p{L}*\.?:?\s?[\d\s()/-]{5,}/giu,
  // 1. First item; 2) second
  /^\s*\d{1,3}[.)]\s/g,
  // 9mm pistols, 155-mm-Geschütze, .45-calibre
  /\d+(?:[.,]\d+)?[-\s]?(?:mm|millimet(?:er|re))[-\s](?:pistol|handgun|round|ammunition|rifle|bullet|artillery|shell|gun|howitzer|cannon|semi|pistole|munition|geschütz|granate|patrone)\p{L}*/giu,
  /(?:\d*\.)?\d+[-\s]?(?:cal|calib(?:er|re)|gauge)\b|\.\d{2,3}[-\s]?(?:cal\b|calib|acp|magnum)/giu,
  // (34): an age or a number of a list
  /\(\d{1,2}\)/g,
];

const ENGLISH: readonly RegExp[] = [
  // by 18hrs, 0630 hours: a time of the day
  /\b(?:by|until|till|at|from|after|before|around|about|beyond|since|past|to)\s(?:[01]?\d|2[0-4])(?:[.h]?[0-5]\d)?hrs?\b|(?<![\d.,])(?:[01]\d|2[0-4])[0-5]\d\s?(?:hrs?|hours)\b/gi,
  /\b(?:aged?|ages)(?:\s(?:of|between|from|just|only|about|at))*\s\d{1,3}(?:\s?(?:to|and|or|-|–)\s?\d{1,3})?/gi,
  /\d{1,3}(?:,\d{3})*(?:\.\d)?(?:\s(?:to|or)\s\d{1,3})?[-‑–\s](?:years?|yrs?|months?|weeks?|days?)[-‑–\s](?:old|of age)/gi,
  // Jane Doe, 34, and at the end of a clause
  /\p{Lu}[\p{L}.'’-]+,\s\d{1,3}(?=[,;.)](?!\d)|\s(?:and|of|from|who|was|is)\b)/gu,
  /(?:\b(?:under|over|above|below|turn(?:s|ed|ing)?|until)\s\d{1,3}(?=[.,;:]|\s(?:and|or|in|with|are|were|is|who|years|this|next|later|on|earlier|last)\b|$))|(?:under|over)[-\s]\d{1,2}s\b/gi,
  /\b(?:early|mid|late|his|her|their|the)[-\s]\d0s\b/gi,
  /\d+(?:,\d{3})*(?:st|nd|rd|th)\b/gi,
  /\d+(?:\.\d+)?[-\s]magnitude|\bmagnitude[-\s](?:of\s|was\s)?(?:about\s)?\d+(?:\.\d+)?|\d+(?:\.\d+)?\son\sthe\s(?:richter|moment|scale)/gi,
  /\b(?:Articles?|Sections?|Chapters?|Rules?|Title|Resolution|Proposition|Prop|Amendment|Clause|Paragraph|Phase|Stage|Tier|Level|Grade|Class|Category|Cat|Type|Group|Pool|Season|Episode|Vol(?:ume)?|Page|Pages|Figure|Fig|Table|Room|Gate|Terminal|Platform|Pier|Route|Highway|Interstate|Motorway|Junction|Exit|Unit|Block|Zone|Ward|District|Flight|Number|Nos?|Channel|Radio|Division|League|Formula|Round|Week|Day|Game|Match|Step|Lot|Apollo|Version|Model|Gen(?:eration)?|War|Covid|Year|Grades|Quarter|Super Bowl|Part|Act|Schedule|Top|Studio|Station|Pole|Mark|Seed|Suite|Apt|Apartment|Building|Point|Case|Local|Dial|Size|Vision|Agenda|Expo|Windows|Studio)s?\.?\s(?:\d+(?:[.,]\d+)*)(?:[-–]\d+)?(?:(?:,|,?\s(?:and|or|to))\s\d+)*(?!\s?(?:%|per\s?cent|million|billion))/g,
  /\b(?:article|section|chapter|rule|phase|stage|tier|level|grade|category|type|group|season|episode|volume|page|pages|figure|table|room|gate|terminal|platform|route|highway|junction|exit|zone|flight|number|no|channel|round|week|day|game|match|step|version|top|quarter|ranked|rank|seeded|seed|century|part|class|year|paragraph|size|dial|local)\.?\s\d{1,4}\b(?!\s?(?:%|per\s?cent|million|billion|people|of\s))/g,
  // raise the retirement age from 65 to 67
  /\bage\s(?:\p{L}+\s){0,2}(?:to|from|at)\s\d{2}(?:\sto\s\d{2})?\b(?![.,]\d|\s?(?:%|per\s?cent))/giu,
  // the age of 12, by 30, at 45 he
  /\bat\s\d{2}(?=,?\s(?:he|she|years|the\syoungest|the\soldest)\b)/gi,
  // flight three-seven-zero; 5-foot-3; a 3-iron
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine)(?:[-‑](?:zero|one|two|three|four|five|six|seven|eight|nine)){2,}\b/gi,
  /\d[-‑](?:foot|feet)[-‑]\d{1,2}\b|\b\d[-‑](?:irons?|woods?)\b/gi,
  // the 5-Star Movement
  /\d+-\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/gu,
  // 5-year and 10-year bonds stay; S&P 500, Fortune 500
  /\b(?:S&P|Fortune|FTSE|Nasdaq|Stoxx|Russell|CAC|DAX|Nikkei|Dow)\s\d{2,4}\b/g,
  // 500 Fifth Avenue, 10 Downing Street
  /\d{1,5}\s(?:\p{Lu}[\p{L}.]+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Square|Way)\b/gu,
];

const GERMAN: readonly RegExp[] = [
  /\d{1,3}(?:\s(?:bis|und)\s\d{1,3})?[-‑–\s]?jährig\p{L}*/giu,
  /(?:\d{1,3}|\b(?:ein(?:e[nrm]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))(?:\s(?:bis|und)\s\d{1,3})?\s(?:Jahre?|Monate?|Wochen?|Tage?)\s(?:alt|jung)/giu,
  // im Alter von 12, das Rentenalter auf 67 Jahre
  /(?:\bA|(?!zeita)\p{L}a)lters?\s(?:\p{L}+\s)?(?:von|zwischen|ab|bis|auf|bei)\s(?:\p{L}+\s)?\d{1,3}(?:\s(?:bis|und|auf)\s\d{1,3})?(?![\d%]|[.,]\d|\s(?:%|Prozent))/gu,
  /\b(?:ab|unter|über|mit)\s\d{1,2}\sJahren\b|\bü\d{2}\b/giu,
  /\p{Lu}[\p{L}.'’-]+,\s\d{1,3}(?=[,;)](?!\d))/gu,
  // 3. Platz, 21. Jahrhundert: a full stop inside a sentence
  /(?<![\d.,])\d{1,3}\.(?=[\s-]\p{L})/gu,
  /\b(?:Artikel|Art\.|Paragrafe?n?|Paragraph|Absatz|Abs\.|Satz|Ziffer|Kapitel|Seiten?|Platz|Plätze|Rang|Stufe|Phase|Gruppe|Klasse|Klassen|Gleis|Linie|Bundesstraße|Autobahn|Nummer|Nr\.|Formel|Agenda|Stärke|Magnitude|Tag|Runde|Folge|Staffel|Teil|Band|Typ|Zone|Raum|Zimmer|Halle|Haus|Block|Version|Modell|Top|Minute|Position|Startnummer|Jahrgang|Jahrgänge|Stuttgart|Kategorie|Saison|Kapitels|Artikels|Level|Baujahr|Kaliber|Punkt|Hausnummer|Apollo|Covid|Pflegegrad|Rente\smit|Tempo)\s(?:von\s)?\d+(?:[.,]\d+)*[a-z]?\b(?!\s?(?:%|Prozent|Millionen|Milliarden))/gu,
  /\b(?:S&P|MSCI|Stoxx|DAX|MDAX|CAC|FTSE|Nikkei|Nasdaq|Dow)\s\d{2,4}\b/g,
  // gegen fünf Uhr
  /\b(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\sUhr\b/giu,
  // Hauptstraße 5
  /\p{Lu}\p{L}*(?:straße|strasse|str\.|platz|weg|allee|gasse|ring|damm)\s\d+[a-z]?\b/gu,
  /\b(?:tempo)[-\s]\d+/giu,
];

const OTHERS: Readonly<Record<string, readonly RegExp[]>> = {
  fr: [
    /\d{1,3}\s?ans\b(?!\sd[e’'])/gi,
    /\d+(?:er|re|e|è|ème|eme|ᵉ)\b/giu,
    /à\s\d{1,2}\sheures(?:\s\d{2})?/giu,
    /\b(?:article|articles|numéro|n°|page|chapitre|niveau|groupe|rang|place|ligne)\s?\d+/giu,
  ],
  es: [
    /(?:de|los|tiene|tenía|a)\s(?:los\s)?\d{1,3}\saños/gi,
    /\d+[.]?[ºª°]/g,
    /\b(?:artículo|número|página|capítulo|nivel|grupo|puesto)\s\d+|\blas\s\d{1,2}(?:[.:]\d{2})?\b/giu,
  ],
  it: [
    /(?:di|a|da)\s\d{1,3}\sanni|\d{1,3}enne/gi,
    /\d+[ºª°]/g,
    /\b(?:articolo|numero|pagina|capitolo|livello|gruppo)\s\d+|\b(?:alle|ore)\s\d{1,2}(?:[.:]\d{2})?\b/gi,
  ],
  pt: [
    /(?:de|aos)\s\d{1,3}\sanos/gi,
    /\d+[.]?[ºª°]/g,
    /\b(?:artigo|número|página|capítulo|nível|grupo)\s\d+|\d{1,2}h(?:\d{2})?\b|\bàs\s\d{1,2}\b/giu,
  ],
  nl: [
    /\d{1,3}[-\s]jarige?/gi,
    /\d+(?:e|de|ste)\b/gi,
    /\b(?:artikel|nummer|pagina|hoofdstuk|groep)\s\d+/gi,
  ],
  ru: [
    /\d{1,3}[-‑–](?:летн|лет)\p{L}*/giu,
    /\d+[-‑–](?:й|го|му|м|я|ю|е|х|ая|ый|ое)(?!\p{L})/giu,
    /(?:статья|статьи|статье|номер|№|ст\.)\s?\d+/giu,
  ],
  uk: [/\d+[-‑–]\p{L}+/gu, /(?:статт\p{L}+|№|ст\.)\s?\d+/giu],
  pl: [
    /\d{1,3}[-‑–]letni\p{L}*|\d{1,3}[-‑–]lat\p{L}*/giu,
    /(?<![\d.,])\d{1,3}\.(?=\s\p{L})/gu,
    /(?:art\.|nr|numer|o godz\.|godz\.)\s\d+(?:[.:]\d{2})?/giu,
  ],
  tr: [
    /\d{1,3}\syaşında\p{L}*/giu,
    /(?<![\d.,])\d{1,3}\.(?=\s\p{L})/gu,
    /\d+[’'](?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü)\p{L}*/giu,
  ],
  sv: [/\d{1,3}[-‑–]åri\p{L}+/giu, /\d+:[ae]/g],
  da: [/\d{1,3}[-‑–]åri\p{L}+/giu, /(?<![\d.,])\d{1,3}\.(?=\s\p{L})/gu],
  no: [/\d{1,3}[-‑–]åri\p{L}+/giu, /(?<![\d.,])\d{1,3}\.(?=\s\p{L})/gu],
  cs: [/\d{1,3}let\p{L}+/giu, /(?<![\d.,])\d{1,3}\.(?=\s\p{L})/gu],
};

const OWN: Readonly<Record<string, readonly RegExp[]>> = { en: ENGLISH, de: GERMAN, ...OTHERS };

/** The patterns to try in a language: the common ones and its own. */
export function maskPatterns(lang: string): readonly RegExp[] {
  return [...COMMON, ...(OWN[lang] ?? [])];
}

/** Scores follow these, not ranges: `won 3-5`. */
export const SCORE_CUES =
  /\b(?:won|win|wins|beat|beaten|lost|lose|loss|defeat|defeated|defeats|victory|draw|drew|tied|score|scored|led|lead|leads|record|record of|vote|voted|down|up|gewann|gewinnt|siegte|verlor|verliert|unterlag|sieg|niederlage|führte|führt|stand|endstand)\W+(?:\p{L}+\W+){0,3}$/iu;
