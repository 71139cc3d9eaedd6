import { startDemo } from './server.ts';

/** Serves the demo until it is stopped: `npx tsx demo/serve.ts [port]`. */
const [port] = process.argv.slice(2);
const demo = await startDemo(port ? { port: Number(port) } : {});
process.stdout.write(`The demo is at ${demo.home}\n`);
