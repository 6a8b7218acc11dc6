import type { SourceProblem } from '../data/plan-sources.js';

/** Addresses already reported, so that ten elements with one source say it once. */
const reported = new Set<string>();

/** Tells whoever edits the plan, once in the console, what is wrong in which file, where, and how to mend it. */
export function reportToEditor(element: Element, problems: readonly SourceProblem[], language: string): void {
  const source = problems[0]!.source;
  const key = `${source} ${problems.map((problem) => `${problem.code}${problem.path ?? ''}`).join()}`;
  if (reported.has(key)) return;
  reported.add(key);
  void import('../i18n/editor/index.js').then(
    ({ editorReport }) => console.warn(editorReport(problems, source || `<${element.localName}>`, language)),
    () => undefined,
  );
}
