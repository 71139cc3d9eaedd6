/**
 * Words that turn a statement into its opposite, by language, in lower case. Own list: the plain
 * ones only, since `hardly` or `kaum` turn nothing round. English short forms (`didn’t`) are told by
 * their ending.
 */
export const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'not no never neither nor without none nobody nothing cannot',
    de: 'nicht nie niemals kein keine keinen keiner keinem keines weder ohne niemand nichts',
    fr: 'ne n pas jamais aucun aucune ni sans personne rien',
    es: 'no nunca jamás ningún ninguno ninguna ni sin nadie nada',
    it: 'non mai nessun nessuno nessuna né senza niente nulla',
    pt: 'não nunca jamais nenhum nenhuma nem sem ninguém nada',
    nl: 'niet nooit geen noch zonder niemand niets',
    sv: 'inte aldrig ingen inget inga utan',
    da: 'ikke aldrig ingen intet uden',
    no: 'ikke aldri ingen intet uten',
    pl: 'nie nigdy żaden żadna żadne bez nikt nic',
    ru: 'не нет никогда ни без никто ничего',
    uk: 'не немає ніколи ні без ніхто нічого',
    tr: 'değil yok hiç hiçbir',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);
