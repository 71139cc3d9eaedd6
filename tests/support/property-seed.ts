import fc from 'fast-check';

// By hand each run tries other cases; in CI always the same, so that what one run finds by chance
// does not stop a change that has nothing to do with it.
if (process.env.CI) fc.configureGlobal({ seed: 20261123 });
