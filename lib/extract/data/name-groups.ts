/**
 * What publishers call the parts of a page, in class names, ids and roles.
 *
 * Source: the words of Readability's `unlikelyCandidates`, `positive` and `negative` lists, the
 * class names of the common content systems (WordPress, Drupal, Arc, AEM, Brightspot, Escenic,
 * CUE, Polopoly), schema.org and ARIA, and words for the same parts in de, fr, es, it, pt, nl and
 * the Nordic languages. They are features with fitted weights, not rules, so a word that misleads
 * now and then costs little.
 *
 * Each is the source of a regular expression that is tried at the start of every word of
 * `PageNode.names`; a word that must match whole ends in a blank.
 */
export const NAME_GROUPS = {
  article: '(?:article|story|post|entry|artikel|articulo|articolo|artigo|main|hentry) ',
  lead:
    'stand ?first|lead |lede|dek |deck |sub ?title|sub ?head(?:line)? |intro|summary|chapo|chapeau|sommario|entradilla|' +
    'bajada|vorspann|description|excerpt|sottotitolo|occhiello|ingress|manchet|resume|abstract|anleser|unterzeile|' +
    'under ?rubrik|perex|spot |linha fina|volanta|copete|catenaccio|lid |preamble|bloc chapo|strapline|article ?lead|post ?lead',
  title: 'title |headline |heading |titre|titel|titulo|titolo|hed ',
  caption:
    'caption|legend|bild ?(?:unterschrift|text)|cutline|fig ?caption|didascalia|bijschrift|pie |image ?(?:text|meta|info|desc)|photo ?(?:text|meta|info|desc)|media ?(?:text|meta|info|desc)',
  credit: 'credit|copyright|photographer|fotograf|source |quelle|rights|agency',
  media:
    'image|img |photo|picture|foto|bild|figure|media |video|player|gallery|galerie|galeria|slide|carousel|swiper|lightbox|audio|podcast|jw ?player|brightcove|youtube',
  related:
    'relat|recirc|read ?(?:more|also|next)|more ?(?:on|from|news|stories|articles|like)|also ?read|recommend|teaser|outbrain|taboola|' +
    'trending|popular|most ?(?:read|view|pop)|weitere|mehr |lire|a lire|relacion|correlat|gerelateerd|links? |link ?list|further|suggest|' +
    'next ?(?:article|story|up)|in ?line ?(?:link|promo|teaser)|see ?also|leggi ?anche|card|latest|top ?stories|headlines |list item|items |river|feed |collection|dossier|onward|rail |plista|zergnet|you may|les ogsa|readmore|leia|vermas',
  promo:
    'promo|newsletter|news letter|subscri|sign ?up|abo |abonn|cta |call ?to|follow|app ?(?:promo|banner|download|store)|push|whatsapp|telegram|banner|offer|donat|support |membership|marketing|shop|product|buy|affiliate|deal|price',
  share:
    'shar|social|tweet|twitter|facebook|linkedin|tool ?(?:s|bar) |tools|actions? |bookmark|print |email |teilen|partage|compart|toolbar|bouton|button|btn|icon',
  comment:
    'comment|disqus|kommentar|coral|respond|reaction|reactie|discussion|forum|reply|opinion ?form|vote|poll |rating|quiz|survey',
  author:
    'author|by ?line|bio |biograph|contributor|writer|journalist|autor|signature|auteur|redact|reporter|profile|avatar|firma |verfasser|forfatter|skribent',
  date: 'date|time|pub(?:lish)?(?:ed)? ?(?:date|time|on)|updated|datum|fecha|data |meta |metadata|info ?bar|dateline|reading',
  nav: 'nav|menu|bread ?crumb|pag(?:er|ination)|top ?bar|mast ?head|skip|toc |table of contents|inhaltsverzeichnis|tabs? |jump ?link|logo',
  footer:
    'foot(?:er|note)|(?:page|site|article|post|story) ?(?:end|bottom)|post ?script|colophon|imprint|impressum|disclaimer|legal|correction',
  aside:
    'aside|side ?bar|widget|complementary|secondary|(?:right|left|side) ?(?:rail|col|column|bar)|supplement|marginal',
  consent:
    'consent|cookie|gdpr|cmp ?(?:box|container|wrapper|modal|ui|dialog)|onetrust|ot sdk|didomi|usercentrics|privacy|cybot',
  layer:
    'modal|overlay|popup|pop up|dialog|notice|notification|alert|message|warning|toast|tooltip',
  tags: 'tags? |topics?|keyword|schlag|themen|thema|temas|etiquet|categories|mots|taxonomy|badge|chip|pill',
  wall: 'pay ?wall|premium|piano|reg ?wall|locked|meter|tp modal|gate|login|log in|sign in|regist|user|account',
  fact: 'fact|fakta|info ?box|kasten|explainer|sidebar|callout|glossar|zusammenfassung|ai ?summary|steckbrief|infokasten|encadre|despiece',
  box: 'box|highlight|key ?(?:points|facts|takeaways)|panel|module|note',
  hidden:
    '(?<!overflow )hidden|visually|sr only|screen reader|invisible|off ?screen|a11y|display none|d none|noprint|no print',
  list: 'list|ul |ol |grid|row |items',
  header: '(?:page|site|article|story|post|entry|content)? ?header|hero',
} as const satisfies Record<string, string>;

export type NameGroup = keyof typeof NAME_GROUPS;
