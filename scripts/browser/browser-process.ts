/** Starts a browser as a child process and ends it again, and only it. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Time a browser has to write its profile before it is ended by force. */
const FAREWELL_MS = 10_000;

export type BrowserProcess = {
  child: ChildProcess;
  ended: Promise<void>;
  /** What it has written to its error output so far. */
  log: () => string;
  /** Waits for its end after it was asked to go; ends it by force where it does not. */
  finish: () => Promise<void>;
};

export function startBrowser(program: string, args: string[], stdio: StdioOptions): BrowserProcess {
  const child = spawn(program, args, {
    stdio,
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString('utf8')).slice(-20_000);
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  // the driver reports a failed start; this keeps Node from reporting it a second time
  ended.catch(() => undefined);
  const killAtExit = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', killAtExit);
  child.once('exit', () => process.removeListener('exit', killAtExit));
  return {
    child,
    ended,
    log: () => log,
    finish: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const overdue = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS);
      await once(child, 'exit');
      clearTimeout(overdue);
    },
  };
}

/** A new, empty profile folder and how to be rid of it. */
export function temporaryProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-context-profile-'));
  // helpers of the browser may still write for a moment
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
