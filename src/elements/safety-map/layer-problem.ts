import type { Problem } from '../../model/problem.js';
import type { ProblemDetail } from '../parts/plan-element.js';

/**
 * Tells the page, and whoever keeps it, what is wrong with a file that the map shows besides its plan.
 * @param host the map
 * @param source address of the file, as written
 * @param language BCP 47 language of the map
 */
export async function tellOfLayer(host: HTMLElement, source: string, problem: Problem, language: string): Promise<void> {
  const { code, path, found } = problem;
  const detail: ProblemDetail = { source, code, ...(path && { path }), ...(found && { found }) };
  const told = await import('../parts/editor-panel.js')
    .then(({ reportMore }) => reportMore(host, { source, ...problem }, language))
    .then((adviceOn) => adviceOn({ source, ...problem }), () => undefined);
  host.dispatchEvent(new CustomEvent('civic-problem', { detail: { ...detail, ...told } }));
}
