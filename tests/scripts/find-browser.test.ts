import { describe, expect, it } from 'vitest';
import { findBrowser, kindOf } from '@/scripts/browser/find-browser.mjs';

/** A machine on which only the named programs can be run. */
const machine = (platform: string, programs: string[], env: Record<string, string> = {}) => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/ada', ...env },
  isProgram: (file: string) => programs.includes(file),
});

describe('findBrowser', () => {
  it('prefers Chromium over Chrome, Edge and Brave', () => {
    const programs = ['/usr/bin/brave-browser', '/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser('chromium', machine('linux', programs))).toBe('/usr/bin/chromium');
  });

  it('takes BROWSER_PATH before what lies in PATH, for its own kind only', () => {
    const env = { BROWSER_PATH: '/opt/mine/chrome' };
    const here = machine(
      'linux',
      ['/opt/mine/chrome', '/usr/bin/chromium', '/usr/bin/firefox'],
      env,
    );
    expect(findBrowser('chromium', here)).toBe('/opt/mine/chrome');
    expect(findBrowser('firefox', here)).toBe('/usr/bin/firefox');
  });

  it('refuses a BROWSER_PATH that cannot be run, and does not take another instead', () => {
    const here = machine('linux', ['/usr/bin/chromium'], { BROWSER_PATH: '/nowhere' });
    expect(() => findBrowser('chromium', here)).toThrow('/nowhere');
  });

  it.each([
    ['darwin', 'chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', 'firefox', '/home/ada/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'firefox', 'C:\\Programs\\Mozilla Firefox\\firefox.exe'],
    ['linux', 'chromium', '/opt/google/chrome/chrome'],
  ] as const)('knows where %s keeps %s', (platform, kind, program) => {
    const here = machine(platform, [program], { PROGRAMFILES: 'C:\\Programs' });
    expect(findBrowser(kind, here)).toBe(program);
  });

  it('gives null where there is none', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium']))).toBeNull();
  });
});

describe('kindOf', () => {
  it.each([
    ['/usr/bin/firefox-esr', 'firefox'],
    ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'firefox'],
    ['/home/firefox-fan/chromium', 'chromium'],
  ])('tells %s by its own name', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });
});
