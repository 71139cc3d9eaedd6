/**
 * What stands before a name and is no part of it: forms of address, ranks, degrees. In lower case
 * without full stop. A word here is taken off any name that begins with it, so a word that also
 * begins names of things ("General Motors", "Major League") must not lose them: those are in
 * `TITLE_TRAPS`. Own lists.
 */
export const TITLES: Readonly<Record<string, string>> = {
  en: 'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness baron rev reverend fr father sister brother hon gen general maj major col colonel lt lieutenant capt captain cpl corporal sgt sergeant adm admiral cmdr commander cdr brig brigadier pfc pvt private spc specialist marshal sen senator rep representative gov governor pres president king queen prince princess pope rabbi imam ayatollah sheikh sheik mullah cardinal archbishop bishop pastor judge justice sheriff deputy officer detective det inspector superintendent constable ambassador amb chancellor premier secretary minister mayor congressman congresswoman councillor councilman councilwoman coach chairman emperor emir sultan crown',
  de: 'herr herrn frau fräulein dr prof professor professorin dipl ing med phil jur rer nat mag hc gen general oberst hauptmann leutnant pfarrer pastor pater bruder schwester bischof kardinal papst könig königin prinz prinzessin graf gräfin fürst fürstin baron freiherr lord sir queen king scheich ajatollah',
  fr: 'm mm mme mlle monsieur madame mademoiselle me maître dr docteur pr professeur professeure sir lord lady général gal colonel capitaine lieutenant commandant commissaire amiral maréchal abbé père frère sœur mgr monseigneur cardinal archevêque évêque pape roi reine prince princesse duc duchesse comte comtesse cheikh ayatollah',
  es: 'sr sra srta señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora lic ing gral general coronel capitán capitana teniente comandante comisario sargento almirante mariscal padre fray sor monseñor cardenal arzobispo obispo papa rey reina príncipe princesa infanta infante duque duquesa conde condesa jeque ayatolá sir lord lady',
};

/** Forms of address that only people have: the name after one is a person's. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  en: 'mr mrs ms miss mx sir dame dr prof sen rep gov gen col lt sgt capt rev',
  de: 'herr herrn frau dr prof',
  fr: 'm mm mme mlle monsieur madame dr pr me mgr',
  es: 'sr sra srta señor señora don doña dr dra',
};

/** Words after a title that make it part of a thing's name: `General Motors`, `Prince Edward Island`. */
export const TITLE_TRAPS =
  'motors electric mills dynamics assembly election elections hospital league island islands university college street avenue road park bridge court house palace county square day lane stadium airport school church cathedral center centre institute foundation award prize cup trophy tournament games office counsel staff atomics council department club theatre theater library garden gardens place station beach bay point hill valley river lake mountain state states times post family palast straße strasse platz allee brücke haus schule klinik stiftung preis hall arms cross crossing';
