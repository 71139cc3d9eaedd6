import { describe, expect, it } from 'vitest';
import { sourcesOfKind } from '@/components/comparison/source-cells';
import { demoCompared } from '../../support/compared';

describe('the sources of one kind', () => {
  it('count nobody again of whom the outlet keeps the name', () => {
    const [ledger] = demoCompared(['ledger-ferry']);
    if (!ledger) throw new Error('no article');
    const names = (kind: 'anonymous' | 'role-only') =>
      sourcesOfKind(ledger.brief, kind).map(({ name }) => name.toLowerCase());
    expect(names('anonymous')).toContain('a crew member');
    expect(names('role-only')).not.toContain('the crew member');
  });
});
