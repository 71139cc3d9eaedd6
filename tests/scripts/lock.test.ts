import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Locked = { version?: string; optionalDependencies?: Record<string, string> };

/**
 * `npm install` leaves the programs of other systems out of the lock where a registry has none of
 * them; `npm ci` then fails everywhere, and on those systems the tools would lack their program.
 */
it('the lock names the programs of every system that its tools have', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages: [string, Locked][] = Object.entries(lock.packages);
  const names = new Set(packages.map(([place]) => place.split('node_modules/').at(-1)));
  const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !names.has(name)),
  );
  expect(missing).toEqual([]);
});
