/**
 * An expression that works on the extension's store by hand, as an import or an update of the
 * extension leaves it. `work` has the transaction, `table` gives a store of it, `done` ends it.
 */
export const inStore = (
  tables: readonly string[],
  work: string,
): string => `new Promise((resolve, reject) => {
  const opened = indexedDB.open('story-context');
  opened.onerror = () => reject(opened.error);
  opened.onsuccess = () => {
    const work = opened.result.transaction(${JSON.stringify(tables)}, 'readwrite');
    const table = (name) => work.objectStore(name);
    const done = (value) => { opened.result.close(); resolve(value); };
    ${work}
  };
})`;

/** Any call wakes the background, which goes on with what is left to do. */
export const WAKE_BACKGROUND = `(globalThis.browser ?? chrome).runtime
  .sendMessage({ call: 'markRead', data: { articleIds: ['nobody'], read: true } })
  .then(() => true)`;

/** Whether no article waits for its brief or its place, and no story for its digest. */
export const ALL_DONE = inStore(
  ['briefs', 'articles', 'stories'],
  `const left = [
    table('briefs').index('brief.analysisVersion').count(0),
    table('articles').index('[toPlace+id]').count(),
    table('stories').index('[due+id]').count(),
  ];
  work.oncomplete = () => done(left.every(({ result }) => result === 0));`,
);
