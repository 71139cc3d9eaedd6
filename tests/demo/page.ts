import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

/** The body of a page of the demo, asked for as a browser would: by address on this computer. */
export function fetchPage(address: string): Promise<{ status: number; body: string }> {
  const { host, port, pathname, search } = new URL(address);
  const options = { host: '127.0.0.1', port, path: pathname + search, headers: { host } };
  return new Promise((resolve, reject) => {
    get(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    }).on('error', reject);
  });
}

/**
 * The page as a document. With `script`, that outlet's own script runs in it, and what the script
 * puts off runs at once.
 */
export function openPage(html: string, address: string, script?: string): Document {
  const { window } = new JSDOM(html, {
    url: address,
    virtualConsole: new VirtualConsole(),
    ...(script ? { runScripts: 'outside-only' } : {}),
  });
  if (script) {
    const file = path.join(import.meta.dirname, '../../demo/outlets', script, 'app.js');
    window.eval('setTimeout = (work) => { work(); return 0; }');
    window.eval(readFileSync(file, 'utf8'));
  }
  return window.document;
}
