import { database } from '../database';
import { removeDocument } from '../postings/documents';
import { answersAbout, bridged, pairOf } from './answers';
import { storiesOf } from './members';
import { recountStories } from './recount';

/** Leaves out of the names' articles those that are deleted; a name of none goes. */
async function forgetNames(articleId: string): Promise<void> {
  const { storyNames } = database();
  for (const row of await storyNames.where('articleIds').equals(articleId).toArray()) {
    const articleIds = row.articleIds.filter((id) => id !== articleId);
    if (articleIds.length === 0) await storyNames.delete(row.id);
    else await storyNames.put({ ...row, articleIds });
  }
}

async function forgetAnswers(articleId: string): Promise<void> {
  const { answers } = database();
  const about = await answersAbout([articleId]);
  if (about.length === 0) return;
  const others = about.flatMap(({ articleIds }) => articleIds.filter((id) => id !== articleId));
  const said = new Set((await answersAbout(others)).map(pairOf));
  await answers.where('articleIds').equals(articleId).delete();
  await answers.bulkAdd(bridged(articleId, about).filter((answer) => !said.has(pairOf(answer))));
}

/**
 * Takes articles that are deleted for good out of their stories. What the reader said of others
 * through them stays said. Joins a running transaction over `storyTables`.
 */
export async function forgetInStories(articleIds: readonly string[]): Promise<void> {
  const db = database();
  const storyIds = await storiesOf(articleIds);
  await db.profiles.bulkDelete([...articleIds]);
  await db.placements.bulkDelete([...articleIds]);
  for (const articleId of articleIds) {
    await forgetAnswers(articleId);
    await forgetNames(articleId);
    await removeDocument(articleId);
  }
  await recountStories(storyIds);
}
