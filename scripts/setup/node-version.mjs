// @ts-check
/** The oldest Node that every locked dependency runs on; `engines` in package.json says the same. */
export const OLDEST_NODE = [20, 19];

/**
 * What is wrong with a Node version, as a sentence that says what to do; `null` if it will do.
 *
 * @param {string} version such as `20.19.0`
 * @returns {string | null}
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return (
    `Story Context needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}. ` +
    'Install one from https://nodejs.org or with your version manager (`nvm install 22`).'
  );
}
