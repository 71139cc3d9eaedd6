import { cue } from '../../cues/cue-patterns';
import type { HedgePattern } from '../patterns';

/**
 * German hedges of news, own list. `soll` is hearsay only before a perfect infinitive ("soll …
 * getötet haben"): else it is a plan or a duty. The Konjunktiv I of reported speech is no hedge;
 * what it reports is found as attributed.
 */
const NUMBER =
  '\\d|(?:die |der |einem |einer |ein |eine |einen )?(?:Hälfte|Drittel|Viertel|Fünftel|Dutzend|halbe[nrs]?)(?![a-zäöüß])|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}*zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|zweihundert|dreihundert|(?:eine?r? )(?:Million|Milliarde|Stunde|Woche|Jahr|Monat)\\w*)(?![a-zäöüß])'.replace(
    '\\p{L}',
    '[a-zäöüß]',
  );
const SO_FAR =
  '(?:zunächst|bislang|bisher|noch|derzeit|vorerst|aktuell|weiterhin|zurzeit|immer noch|vorläufig)';
const CHECKED = '(?:über)?prüf(?:en|t|bar)|überprüft|verifizier(?:en|t|bar)|bestätig(?:en|t)';

/** German hedges. */
export const DE: readonly HedgePattern[] = [
  cue(
    'unverified',
    'unabhängig',
    `(?:nicht|kaum|nur schwer) (?:von )?unabhängig(?:er Seite)? (?:\\S+ )?(?:${CHECKED})|nicht von unabhängiger Seite`,
  ),
  cue(
    'unverified',
    'ließ lässt lassen ließen liess liessen',
    `(?:l(?:ie|ä|a)(?:ß|ss)(?:t|en)? sich (?:\\S+ ){0,4}nicht (?:\\S+ ){0,2}(?:${CHECKED}))`,
  ),
  cue('unverified', 'unbestätigt*', 'unbestätigt(?:e[nrsm]?)?'),
  cue(
    'unverified',
    'unklar ungewiss ungeklärt',
    '(?:völlig |noch |weiter |weiterhin |bislang |zunächst |bisher )*(?:unklar|ungewiss|ungeklärt)',
  ),
  cue(
    'unverified',
    'offen',
    '(?:(?:noch|weiter|weiterhin|bislang|bisher|zunächst|vorerst|derzeit) )+(?:völlig |ganz )?offen|offen(?=,? (?:ob|wer|wie|wann|was|wo|warum|welche[rsn]?)(?![a-zäöüß]))|(?<=(?:bleibt|blieb) (?:[^.;:,„“"]{0,40} )?)offen',
  ),
  cue(
    'unverified',
    'bekannt klar geklärt',
    `(?<=\\b(?:ist|sind|war|waren|wurde|wurden|sei|seien|blieb|bleibt)\\b[^.;:,„“"]{0,60})(?<!\\b(?:dafür|damit) )(?:${SO_FAR} )*nicht (?:genau |endgültig |abschließend |vollständig |ganz )*(?:bekannt|klar|geklärt)(?! (?:für|als|gegeben|gemacht))|(?:nichts|wenig) bekannt`,
  ),
  cue('unverified', 'steht stand', 'st(?:eht|and) (?:\\S+ )?(?:noch|bislang|bisher) nicht fest'),
  cue(
    'unverified',
    'belege beweise',
    'ohne (?:dafür |weitere |jegliche |konkrete )*(?:Belege|Beweise)(?! (?:für|dafür))',
  ),
  cue(
    'unverified',
    'bestätigung',
    '(?:keine|ohne) (?:offizielle |unabhängige |amtliche )*Bestätigung',
  ),

  cue(
    'hearsay',
    'angeblich* mutmaßlich* mutmasslich* vermeintlich*',
    '(?:angeblich|mutma(?:ß|ss)lich|vermeintlich)(?:e[nrsm]?)?',
  ),
  cue(
    'hearsay',
    'soll sollen',
    'soll(?:en)?(?=[^.;:!?„“”"]{2,160}? (?:[a-zäöüß]+(?:t|en) haben|worden sein|gewesen sein|(?:[a-zäöüß]*ge[a-zäöüß]+en|(?:ver|ent|er|zer|be)[a-zäöüß]+en|passiert|gereist) sein)(?![a-zäöüß]))',
  ),
  cue(
    'hearsay',
    'berichten medienberichten gerüchten informationen',
    '(?:(?:Medien|Presse|Zeitungs|Agentur)?berichten|Gerüchten) zufolge|laut (?:\\w+en )?(?:Medien|Presse|Zeitungs|Agentur)?berichten|nach (?:\\w+en )?(?:Medien|Presse|Zeitungs)berichten',
  ),
  cue('hearsay', 'vernehmen', 'dem Vernehmen nach'),
  cue('hearsay', 'gerüchte gerüchten', 'Gerüchten?(?! zufolge)'),

  cue(
    'epistemic',
    'könnte könnten',
    '(?<!\\b(?:wenn|als|so gut (?:es|er|sie)|falls|man|ich|wir|du|ihr) (?:\\S+ ){0,3})(?<!nicht (?:mehr )?(?:\\S+ )?)könnten?(?<!\\b(?:bis|bevor|ehe|damit) [^.;,]{3,80} könnten?(?=,))(?! (?:man|ich|wir|du|ihr|jederzeit) )',
  ),
  cue('epistemic', 'dürfte dürften', 'dürften?(?! (?:man|keinesfalls|keineswegs))'),
  cue(
    'epistemic',
    'möglicherweise womöglich vielleicht eventuell vermutlich* wahrscheinlich wahrscheinlicher unwahrscheinlich offenbar anscheinend scheinbar voraussichtlich* mutmaßen',
    '(?:möglicherweise|womöglich|vielleicht|eventuell|vermutlich(?:e[nrsm]?)?|(?:un)?wahrscheinlich(?:er)?|offenbar|anscheinend|scheinbar|voraussichtlich(?:e[nrsm]?)?)',
  ),
  cue(
    'epistemic',
    'wohl',
    '(?<!\\b(?:sehr|nicht|zum|gar|jawohl|pudel|unwohl|sich|ganz|so|sau) )(?<!sich [^.,;]{0,30})wohl(?! (?:fühl|überlegt|bekannt|gefühlt|oder übel|fühlt|sein|durchdacht|kaum ein))',
  ),
  cue(
    'epistemic',
    'scheint scheinen schien schienen',
    'schein(?:t|en)(?= [^.;:]{2,80}\\bzu \\w)|schien(?:en)?(?= [^.;:]{2,80}\\bzu \\w)|(?:es scheint|schein(?:t|en) es|schien es)|wie es scheint',
  ),
  cue('epistemic', 'anschein', '(?:allem )?Anschein nach'),
  cue(
    'epistemic',
    'ausgeschlossen denkbar',
    '(?:nicht (?:\\S+ )?ausgeschlossen|denkbar(?=[.,]| (?:ist|wäre|sei)))',
  ),
  cue('epistemic', 'möglich', '(?:(?:es|ist) )?(?:durchaus |auch |gut )?möglich, dass'),
  cue('epistemic', 'umständen', 'unter Umständen'),

  cue(
    'approximate',
    'rund etwa circa ca ungefähr fast nahezu beinahe schätzungsweise annähernd knapp gut',
    `(?:rund|etwa|circa|ca\\.|ungefähr|fast|nahezu|beinahe|schätzungsweise|annähernd|knapp|gut)(?= (?:${NUMBER}))`,
  ),
  cue(
    'approximate',
    'mindestens wenigstens höchstens maximal zumindest',
    `(?:mindestens|wenigstens|höchstens|maximal)(?= (?:${NUMBER}))`,
  ),
  cue(
    'approximate',
    'bis',
    `(?<!(?:\\d|von \\S+|\\w+tag|Uhr|zwei|drei|vier|fünf|zehn|hundert) )bis zu(?= (?:${NUMBER}))`,
  ),
];
