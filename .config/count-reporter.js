/** Every test of a suite and of the suites inside it. */
const testsOf = (suite) =>
  suite === undefined ? [] : [...suite.tests, ...suite.suites.flatMap((inner) => testsOf(inner))];

/** Sums up a run in one line that the test command adds to its own count: `COUNT passed failed skipped`. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      const tests = testsOf(session.testResults);
      count.passed += tests.filter((test) => test.passed && !test.skipped).length;
      count.skipped += tests.filter((test) => test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      // A file that broke before or beside its tests fails as one test.
      count.failed += failed === 0 && !session.passed ? 1 : failed;
    }
    console.log(`COUNT ${count.passed} ${count.failed} ${count.skipped}`);
  },
});
