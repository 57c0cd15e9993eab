// Property tests import `fc` from here, never from 'fast-check': the seed is fixed, so that a run of `npm test`
// always tries the same cases and a failure can be repeated. The nightly run widens the search by the environment:
//   PROPERTY_SEED   whole number, or "random"
//   PROPERTY_RUNS   number of cases per property
// fast-check prints seed and path of a counterexample; PROPERTY_SEED repeats it.
import fc from 'fast-check';

const seed = process.env['PROPERTY_SEED'] ?? '20190830';
const runs = Number(process.env['PROPERTY_RUNS'] ?? '200');

fc.configureGlobal({
  seed: seed === 'random' ? Date.now() % 2 ** 31 : Number(seed),
  numRuns: runs,
});

export { fc };
