/** What is in the build: least permission, small scripts, nothing that makes code from text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILD, KIND } from '../support/browser';

const read = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));

/** A page's scripts with all that they import statically. */
function scriptsOf(page: string): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const imports = read(file).matchAll(
      /(?:^|[;}\s])(?:import|export)[^;()'"`]*?["'](\.[^"']+)["']/g,
    );
    for (const [, target = ''] of imports) add(path.posix.join(path.posix.dirname(file), target));
  };
  for (const [, source = ''] of read(page).matchAll(
    /<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g,
  ))
    add(source);
  return found;
}

const packedKb = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1000;

/** The background, and the comparison's worker: neither ever comes into a page. */
const NOT_INJECTED = ['background.js', 'comparison.js'];

describe('the build', () => {
  it('asks for no host permission and runs nothing on pages by itself', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'scripting',
      ...(KIND === 'chromium' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
  });

  it('may ask later for access to all sites, and for nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('has a side panel that does not open by itself', () => {
    if (KIND === 'chromium') expect(manifest.side_panel.default_path).toBe('sidepanel.html');
    else
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
  });

  it('names the oldest browsers it runs in', () => {
    if (KIND === 'chromium') expect(manifest.minimum_chrome_version).toBe('123');
    else
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      });
  });

  it.each(['popup', 'sidepanel'])(
    'loads at most 40 kB of script before the first paint of the %s, gzipped',
    (page) => {
      const scripts = scriptsOf(`${page}.html`);
      expect(scripts.size).toBeGreaterThan(1);
      expect(packedKb(scripts)).toBeLessThanOrEqual(40);
    },
  );

  it.each(
    readdirSync(BUILD).filter((file) => file.endsWith('.js') && !NOT_INJECTED.includes(file)),
  )('injects at most 25 kB of script into a page, gzipped: %s', (script) => {
    expect(packedKb([script])).toBeLessThanOrEqual(25);
  });

  it('makes no code from text', () => {
    const scripts = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts)
      expect(read(file), file).not.toMatch(/\beval\(|new Function\(|importScripts\(/);
  });
});
