/** The extension's own texts in component tests: the locale files as the build turns them out. */
import path from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const folder = path.resolve(import.meta.dirname, '../../../locales');

/** Messages by their name in the browser, such as `action_undo`. */
export async function readMessages(locale: string): Promise<Record<string, string>> {
  const parsed = await parseMessagesFile(path.join(folder, `${locale}.yml`));
  const messages: Record<string, { message: string }> = JSON.parse(
    generateChromeMessagesText(parsed),
  );
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** Makes the browser speak a language, as it would after a start in it. */
export async function speak(locale: 'en' | 'de'): Promise<void> {
  const messages = await readMessages(locale);
  fakeBrowser.i18n.getMessage = (name: string, substitutions?: string | string[]) => {
    const values = [substitutions ?? []].flat();
    return (messages[name] ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  };
}
