/** Reporter for Node's test runner: what failed, and at the end one line that the test command adds up. */

/** Suites are reported like tests; they count only when they fail by themselves: in a hook, or as a file that does not load. */
const counts = ({ details }) => details.type !== 'suite' || (details.error !== undefined && details.error.failureType !== 'subtestsFailed');

const stateOf = (type, data) => {
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  return type === 'test:pass' ? 'passed' : 'failed';
};

function failureOf({ name, file, line, details }) {
  const { error } = details;
  const cause = error?.cause ?? error;
  return `✖ ${name}\n  ${file ?? ''}:${line ?? ''}\n  ${String(cause?.stack ?? cause).replaceAll('\n', '\n  ')}\n`;
}

// The runner takes a reporter from its default export.
export default async function* countReporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if ((type !== 'test:pass' && type !== 'test:fail') || !counts(data)) continue;
    const state = stateOf(type, data);
    count[state] += 1;
    if (state === 'failed') yield failureOf(data);
  }
  yield `COUNT ${count.passed} ${count.failed} ${count.skipped}\n`;
}
