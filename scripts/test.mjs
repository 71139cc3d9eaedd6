// @ts-check
/**
 * `npm test`: everything, from a fresh clone on. `npm test -- --browser chromium` leaves the
 * other browser out.
 */
import util from 'node:util';
import { BROWSER_KINDS } from './browser/find-browser.mjs';
import { leave, setUp } from './setup.mjs';
import { allSteps, runSteps } from './steps.mjs';

const { values } = util.parseArgs({ options: { browser: { type: 'string', multiple: true } } });
const unknown = values.browser?.find((name) => !BROWSER_KINDS.some((kind) => kind === name));
if (unknown) leave(`--browser is chromium or firefox, not ${unknown}.`);

setUp();
const browsers = BROWSER_KINDS.filter((kind) => values.browser?.includes(kind) ?? true);
process.exitCode = (await runSteps(allSteps(browsers))) ? 0 : 1;
