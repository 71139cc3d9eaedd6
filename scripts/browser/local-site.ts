/** A small site on this machine: each name is an origin of its own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What an address answers with. `file` may be gzipped (`.gz`). */
export type Answer =
  | string
  | { body: string | Buffer; type: string }
  | { file: string; type?: string };

export type LocalSite = {
  /** `http://NAME.localhost:PORT/PATH`; a name may hold dots. */
  url(name: string, path?: string): string;
  /** What an address answers with from now on; a string is an HTML page. */
  put(name: string, path: string, answer: Answer): void;
  /** Every request so far, as `NAME/PATH`. */
  requests: string[];
  close(): Promise<void>;
};

const HTML = 'text/html; charset=utf-8';

function bytesOf(answer: Answer): { body: string | Buffer; type: string } {
  if (typeof answer === 'string') return { body: answer, type: HTML };
  if (!('file' in answer)) return answer;
  const bytes = readFileSync(answer.file);
  const isPacked = path.extname(answer.file) === '.gz';
  return { body: isPacked ? gunzipSync(bytes) : bytes, type: answer.type ?? HTML };
}

/** Serves what is put in it, on 127.0.0.1 and a free port; anything else is not found. */
export async function startSite(): Promise<LocalSite> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.headers.host ?? '').split('.localhost')[0] ?? '';
    const place = `${name}${request.url ?? '/'}`;
    requests.push(place);
    const answer = answers.get(place) ?? answers.get(place.split('?')[0] ?? '');
    const { body, type } = answer
      ? bytesOf(answer)
      : { body: '<!doctype html><title>Not found</title>', type: HTML };
    response.writeHead(answer ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (name, at = '/') => `http://${name}.localhost:${port}${at}`,
    put: (name, at, answer) => answers.set(`${name}${at}`, answer),
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
