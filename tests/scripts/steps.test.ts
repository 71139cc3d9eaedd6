import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factLines, wrap } from '@/scripts/demo/brief-lines';
import { allSteps, countTests, quickSteps } from '@/scripts/steps.mjs';

describe('countTests', () => {
  const report = (counts: object): string => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'story-context-')), 'report.json');
    writeFileSync(file, JSON.stringify(counts));
    return file;
  };

  it('takes what the report counts', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2 });
    expect(countTests(file, false)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a run that failed outside of its tests as one failure', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 0 });
    expect(countTests(file, false)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a run that wrote no report as one failure', () => {
    expect(countTests('/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the steps', () => {
  it('are the quick ones first, then one for each browser', () => {
    const names = allSteps(['chromium', 'firefox']).map(({ name }) => name);
    expect(names.slice(0, -2)).toEqual(quickSteps().map(({ name }) => name));
    expect(names.slice(-2)).toEqual(['end to end in Chromium', 'end to end in Firefox']);
  });
});

describe('wrap', () => {
  it('breaks at blanks, and leaves a word that is too long whole', () => {
    expect(wrap('one two threefourfive six', 8)).toEqual(['one two', 'threefourfive', 'six']);
  });
});

describe('factLines', () => {
  const facts = ['Mara Ilves and Jonas Petter', '12 March 2026', '3 min', 'text read well'];

  it('keeps facts on one line where they fit', () => {
    expect(factLines(facts, 80)).toHaveLength(1);
  });

  it('leaves no fact alone on a second line', () => {
    expect(factLines(facts, 60)).toEqual([
      'Mara Ilves and Jonas Petter · 12 March 2026',
      '3 min · text read well',
    ]);
  });
});
