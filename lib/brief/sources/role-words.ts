import { lexiconOf } from '../entities/lexicon';

/**
 * Groups of people and bodies that speak without a name, beside the roles and the words of
 * organisations that names are told by. Own lists; a wrong word here shows a source that is none,
 * a missing one hides a source that has no name anyway.
 */
const SPEAKERS: Readonly<Record<string, string>> = {
  en: 'police official officials authorities government company companies firm group groups campaign campaigns team regulator regulators prosecutors investigators experts critics residents resident witnesses witness protesters protester supporters opponents allies friends friend relatives family families neighbors neighbours locals voters investors traders economists analysts strategists scientists researchers doctors medics teachers parents students farmers workers employees activists advocates campaigners lawmakers senators deputies ministers diplomats aides advisers advisors lawyers attorneys observers organizers organisers executives leaders spokespeople candidates billionaire man woman boy girl mother father wife husband son daughter brother sister victim suspect president court judges jury panel commission committee council ministry department agency embassy military army rescuers firefighters emergency-services pollsters respondents others union unions airline bank newspaper network source sources insiders people members republicans democrats conservatives senator candidate nominee bureau office',
  de: 'polizei behörden regierung unternehmen konzern firma firmen gruppe partei fraktion experten kritiker anwohner zeugen demonstranten anhänger gegner freunde angehörige familie eltern lehrer ärzte forscher forschende wissenschaftler ökonomen analysten beobachter bewohner bürger wähler aktivisten veranstalter betreiber hersteller staatsanwaltschaft ermittler gericht kommission ausschuss ministerium amt feuerwehr militär armee streitkräfte rettungskräfte gewerkschaft verband verein bank zeitung sender magazin opposition koalition stadt gemeinde verwaltung mann frau vater mutter sohn tochter bruder schwester opfer angeklagte verteidigung verteidiger mitarbeiter beamte diplomaten insider vertreter sprecher organisatoren händler anleger studierende schüler bauern',
};

const sets = new Map(
  Object.entries(SPEAKERS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** What a noun phrase says behind its head: "officials *in both cities*". */
const BEHIND_THE_HEAD =
  /\s(?:of|for|in|at|from|with|who|which|that|to|on|by|near|under|there|involved|der|des|von|vom|aus|im|bei|für)\s.*$|,.*$/iu;
const MOST_WORDS = 9;

/**
 * Whether a phrase without a name is someone who can say something: its head is a role, a body or
 * a group of people. Only in languages whose roles are listed.
 */
export function isRolePhrase(phrase: string, lang: string): boolean {
  const words = phrase.replace(BEHIND_THE_HEAD, '').toLowerCase().split(/\s+/u);
  const head = words.at(-1) ?? '';
  if (words.length > MOST_WORDS) return false;
  const { isRole, isOrganisationWord } = lexiconOf(lang);
  const singular = head.replace(/(?:ies)$/u, 'y').replace(/s$/u, '');
  return (
    !!sets.get(lang)?.has(head) ||
    isRole(head) ||
    isOrganisationWord(head) ||
    (lang === 'en' && isRole(singular))
  );
}
