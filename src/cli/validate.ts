import type { LoadedFile } from '../data/load-plan.js';
import { loadWords, wordsOf } from '../i18n/dictionary.js';
import { editorWords } from '../i18n/editor/index.js';
import type { EditorWords } from '../i18n/editor/index.js';
import { expectedFor } from '../model/expected.js';
import { LISTS } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { EXIT } from './command.js';
import type { Call } from './command.js';
import { readPlanFile } from './read-plan-file.js';

/** How much a file holds, by the names of its lists. */
function countsOf({ plan, catalogue }: LoadedFile): Map<string, number> {
  const lists = plan ? LISTS.map((list) => [list, plan[list].length] as const) : [];
  const index = catalogue ? [['plans', catalogue.plans.length] as const, ['parts', catalogue.parts.length] as const] : [];
  return new Map([...lists, ...index].filter(([, length]) => length > 0));
}

/** A problem as lines: where it is, what is there, what should be, how to mend it. */
function linesOf(problem: Problem, words: EditorWords): string[] {
  const { path, found, code } = problem;
  const kind = expectedFor(problem);
  return [
    `  ${path ?? '–'}`,
    ...(found === undefined ? [] : [`      ${words.found}: ${found}`]),
    ...(kind === undefined ? [] : [`      ${words.wanted}: ${words.expected[kind]}`]),
    `      ${words.mend}: ${words.advice[code]}`,
  ];
}

/**
 * `civic validate`: says of each file what is wrong in it, where, and how to mend it.
 * @returns the exit code: 0 when no file has a fault
 */
export async function validate(call: Call): Promise<number> {
  const { files, language, words, isJson, say } = call;
  await loadWords(editorWords, language);
  const advice = wordsOf(editorWords, language);
  const results = [];
  for (const file of files) {
    const read = await readPlanFile(file, call);
    const { status, problems, skipped } = read;
    const counts = countsOf(read);
    results.push({ file, isUsable: status !== 'failed', counts: Object.fromEntries(counts), skipped, problems });
    if (isJson) continue;
    say(`${file}: ${[words.holds(counts), problems.length === 0 ? words.faultless : words.faults(problems.length)].filter(Boolean).join(' – ')}`);
    for (const problem of problems) for (const line of linesOf(problem, advice)) say(line);
  }
  if (isJson) say(JSON.stringify(results, null, 2));
  return results.every(({ problems }) => problems.length === 0) ? EXIT.fine : EXIT.faults;
}
