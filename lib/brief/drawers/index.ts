import type { Genre } from '@/lib/model/article';
import { DRAWER_ROLES, type Drawer, type DrawerRole } from '@/lib/model/drawer';
import type { NoReply } from '@/lib/model/source';
import { liesIn } from '@/lib/text/spans';
import type { ReadText } from '../read-text';
import { isClosingNote } from './closing';
import { drawerFeatures, type Found } from './features';
import { fitting, roleOf } from './role';

/** Here everything is somebody's response, or many reports stand in one: only wordings tell. */
const NO_REPORT: ReadonlySet<Genre['kind']> = new Set(['interview', 'opinion', 'review', 'live']);

/** Roles that are told by wording alone, so that every sentence of theirs is kept. */
const isTold = (role: DrawerRole): boolean => role === 'uncertain' || role === 'closing';

type Placed = { sentence: number; margin: number };

/**
 * Sentences of one role gathered from anywhere in the article, in the order of
 * {@link DRAWER_ROLES}. A sentence stands in one drawer at most: a note that ends the report in
 * `closing`, what could not be checked in `uncertain`, else the likeliest of the other three where
 * it is likely enough, and in each of these at most a third of the report. Drawers without a
 * sentence are left out.
 *
 * @param unfit sentences that are none of the report: only closing notes are looked for in them
 */
export function findDrawers(
  read: ReadText,
  unfit: ReadonlySet<number>,
  found: Found & { noReply: readonly NoReply[] },
): Drawer[] {
  const drawers = new Map<DrawerRole, Placed[]>(DRAWER_ROLES.map((role) => [role, []]));
  const told = toldByWording(read, unfit, found);
  for (const [sentence, role] of told) drawers.get(role)?.push({ sentence, margin: 1 });
  const fit = read.sentences
    .filter(({ kind, index }) => kind !== 'heading' && !unfit.has(index))
    .map(({ index }) => index);
  const isReport = !NO_REPORT.has(read.article.genre.kind);
  const features = isReport ? drawerFeatures(read, fit, found) : null;
  fit.forEach((sentence, at) => {
    const likely = features && !told.has(sentence) && roleOf(features[at] ?? [], read.lang);
    if (likely) drawers.get(likely.role)?.push({ sentence, margin: likely.probability });
  });
  return DRAWER_ROLES.flatMap((role) => {
    const placed = drawers.get(role) ?? [];
    const kept = isTold(role) ? placed : fitting(placed, fit.length, ({ margin }) => margin);
    return drawer(read, role, kept);
  });
}

function toldByWording(
  read: ReadText,
  unfit: ReadonlySet<number>,
  { hedges, noReply, spoken }: Found & { noReply: readonly NoReply[] },
): Map<number, DrawerRole> {
  const told = new Map<number, DrawerRole>();
  for (const { kind, spans, sentences } of hedges) {
    const [cue] = spans;
    const index = sentences[0] ?? 0;
    if (kind === 'unverified' && cue && !liesIn(cue, spoken.quoted) && !unfit.has(index))
      told.set(index, 'uncertain');
  }
  for (const { sentences } of noReply) told.set(sentences[0] ?? 0, 'closing');
  for (const { index, text, kind } of read.sentences) {
    if (kind !== 'heading' && isClosingNote(text, read.lang)) told.set(index, 'closing');
  }
  return told;
}

function drawer(read: ReadText, role: DrawerRole, placed: readonly Placed[]): Drawer[] {
  if (placed.length === 0) return [];
  const inOrder = [...placed].sort((a, b) => a.sentence - b.sentence);
  return [
    {
      role,
      sentences: inOrder.map(({ sentence }) => sentence),
      margins: inOrder.map(({ margin }) => margin),
      spans: inOrder.map(({ sentence }) => {
        const { start = 0, end = 0 } = read.sentences[sentence] ?? {};
        return { start, end };
      }),
      rule: isTold(role) ? `drawer.${role}@1` : 'drawer.model@2',
    },
  ];
}
