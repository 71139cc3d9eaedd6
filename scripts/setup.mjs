// @ts-check
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeComplaint } from './setup/node-version.mjs';

/** The project's folder, wherever the command was called. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes a fresh clone ready: Node new enough, dependencies installed. Ends the process with a
 * plain sentence where that cannot be. Uses nothing but Node itself.
 */
export function setUp() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) leave(complaint);
  try {
    installDependencies(ROOT);
  } catch (error) {
    leave(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function leave(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
