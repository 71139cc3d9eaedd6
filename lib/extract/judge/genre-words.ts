import type { Genre } from '@/lib/model/article';

/** Genres that a label can name. */
export type LabelledGenre = Exclude<Genre['kind'], 'news' | 'other'>;

/**
 * What outlets call a genre in en, de, fr, es, it, pt, nl: in a rubric, in the address or as the
 * label before a headline. Whole words, as they stand between marks or hyphens. Put together from
 * the usual names of rubrics; words that also name topics ("culture", "test") are left out.
 */
export const GENRE_WORDS: Record<LabelledGenre, RegExp> = {
  live: /^(?:live|live-?blog|live-?ticker|news-?ticker|ticker|live-?updates?|en-direct|en direct|direct|en-vivo|en vivo|en directo|in diretta|diretta|ao vivo|ao-vivo|minuto a minuto)$/i,
  opinion:
    /^(?:opinion|opinions|comment|commentary|commentisfree|op-ed|editorial|editorials|columns?|columnists?|letters|viewpoint|perspectives?|meinung|meinungen|kommentare?|kolumnen?|leitartikel|gastbeitrag|gastkommentar|glosse|debatte|standpunkt|essay|tribunes?|chroniques?|éditos?|editos?|éditorial|idées|idees|opini[oó]n|opiniones|tribuna|columna|columnas|opinioni|opinione|editoriale|commenti|commento|opini[aã]o|colunas?|colunistas|opinie|columnisten|commentaar|voices)$/i,
  analysis:
    /^(?:analysis|analyses|analyse|analysen|explainers?|explained|hintergrund|decryptage|décryptage|análisis|analisis|analisi|análise|analise|achtergrond|in-depth|fact-?check|faktencheck|faktenfinder)$/i,
  interview:
    /^(?:interviews?|entretiens?|entrevistas?|intervista|interviste|q&a|im gespräch|im-gespraech|vraaggesprek)$/i,
  review:
    /^(?:reviews?|rezension|rezensionen|kritik|filmkritik|buchkritik|critiques?|reseñas?|resenas?|críticas?|criticas?|recensioni|recensione|resenhas?|recensies?|testberichte?)$/i,
  'round-up':
    /^(?:round-?ups?|briefing|morning briefing|newsletters?|the week|digest|überblick|wochenrückblick|presseschau|revue de presse|resumen|rassegna stampa|resumo|overzicht|recap)$/i,
  'press-release':
    /^(?:press-?releases?|press releases?|pressemitteilung(?:en)?|pressemeldung(?:en)?|communiqués? de presse|communiques?|notas? de prensa|comunicados?|comunicat[oi](?: stampa)?|comunicati-stampa|persbericht(?:en)?|presseportal|pm)$/i,
};

/** Words in a headline that name its genre wherever they stand. */
export const TITLE_WORDS: [LabelledGenre, RegExp][] = [
  [
    'live',
    /\b[Ll]ive[- ]?(?:[Bb]log|[Tt]icker|[Uu]pdates?)\b|\p{L}[- ]?[Tt]icker\b|\bLIVE\b|\ben direct\b|\ben vivo\b|\bin diretta\b|\bao vivo\b/u,
  ],
  [
    'review',
    /\breview(?:ed)?\b|\bim test\b|\brezension\b|\breseña\b|\brecensione\b|\brecensie\b|\btried and tested\b|\btested\b|\bhands-on\b/iu,
  ],
  [
    'interview',
    /^(?:interview|entretien|entrevista|intervista)\b|\b(?:im|ein|das) interview\b|\binterview (?:mit|avec)\b|\bim gespräch\b/iu,
  ],
  [
    'round-up',
    /^(?:the )?(?:\d+ |top \d+ )?(?:best|top)\b.*\b(?:of|for|in|to)\b|\btop[- ]\d+\b|\bround-?up\b|^(?:die besten|les meilleure?s|los mejores|i migliori|de beste)\b|\bnews des tages\b/iu,
  ],
];

/** What a release says of itself in its first or last lines. */
export const RELEASE =
  /FOR IMMEDIATE RELEASE|PR ?Newswire|Business ?Wire|GLOBE ?NEWSWIRE|EQS-News|\(ots\)|original-content von|press contact:|pressekontakt:|media contact:|contact presse|contatto stampa/iu;
