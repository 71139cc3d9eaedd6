import { describe, expect, it } from 'vitest';
import { EXPLAINED, type Finding, unexplained } from '@/scripts/firefox/explained-findings';

const RESTART: Finding = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  file: 'extract.js',
  message: 'Unsafe assignment to innerHTML',
  source: 'e.innerHTML=r,this._attempts.push({articleContent:F,textLength:q})',
};
const NOSCRIPT: Finding = {
  ...RESTART,
  source: 'n.innerHTML=t.innerHTML;var r=t.previousElementSibling;',
};
const PREACT: Finding = {
  ...RESTART,
  file: 'chunks/Skeleton-7lx9zf9-.js',
  source: 'e.innerHTML=f.__html),t.__k=[];',
};
const ALL = [RESTART, NOSCRIPT, PREACT];

describe('unexplained', () => {
  it('is empty for the findings of the libraries', () => {
    expect(unexplained(ALL)).toEqual({ fresh: [], stale: [] });
  });

  it.each<[string, Finding]>([
    ['another rule', { ...RESTART, code: 'DANGEROUS_EVAL' }],
    ['another file', { ...RESTART, file: 'highlight.js' }],
    ['another place in the same file', { ...RESTART, source: 'e.innerHTML=r,this.other()' }],
    ['the add-on as a whole', { code: 'BAD_ZIPFILE', file: '', message: '', source: '' }],
  ])('names a finding of %s as new', (_, finding) => {
    expect(unexplained([...ALL, finding]).fresh).toEqual([finding]);
  });

  it('names an explanation that nothing needs any more', () => {
    expect(unexplained([RESTART, PREACT]).stale).toEqual([EXPLAINED[1]]);
  });
});
