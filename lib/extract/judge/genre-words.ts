import type { Genre } from '@/lib/model/article';

/** Genres that a label can name. */
export type LabelledGenre = Exclude<Genre['kind'], 'news' | 'other'>;

/**
 * What outlets call a genre in en, de, fr, es, it, pt, nl, ja, zh, ko: in a rubric, in the address or
 * as the label before a headline. Whole words, as they stand between marks or hyphens. Put together
 * from the usual names of rubrics; words that also name topics ("culture", "test") are left out.
 */
export const GENRE_WORDS: Record<LabelledGenre, RegExp> = {
  live: /^(?:live|live-?blog|live-?ticker|news-?ticker|ticker|live-?updates?|en-direct|en direct|direct|en-vivo|en vivo|en directo|in diretta|diretta|ao vivo|ao-vivo|minuto a minuto|le fil info)$/i,
  opinion:
    /^(?:opinion|opinions|comment|commentary|commentisfree|op-ed|editorial|editorials|columns?|columnists?|letters|viewpoint|perspectives?|meinung|meinungen|kommentare?|kolumnen?|leitartikel|gastbeitrag|gastkommentar|glosse|debatte|standpunkt|essay|tribunes?|chroniques?|éditos?|editos?|éditorial|idées|idees|opini[oó]n|opiniones|tribuna|columna|columnas|opinioni|opinione|editoriale|commenti|commento|opini[aã]o|colunas?|colunistas|opinie|columnisten|commentaar|voices|nuomon[eė]s|komentarai|n[aá]zory|koment[aá][rř]e?|mnenja|v[eé]lem[eé]ny|publicisztika|mielipi(?:de|teet)|p[aä][aä]kirjoitus|debat(?:t|ter)?|ledare?|leder|lederartikler|meninger|kronikk?|kronikker|yazarlar|k[oö]şe[ -]yazıları|opinii|мнения?|колонки?|комментарии|社説|コラム|論説|オピニオン|评论|社论|사설|칼럼|오피니언)$/i,
  analysis:
    /^(?:analysis|analyses|analyse|analysen|explainers?|explained|hintergrund|decryptage|décryptage|análisis|analisis|analisi|análise|analise|achtergrond|in-depth|analiz[yae]?|analyysi|analyyttinen|analýzy|elemz[eé]s|разбор|аналитика|fact-?check|faktencheck|faktenfinder|解説|解读|분석)$/i,
  interview:
    /^(?:interviews?|entretiens?|entrevistas?|intervista|interviste|q&a|im gespräch|im-gespraech|vraaggesprek|rozhovory?|wywiady?|interj[uú]k?|haastattelut?|intervj(?:u|uer)|r[oö]portaj|интервью|インタビュー|인터뷰)$/i,
  review:
    /^(?:(?:\p{L}+-){0,2}reviews?|rezension|rezensionen|kritik|filmkritik|buchkritik|critiques?|reseñas?|resenas?|críticas?|criticas?|recensioni|recensione|resenhas?|recensies?|testberichte?|recenz(?:e|je|ia|ie)|anmeldelser?|recension(?:er)?|рецензии?|レビュー|评测|리뷰)$/iu,
  'round-up':
    /^(?:round-?ups?|briefing|(?:business|morning|evening|daily|weekly) brief(?:ing)?|newsletters?|the week|digest|überblick|wochenrückblick|presseschau|revue de presse|resumen|rassegna stampa|resumo|overzicht|recap|まとめ)$/i,
  'press-release':
    /^(?:press-?releases?|press releases?|(?:the-)?press-?(?:office|room)|news-?releases?|media-?releases?|speeches|pressemitteilung(?:en)?|pressemeldung(?:en)?|communiqués? de presse|communiques?|notas? de prensa|comunicados?|comunicat[oi](?: stampa)?|comunicati-stampa|persbericht(?:en)?|presseportal|pm|プレスリリース|ニュースリリース|보도자료)$/i,
};

/** Words that name the genre wherever they stand among the words of an address's last part. */
export const SLUG_WORDS: [LabelledGenre, RegExp][] = [
  ['live', /^(?:liveblog|liveticker|newsticker|newsblog)$/i],
  ['opinion', /^(?:kolumne|kommentar|leitartikel|gastbeitrag|gastkommentar|glosse)$/i],
  ['analysis', /^(?:explainers?|faktencheck|factcheck)$/i],
  ['review', /^(?:rezension|filmkritik|buchkritik)$/i],
];

/** A list of things named in the headline: "The 10 best …", "Top 5 …", "…, ranked". */
export const LIST_TITLE =
  /^(?:the )?best (?:\p{L}+ ){0,5}\p{L}+s$|^(?:here are |these are )?(?:the |list of )?(?:\d+ |top \d+ |top |\w+ )?(?:best|top)\b.*\b(?:of|for|in|to)\b|\btop[- ]\d+\b|\b\d+ (?:of the )?(?:best|top)\b|\bthe best \w+ \p{L}+s\b|\b(?:best|top) (?:\p{L}+ ){0,4}(?:programs|companies|agencies|platforms|products|brands|deals)\b|\b(?:amazon|black friday|prime day|cyber monday)\b.*\b(?:deals|offers)\b|, ranked\b|^(?:here are )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[\p{L}'’-]+ ){0,3}(?:gadgets|products|books|films|movies|shows|apps|tools|outfits|wines|bottles|gifts|restaurants|hotels|places|games|shoes|songs|albums)\b|^(?:die (?:\d+ )?besten|les (?:\d+ )?meilleure?s|los (?:\d+ )?mejores|i (?:\d+ )?migliori|de (?:\d+ )?beste)\b|(?:\d+|[０-９]+)選/iu;
/** What is counted in guides, forecasts and reports: a list of these is no list of things. */
export const NO_THINGS =
  /\b(?:trends?|tips|ways?|reasons|ideas|practices|mistakes|technologies|resolutions|things|strategies|myths|questions|facts|features|benefits|techniques|methods|steps|types|principles|predictions|policies|lessons|signs|habits|secrets|rules|concerns|priorities|challenges|skills|court|general|official|officials|diplomat|adviser|aide|tipps|gründe|fehler|conseils|consejos|consigli|dicas)\b/iu;

/**
 * A headline that says how far an event is known: a report, although it asks and explains like a
 * piece of analysis.
 */
export const STATE_OF_NEWS =
  /\bwhat we (?:do )?(?:and do(?:n['’]t| not) )?know\b|\bwas wir (?:bisher )?(?:über .+ )?wissen\b|\bwas (?:bisher )?(?:über .+ )?bekannt ist\b|\bce qu(?:e l)?['’]on sait\b|\blo que (?:se sabe|sabemos)\b|\b(?:cosa|quello che) (?:si sa|sappiamo)\b|\bo que (?:se sabe|sabemos)\b|\bwat we weten\b/iu;

/** Words in a headline that name its genre wherever they stand. */
export const TITLE_WORDS: [LabelledGenre, RegExp][] = [
  [
    'live',
    /\b[Ll]ive[- ]?(?:[Bb]log|[Tt]icker|[Uu]pdates?)\b|\p{L}[- ]?[Tt]icker\b|\bLIVE\b|\ben direct\b|\ben vivo\b|\bin diretta\b|\bao vivo\b/u,
  ],
  [
    'round-up',
    /\bround-?up\b|\bnews des tages\b|一気読み|\bnewsletter\b.*#?\d|\bissue #\d+|まとめ$|週間ニュース|ランキング$|^(?:business|morning|evening|daily|weekly) brief(?:ing)?\b/iu,
  ],
  [
    'review',
    /\breview(?:ed)?\b|\bim test\b|\brezension\b|\breseña\b|\brecensione\b|\brecensie\b|\btried and tested\b|\btested\b|\bhands-on\b|レビュー|実機|(?:使って|試して|比較して|触って|食べて)みた|评测|사용기/iu,
  ],
  [
    'interview',
    /^(?:interview|entretien|entrevista|intervista)\b|\b(?:im|ein|das) interview\b|\binterview (?:mit|avec)\b|\bim gespräch\b|インタビュー|인터뷰/iu,
  ],
];

/** What a release says of itself in its first or last lines, on whatever page. */
export const RELEASE =
  /FOR IMMEDIATE RELEASE|PR ?Newswire|Business ?Wire|GLOBE ?NEWSWIRE|EQS-News|\(ots\)|original-content von|press contact:|pressekontakt:|media contact:|contact presse|contatto stampa|（本社[：:]|\(本社[：:]/iu;
/** The same on pages that are not marked as news, where outlets would quote it. */
export const OWN_RELEASE =
  /\b(?:today|proudly) announced\b|\bis (?:pleased|proud|excited|delighted) to announce\b|\bgibt bekannt\b|\boffice of the press secretary\b|^remarks (?:by|of)\b|^about [A-Z][\p{L}.& ]{2,40}$/imu;
/** Hosts of governments and their bodies. */
export const GOVERNMENT =
  /\.gov(?:\.[a-z]{2})?$|\.(?:gob|gouv|govt|go)\.[a-z]{2}$|\.gc\.ca$|\.europa\.eu$|(?:^|\.)bund\.de$|\.admin\.ch$/i;
/** Parts of an address where such hosts keep what they say in public. */
export const PUBLIC_WORD =
  /^(?:blogs?|news(?:room)?|press.*|speech(?:es)?|statements?|briefing-room|remarks|media)$/i;

/** What the first or last lines say of a column: who may think so, and whose opinion it is. */
export const COLUMN =
  /^commentary\b|\b(?:is|are) an? (?:[\p{L}-]+ ){0,4}columnists?\b|\b(?:opinions|views) expressed\b|\bgastbeitrag\b|\bkolumne\b|\bkolumnistin\b|\bproject syndicate\b|\bmeinung de[rs] autors?\b|\b(?:ein|unser) (?:kommentar|essay|leitartikel|zwischenruf|meinungsbeitrag) von\b|\b(?:opinion|commentary|column|editorial|viewpoint) by\b|\bun(?:a|e)? (?:tribune|chronique|columna|editoriale?) (?:de|di)\b|\bop-ed\b|\bletter to the editor\b/iu;
/** What the first lines say of a newsletter. */
export const NEWSLETTER =
  /\b(?:is|as) (?:a|an|our|the) (?:[\p{L}-]+ ){0,8}newsletter\b|\bthis (?:week|month)['’]s (?:newsletter|issue|edition|digest)\b|\bnewsletter about\b|\bmorning newsletter\b|\bedition of (?:our |the )?[\p{L} ]{0,30}newsletter\b|\bwelcome to (?:[\p{L}.]+ ){1,5}(?:issue|edition)\b/iu;
/** What the first lines say of a conversation that is printed as one. */
export const CONVERSATION =
  /\bein gespräch (?:über|mit)\b|\bim interview (?:verrät|erzählt|spricht|erklärt)\b|\bthis interview has been (?:edited|condensed)\b|\bour conversation\b.*\bedited\b|\bpropos recueillis\b|\bdas (?:interview|gespräch) führten?\b/iu;
/** What the first lines say of a piece that weighs: "An analysis by Ana Ruiz". */
export const ANALYSIS =
  /\b(?:an analysis|news analysis|eine analyse|une analyse|un análisis|un['’]analisi|uma análise|een analyse) (?:by|von|de|di|da|van)\b/iu;
/** A verdict in marks, as reviews end or begin with, or a text that calls itself a review. */
export const RATING =
  /^(?:grade|rating|verdict|score|our rating|fazit|wertung|note|voto)\s?[:：]|★{2,}|\b[0-5](?:[.,]\d)?\/5\b|\b\d(?:[.,]\d)?\/10\b|\bgrade: [A-F][+-]?(?=\W|$)|\bi review(?:ed)?\b|\b(?:in this|my|our) review\b/imu;
