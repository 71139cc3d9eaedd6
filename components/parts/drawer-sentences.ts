import type { Brief } from '@/lib/model/brief';
import { DRAWER_ROLES, type DrawerMove, type DrawerRole } from '@/lib/model/drawer';

export type DrawerSentences = Record<DrawerRole, number[]>;

/**
 * The sentences of each drawer in reading order, as found and then as the reader moved them: the
 * reader's word wins, also for sentences that nobody had put anywhere. Words that the text no
 * longer has move nothing.
 */
export function drawerSentences(
  { drawers, sentences }: Brief,
  text: string,
  moves: readonly DrawerMove[],
): DrawerSentences {
  const roles = new Map<number, DrawerRole | null>(
    drawers.flatMap(({ role, sentences: members }) =>
      members.map((at): [number, DrawerRole] => [at, role]),
    ),
  );
  if (moves.length > 0) {
    const moved = new Map(moves.map(({ sentence, role }) => [sentence, role]));
    sentences.forEach(({ start, end }, at) => {
      const role = moved.get(text.slice(start, end));
      if (role !== undefined) roles.set(at, role);
    });
  }
  const found = Object.fromEntries(
    DRAWER_ROLES.map((role): [DrawerRole, number[]] => [role, []]),
  ) as DrawerSentences;
  for (const [at, role] of roles) if (role) found[role].push(at);
  for (const role of DRAWER_ROLES) found[role].sort((a, b) => a - b);
  return found;
}
