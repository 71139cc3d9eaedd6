// @ts-check
/** `npm run check`: what needs no browser, for every few minutes while working. */
import { setUp } from './setup.mjs';
import { quickSteps, runSteps } from './steps.mjs';

setUp();
process.exitCode = (await runSteps(quickSteps())) ? 0 : 1;
