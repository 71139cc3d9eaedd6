/**
 * Groups of people and bodies that speak without a name, beside roles, words of organisations and
 * words for people, which have their own lists. A wrong word here shows a source that is none, a
 * missing one hides a source that has no name anyway.
 */
export const SPEAKERS: Readonly<Record<string, string>> = {
  en: 'authorities companies firm groups campaign campaigns family families locals observers spokespeople jury panel military pollsters unions airline newspaper source sources',
  de: 'behörden unternehmen firma firmen gruppe kritiker anwohner familie forschende beobachter hersteller militär streitkräfte magazin opposition koalition stadt gemeinde verwaltung verteidigung diplomaten insider organisatoren händler anleger bauern',
};
