import type { ChangeCounts, Changes } from '@/lib/model/changes';
import type { Reading } from '@/lib/model/reading';
import { failed, ok, type Result } from '@/lib/model/result';
import { versionOf } from '@/lib/storage/briefs';
import type { Found } from '@/lib/storage/look-up';
import { type ArticleVersion, changesBetween, countChanges } from '@/lib/stories/changes';

type StoredVersion = NonNullable<Awaited<ReturnType<typeof versionOf>>>;

const asVersion = ({ snapshot, brief }: StoredVersion): ArticleVersion => ({
  title: snapshot.title,
  text: snapshot.text,
  brief,
});

/** What differs between two snapshots, `before` the older one. */
export async function compareVersions(
  before: string,
  after: string,
): Promise<Result<Changes, 'not-found'>> {
  const [older, newer] = await Promise.all([versionOf(before), versionOf(after)]);
  if (!older || !newer) return failed('not-found');
  return ok(changesBetween(asVersion(older), asVersion(newer)));
}

/**
 * How much of the page in view differs from the version in front; `null` where there is none or it
 * lies in the trash, where the text is the same, and where only a selection or a part of the text was read: what is not there
 * was not taken out.
 */
export async function changesSinceSaved(
  { article, brief }: Pick<Reading, 'article' | 'brief'>,
  { state, current }: Found,
): Promise<ChangeCounts | null> {
  const isPart =
    article.confidence.reasons.includes('selection') ||
    (article.access.level === 'partial' && current?.access.level === 'full');
  if (state.sameText || state.inTrash || !current || isPart) return null;
  const saved = await versionOf(current.id);
  if (!saved) return null;
  const { title, text } = article;
  return countChanges(changesBetween(asVersion(saved), { title, text, brief }));
}
