/** What a Firefox profile for driving is told before its first start. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

type Preference = string | number | boolean;

/** A fixed name for the extension's pages, so that its data is found again after a restart. */
export const EXTENSION_UUID = '5c0e3ab1-6f0d-4b5e-9a53-7d0c53a1f0de';

/** No first-run pages, no messages home. */
const QUIET: Record<string, Preference> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** A temporary add-on vanishes when Firefox ends; its data and address stay by these. */
const KEEP_DATA: Record<string, Preference> = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Everything but this machine goes to a proxy that is not there; localhost never uses one. */
const LOCAL_ONLY: Record<string, Preference> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

export function writePreferences(
  profile: string,
  options: {
    extensionId: string;
    localOnly: boolean;
    calm: boolean;
    allowsAll: boolean;
    locale?: string;
  },
): void {
  const preferences: Record<string, Preference> = {
    ...QUIET,
    ...KEEP_DATA,
    ...(options.localOnly ? LOCAL_ONLY : {}),
    ...(options.locale ? { 'intl.locale.requested': options.locale } : {}),
    ...(options.allowsAll ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
    // little motion keeps pictures and clicks from hitting a moving thing
    ...(options.calm ? { 'ui.prefersReducedMotion': 1 } : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: EXTENSION_UUID }),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
