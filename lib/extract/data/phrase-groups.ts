/**
 * How furniture begins or what it says, in en, de, fr, es, it, pt, nl, sv, da, no, pl, tr, ru.
 *
 * Source: written for this project from the standing phrases of news sites in these languages;
 * languages without an entry lose a feature, not the reading. They are features with fitted
 * weights, not rules. `^` phrases must begin the block.
 */
export const PHRASE_GROUPS = {
  /** Points to another page. */
  more:
    '^[\\W_]*(?:read (?:more|also|next|the)|also read|see also|see more|more (?:on|from|about|stories|news|coverage|like)|related|recommended|' +
    "don['’]t miss|you (?:may|might) (?:also )?(?:like|be)|click here|watch\\b|listen\\b|full story|continue reading|learn more|find out more|what to know|top stories|most (?:read|popular)|trending|up next|next article|" +
    'mehr (?:zum|zu|dazu|lesen|aus|über|von|infos|informationen)|lesen sie|auch interessant|lies auch|weiterlesen|das könnte|zum thema|lesetipp|weitere|passend dazu|hier (?:geht|finden|lesen)|meistgelesen|' +
    'lire (?:aussi|la suite|plus|également)|[àa] lire|voir aussi|sur le même|découvr|retrouvez|en savoir plus|les plus lus|' +
    'leer (?:más|también)|le[ae] (?:también|además|más|aquí)|te (?:puede|podría) interesar|ver también|más (?:información|sobre|noticias)|mir[ae] también|sigue leyendo|lo más|relacionad|' +
    'leggi (?:anche|tutto|di più)|per approfondire|approfondisci|guarda anche|potrebbe interessar|ti potrebbe|i più letti|' +
    'leia (?:mais|também)|veja (?:mais|também)|saiba mais|confira|mais lidas|' +
    'lees (?:ook|meer|verder)|bekijk|meer (?:over|nieuws)|ook interessant|meest gelezen|' +
    'läs (?:mer|också|även)|les (?:også|mer)|læs (?:også|mere)|mer om|se også|czytaj|zobacz|przeczytaj|więcej|ayrıca|devamı|ilgili|читайте|подробнее|смотрите|ранее)',
  /** Asks to subscribe, follow, sign up, donate, install. */
  join:
    'newsletter|subscri(?:be|ption)|sign up|signup|follow (?:us|me|our|the)|download (?:the|our)|our app\\b|app store|google play|whatsapp|telegram|push|donat|become a member|support (?:us|our)|' +
    'abonnier|abonnement|abonnez|s.abonner|folgen sie|folge uns|jetzt (?:testen|lesen|abonnieren|bestellen)|inscri[vr]|suscr[ií]|s[ií]gu[ea]nos|iscriviti|seguici|assine|inscreva|siga|nieuwsbrief|volg ons|meld je aan|' +
    'nyhetsbrev|nyhedsbrev|prenumerera|abonner|følg|subskryb|obserwuj|bülten|abone|takip|подпис|google news',
  /** Photo credits and captions. */
  credit:
    '^(?:\\(?(?:photo|foto|image|bild|picture|video|credit|cr[ée]dit|quelle|source|illustration|grafik|graphic|fuente|fonte|bron|kilde)s?\\b[^.]{0,20}?[:/|©])|©|\\(c\\)|getty|shutterstock|picture.?alliance|\\bimago\\b|/(?:afp|ap|reuters|dpa|epa|efe|ansa)\\b|\\b(?:afp|ap|reuters|dpa|epa|efe|ansa) ?/|ap photo|handout|file photo|archivbild|symbolbild|symbolfoto|courtesy (?:of|photo)|unsplash|istock|adobe ?stock',
  /** Rights and legal lines. */
  rights:
    'all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|tutti i diritti|todos os direitos|alle rechten|copyright|terms of (?:use|service)|privacy policy|datenschutz|nutzungsbedingungen|may not be (?:published|reproduced)|prohibida|riproduzione|reproduction|trademark',
  /** Date and reading-time lines. */
  date: '^(?:(?:last )?updated|published|posted|first published|aktualisiert|stand:?|veröffentlicht|erstellt|publi[ée]|mis à jour|modifié|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|bijgewerkt|laatste|publicerad|uppdaterad|publisert|oppdatert|opublikowano|aktualizacja|опубликовано)\\b|min(?:ute)?s? (?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd)|lesezeit|\\b(?:19|20)\\d\\d[,.]? (?:at |um |à |- )?\\d\\d?[:.h]\\d\\d|\\d\\d[.:]\\d\\d uhr|\\b(?:minutes?|hours?|days?|weeks?|months?) ago\\b|^vor \\d+ |^il y a \\d+|^hace \\d+',
  /** Who somebody at the outlet is, and how to reach them. */
  bio: '\\b(?:is an? (?:[\\w-]+ ){0,4}(?:reporter|editor|journalist|writer|correspondent|columnist|producer|freelance|contributor|professor|author)|contributed to this (?:report|article|story)|follow (?:him|her|them)|(?:reach|contact) (?:him|her|them|us|me)|can be reached|send (?:us )?(?:tips|an email)|got a (?:tip|story|news)|story was (?:originally )?(?:published|produced)|this article (?:was|is|originally|appeared|has been)|redakteur(?:in)? |est journaliste|es periodista|è giornalista)|[\\w.]+@[\\w-]+\\.\\w',
  /** Comments, log-in, cookies, technical notices. */
  notice:
    'comments?\\b.{0,20}$|kommentar|commentaire|comentario|commenti|reacties|cookies?\\b|consent|log ?in|sign in|anmelden|einloggen|registr|already (?:a|have)|subscriber|abonn[ée]|abonnent|premium|einwillig|zustimm|datenschutz|accept|javascript|browser|adblock|externe[nr]? inhalt|an dieser stelle|contenido externo|third.part|error|try again|loading|advertisement|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|advertentie|annons|reklam|реклама|sponsored',
} as const satisfies Record<string, string>;

export type PhraseGroup = keyof typeof PHRASE_GROUPS;
