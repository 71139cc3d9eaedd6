import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A module of ours as one script that sets `storyContext`, to be evaluated in a page. */
export async function inPageScript(entry: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'storyContext' },
    },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (!first || !('output' in first)) throw new Error('The in-page code could not be bundled.');
  // A top-level `var` of an evaluated script is global only in sloppy mode; say so plainly.
  return `${first.output[0].code}\n;globalThis.storyContext = storyContext;`;
}
