import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILD } from './browser';

/** A copy of the built extension that has its optional access to sites from the start. */
export function buildWithAccess(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-context-access-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const given = { ...manifest, host_permissions: optional_host_permissions };
  writeFileSync(file, JSON.stringify(given));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
