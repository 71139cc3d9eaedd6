import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '@/scripts/setup/dependencies.mjs';
import { nodeComplaint, OLDEST_NODE } from '@/scripts/setup/node-version.mjs';

describe('nodeComplaint', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('has nothing against %s', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it.each(['18.20.4', '20.18.3', '6.1.0'])('says what to do about %s', (version) => {
    expect(nodeComplaint(version)).toMatch(/20\.19 or newer.*Install/s);
  });

  it('asks for the same version as package.json', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${OLDEST_NODE.join('.')}`);
  });
});

describe('isInstalled', () => {
  const lock = (packages: Record<string, { version?: string; optional?: boolean }>) => ({
    packages: { '': { version: '0.1.0' }, ...packages },
  });
  const locked = lock({
    'node_modules/preact': { version: '10.1.0' },
    'node_modules/only-for-windows': { version: '1.0.0', optional: true },
  });

  it('holds where each locked package has its version, optional ones of other systems apart', () => {
    expect(isInstalled(locked, lock({ 'node_modules/preact': { version: '10.1.0' } }))).toBe(true);
  });

  it.each([
    ['nothing is installed', null],
    ['a package is missing', lock({})],
    ['a package has another version', lock({ 'node_modules/preact': { version: '10.0.9' } })],
  ])('does not hold where %s', (_, installed) => {
    expect(isInstalled(locked, installed)).toBe(false);
  });
});
