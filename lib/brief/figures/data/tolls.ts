import type { TollUnit } from '@/lib/model/figure';

type Cues = Readonly<Partial<Record<TollUnit, string>>>;

/** Nouns and adjectives right behind a number that are a toll by themselves: `12 dead`, `12 Tote`. */
export const TOLL_NOUNS: Readonly<Record<string, Cues>> = {
  en: {
    killed: 'dead deaths death fatalities fatality killed killings murders',
    injured: 'injured wounded injuries hurt',
    missing: 'missing unaccounted',
    arrested: 'arrests arrested detained detentions',
    displaced: 'displaced',
  },
  de: {
    killed:
      'tote toten toter todesopfer todesopfern todesfälle todesfällen getötete getöteten getötet tötungen',
    injured:
      'verletzte verletzten verletzt verletzungen verwundete verwundeten verwundet leichtverletzte schwerverletzte',
    missing: 'vermisste vermissten vermisst',
    arrested: 'festnahmen festgenommene festgenommen verhaftungen verhaftet',
    displaced: 'vertriebene vertriebenen binnenvertriebene',
  },
  fr: {
    killed: 'morts mort tués décès',
    injured: 'blessés',
    missing: 'disparus',
    arrested: 'arrestations interpellations',
    displaced: 'déplacés',
  },
  es: {
    killed: 'muertos muertes fallecidos asesinados',
    injured: 'heridos',
    missing: 'desaparecidos',
    arrested: 'detenidos arrestos',
    displaced: 'desplazados',
  },
  it: {
    killed: 'morti uccisi decessi',
    injured: 'feriti',
    missing: 'dispersi',
    arrested: 'arresti arrestati',
    displaced: 'sfollati',
  },
  pt: {
    killed: 'mortos mortes',
    injured: 'feridos',
    missing: 'desaparecidos',
    arrested: 'detidos presos',
    displaced: 'deslocados',
  },
  nl: {
    killed: 'doden dode',
    injured: 'gewonden gewonde',
    missing: 'vermisten',
    arrested: 'arrestaties aanhoudingen',
    displaced: 'ontheemden',
  },
  ru: {
    killed: 'погибших убитых погибли погиб',
    injured: 'раненых пострадавших ранены',
    missing: 'пропавших',
    arrested: 'задержанных арестованных',
    displaced: 'переселенцев',
  },
  uk: { killed: 'загиблих загинули', injured: 'поранених постраждалих' },
  pl: { killed: 'zabitych ofiar zginęło', injured: 'rannych' },
  tr: { killed: 'ölü', injured: 'yaralı' },
  sv: { killed: 'döda', injured: 'skadade' },
  da: { killed: 'dræbte døde', injured: 'sårede' },
  no: { killed: 'drepte døde', injured: 'skadde sårede' },
};

/** Verbs right before a number, or before its bound: `killed at least 12`, `tötete zwölf`. */
export const TOLL_BEFORE: Readonly<Record<string, Cues>> = {
  en: {
    killed:
      'killed killing kills kill claimed slain murdered murdering massacred killings deaths death murder murders',
    injured: 'injured injuring injures wounded wounding wounds hurting',
    arrested: 'arrested arresting arrests arrest detained detaining detention',
    displaced: 'displaced displacing displaces',
  },
  de: {
    killed: 'tötete töteten starben',
    injured: 'verletzte verletzten',
  },
};

/** Participles behind the counted people: `12 people were killed`, `zwölf Menschen … getötet`. */
export const TOLL_AFTER: Readonly<Record<string, Cues>> = {
  en: {
    killed: 'killed dead died die dies perished slain drowned murdered blown',
    injured: 'injured wounded hurt',
    missing: 'missing unaccounted',
    arrested: 'arrested detained',
    displaced: 'displaced',
  },
  de: {
    killed:
      'getötet gestorben starben starb sterben gestorbenen tot umgekommen umgebracht ermordet gefallen leben',
    injured: 'verletzt verwundet',
    missing: 'vermisst',
    arrested: 'festgenommen verhaftet',
    displaced: 'vertrieben',
  },
};

/** What may stand between the counted people and the participle. */
export const TOLL_BETWEEN_EN: ReadonlySet<string> = new Set(
  'were was went gone have had has been are is being be reported listed as also confirmed feared believed known to still now left remain remained remains reportedly allegedly who presumed both all officially later already critically seriously severely slightly badly lightly wounded declared found pronounced subsequently at least and or'.split(
    ' ',
  ),
);

/** Words that the toll of dead is told with when the number stands alone: `the death toll rose to 12`. */
export const TOLL_SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  en: ['death toll', 'number of dead', 'number of deaths', 'toll'],
  de: ['zahl der toten', 'zahl der todesopfer', 'opferzahl'],
};

/**
 * What happens to people in several words, by those up to a figure and those behind it: `claimed the
 * lives of 12 people`, `took 12 lives`, `riss zwölf Menschen in den Tod`, `12 people fled`.
 */
export type TollPhrase = { toll: TollUnit; lead: RegExp; rest: RegExp };

export const TOLL_PHRASES: Readonly<Record<string, readonly TollPhrase[]>> = {
  en: [
    {
      toll: 'killed',
      lead: /\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|tak(?:es?|ing|en)) the lives of $/iu,
      rest: /^/u,
    },
    {
      toll: 'killed',
      lead: /\b(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|took|tak(?:es?|ing|en))(?: an?(?:other)?)? $/iu,
      rest: /^ (?:\p{L}+ ){0,2}lives\b/u,
    },
    {
      toll: 'displaced',
      lead: /^/u,
      rest: /^ (?:\p{L}+ ){1,3}?(?:(?:who|have|has|had|were|are|been|being) ){0,3}(?:(?:(?:forced|driven|made) )?(?:to flee|to relocate|to leave their homes|from their homes)|fled|left homeless)\b/u,
    },
  ],
  de: [
    {
      toll: 'killed',
      lead: /\b(?:for|ko)(?:dert|stet)(?:en?)?(?: \p{Ll}+){0,3} $/iu,
      rest: /^ Menschenleben/u,
    },
    {
      toll: 'killed',
      lead: /\b(?:riss(?:en)?|reißt|reißen)\b[^,;]*$/iu,
      rest: /^[^,;.]{0,60} in den Tod\b/u,
    },
  ],
};
