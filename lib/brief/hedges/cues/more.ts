import { cue } from '../../cues/cue-patterns';
import type { HedgePattern } from '../patterns';

/**
 * The plainest hedges of five more languages, own lists: adverbs that hardly mean anything else, the
 * journalist's conditional of French, Spanish, Italian and Portuguese ("aurait été tué"), words
 * before a number. Only looked at on a few pages; see docs/methods/hedges.md.
 */
const NUMBER = '(?:[$€£])?\\d';

/** Adverbs before a number, in any language with blanks. */
const before = (words: string, source: string): HedgePattern =>
  cue('approximate', words, `(?:${source})(?= ${NUMBER})`);

/** French hedges, the plainest. */
export const FR: readonly HedgePattern[] = [
  cue(
    'unverified',
    'vérifié vérifiée vérifiées vérifiés confirmé confirmée vérifier confirmer',
    "(?:n’|n')?(?:a|ont|été|pu|peut|peuvent|est|était)(?: pas| pu| encore| être| toujours)* pas(?: pu| encore| été| être| toujours| de manière indépendante)* (?:vérifi|confirm)(?:ée?s?|er)",
  ),
  cue('unverified', 'ignore sait', 'on ignore|on ne sait (?:pas|toujours pas)'),
  cue('unverified', 'savoir', 'reste à savoir'),
  cue('hearsay', 'présumé présumée présumés présumées prétendument', 'présumée?s?|prétendument'),
  cue(
    'hearsay',
    'aurait auraient serait seraient',
    '(?:aurai(?:en)?t|serai(?:en)?t)(?= (?:notamment |également |ainsi |déjà |été |pas )*[a-zà-ÿ]+(?:é|i|u|is|it|rt|rts)(?:e|s|es)?(?![\\wÀ-ɏ]))',
  ),
  cue('hearsay', 'rumeur rumeurs', 'rumeurs?'),
  cue('epistemic', 'pourrait pourraient', 'pourrai(?:en)?t'),
  cue('epistemic', 'peut', 'peut-être'),
  cue(
    'epistemic',
    'probablement vraisemblablement apparemment possiblement éventuellement',
    '(?:probable|vraisemblable|apparem|possible|éventuelle)ment',
  ),
  cue('epistemic', 'doute', 'sans doute'),
  cue('epistemic', 'semble semblent semblait semblaient', 'sembl(?:e|ent|ait|aient)'),
  before(
    'environ quelque presque près moins plus jusqu peu',
    "environ|quelque|presque|près de|au moins|au plus|jusqu['’]à|à peu près",
  ),
];

/** Spanish hedges, the plainest. */
export const ES: readonly HedgePattern[] = [
  cue('unverified', 'desconoce desconocen', 'se desconocen?'),
  cue('unverified', 'claro', 'no (?:está|estaba|queda|quedó) claro'),
  cue(
    'unverified',
    'confirmar confirmado confirmada verificar verificado',
    'sin confirmar|no (?:ha|han|se ha|se han|pudo|pudieron) (?:sido |podido )?(?:confirm|verific)(?:ar|ad[oa]s?)',
  ),
  cue(
    'hearsay',
    'presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas',
    '(?<!por )(?:presunt|supuest)[oa]s?',
  ),
  cue('hearsay', 'presuntamente supuestamente', '(?:presunta|supuesta)mente'),
  cue(
    'hearsay',
    'habría habrían',
    'habrían?(?= (?:sido |estado )?[a-zñáéíóú]+(?:ado|ido|to|cho)(?![\\wÀ-ɏ]))',
  ),
  cue('epistemic', 'podría podrían', 'podrían?'),
  cue('epistemic', 'quizá quizás vez', 'quizás?|tal vez'),
  cue(
    'epistemic',
    'probablemente posiblemente aparentemente',
    '(?:probable|posible|aparente)mente',
  ),
  cue('epistemic', 'parecer', 'al parecer'),
  before(
    'unos unas alrededor cerca casi menos aproximadamente hasta',
    'unos|unas|alrededor de|cerca de|casi|al menos|aproximadamente|hasta',
  ),
];

/** Italian hedges, the plainest. */
export const IT: readonly HedgePattern[] = [
  cue('unverified', 'chiaro', 'non (?:è|era) (?:ancora )?chiaro'),
  cue('unverified', 'sa', 'non si sa'),
  cue('hearsay', 'presunto presunta presunti presunte presumibilmente', 'presunt[oaie]'),
  cue(
    'hearsay',
    'avrebbe avrebbero sarebbe sarebbero',
    '(?:avrebbe|sarebbe)(?:ro)?(?= (?:già |anche |stat[oaie] )*[a-zàèéìòù]+(?:at|ut|it|st|rt|tt|s)[oaie](?![\\wÀ-ɏ]))',
  ),
  cue('epistemic', 'potrebbe potrebbero', 'potrebbe(?:ro)?'),
  cue(
    'epistemic',
    'forse probabilmente apparentemente possibilmente presumibilmente',
    'forse|(?:probabil|apparente|possibil|presumibil)mente',
  ),
  before('circa almeno quasi intorno', 'circa|almeno|quasi|intorno a'),
];

/** Portuguese hedges, the plainest. */
export const PT: readonly HedgePattern[] = [
  cue('unverified', 'sabe', 'não se sabe'),
  cue('unverified', 'claro', 'não (?:está|ficou) claro'),
  cue(
    'hearsay',
    'suposto suposta supostos supostas supostamente alegadamente',
    '(?:supost|alegad)(?:[oa]s?|amente)',
  ),
  cue(
    'hearsay',
    'teria teriam',
    'teriam?(?= (?:sido |estado )?[a-zãõáéíóúç]+(?:ado|ido|to)s?(?![\\wÀ-ɏ]))',
  ),
  cue('epistemic', 'poderia poderiam poderá poderão', 'poder(?:iam?|á|ão)'),
  cue(
    'epistemic',
    'talvez provavelmente possivelmente aparentemente',
    'talvez|(?:provavel|possivel|aparente)mente',
  ),
  before(
    'cerca quase menos aproximadamente até',
    'cerca de|quase|(?:ao|pelo) menos|aproximadamente|até',
  ),
];

/** Dutch hedges, the plainest. */
export const NL: readonly HedgePattern[] = [
  cue('unverified', 'onduidelijk onbekend', 'onduidelijk|(?:is|was|blijft) (?:nog )?onbekend'),
  cue('unverified', 'bevestigd', 'niet (?:\\w+ )?bevestigd'),
  cue('hearsay', 'verluidt', 'naar verluidt'),
  cue('hearsay', 'vermeende', 'vermeende'),
  cue(
    'epistemic',
    'misschien mogelijk waarschijnlijk vermoedelijk wellicht',
    'misschien|mogelijk|waarschijnlijk|vermoedelijk|wellicht',
  ),
  before(
    'ongeveer bijna zo circa minstens minimaal maximaal ruim hooguit',
    "ongeveer|bijna|zo['’]n|circa|minstens|minimaal|maximaal|hooguit",
  ),
];
